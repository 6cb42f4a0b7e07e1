import { Problem } from '#http';

export type LogFormat = 'json' | 'ndjson' | 'csv';

const FORMATS: ReadonlyMap<string, LogFormat> = new Map([
  ['application/json', 'json'],
  ['application/x-ndjson', 'ndjson'],
  ['text/csv', 'csv'],
  ['application/*', 'json'],
  ['text/*', 'csv'],
  ['*/*', 'json'],
  // A browser gets something that it can show.
  ['text/html', 'json'],
]);

/**
 * The format that the reader likes best (RFC 9110, section 12.5.1); of equals the first named, and JSON for whoever
 * takes anything. Throws a problem with status 406 when there is none.
 */
export function wantedFormat(accept: string | undefined): LogFormat {
  const ranges = (accept?.trim() || '*/*').split(',').map((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const quality = parameters.map((parameter) => /^q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
    return { format: FORMATS.get(type), quality: quality === undefined ? 1 : Number(quality) };
  });
  ranges.sort((a, b) => b.quality - a.quality);
  const wanted = ranges.find(({ format, quality }) => format !== undefined && quality > 0)?.format;
  if (wanted) return wanted;
  throw new Problem('HTTP.NOT_ACCEPTABLE', 406, {
    sv: 'Svaret finns som application/json, application/x-ndjson och text/csv. Be om en av dem i Accept.',
    en: 'The answer comes as application/json, application/x-ndjson and text/csv. Ask for one of them in Accept.',
  });
}
