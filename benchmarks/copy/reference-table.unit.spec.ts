import { workloadEvents } from '../workload/generate-workload.ts';
import { COPY_REFERENCE, referenceLine } from './reference-table.query.ts';

describe('referenceLine', () => {
  const columns = COPY_REFERENCE.replace(/^.*\(|\).*$/g, '').split(', ');
  const lines = [...workloadEvents(200, 30)].map((event) => ({ event, fields: referenceLine(event).split('\t') }));

  it('has a field for each column, and needs no escaping', () => {
    for (const { fields } of lines) expect(fields).toHaveLength(columns.length);
    expect(lines.some(({ fields }) => fields.some((field) => /\\(?!N)/.test(field)))).toBe(false);
  });

  it('leaves null what the event does not have', () => {
    const own = lines.find(({ event }) => event.data.disclosure === undefined);
    expect(own?.fields[columns.indexOf('phase')]).toBe(String.raw`\N`);
    expect(own?.fields[columns.indexOf('subject')]).toBe(own?.event.subject);
  });
});
