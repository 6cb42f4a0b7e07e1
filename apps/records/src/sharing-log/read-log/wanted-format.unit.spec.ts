import { wantedFormat } from './wanted-format.js';

it.each([
  [undefined, 'json'],
  ['', 'json'],
  ['*/*', 'json'],
  ['APPLICATION/JSON', 'json'],
  ['application/*', 'json'],
  ['text/*', 'csv'],
  ['text/csv; charset=utf-8', 'csv'],
  ['text/html, */*;q=0.1', 'json'],
  ['application/json;q=0.2, text/csv;q=0.3', 'csv'],
  ['application/json;q=0.2, text/csv;q=0.3, application/x-ndjson;q=0.3', 'csv'],
  ['application/xml, application/x-ndjson;q=0.01', 'ndjson'],
])('Accept %j wants %s', (accept, format) => {
  expect(wantedFormat(accept)).toBe(format);
});

it.each(['application/xml', 'text/csv;q=0', 'constructor', ',,'])('Accept %j cannot be met', (accept) => {
  expect(() => wantedFormat(accept)).toThrow(
    expect.objectContaining({ code: 'HTTP.NOT_ACCEPTABLE', status: 406 }) as Error,
  );
});
