import type { Client } from 'pg';
import type { ProcessingEvent } from '#processing-event';

/**
 * The yardstick of COPY. Frozen: text columns, a unique id and two more indexes, whatever the register's own tables look like; with
 * narrower ones of its own the register would otherwise lower what it is measured by.
 */
const COLUMNS = [
  'id',
  'source',
  'subject',
  'time',
  'sequence',
  'activity',
  'operation',
  'purposes',
  'legal_basis',
  'subject_kind',
  'categories',
  'recipient',
  'recipient_class',
  'role',
  'country',
  'operation_id',
  'disclosure_id',
  'phase',
  'outcome',
  'attempts',
] as const;

const TABLE = 'reference_event';

export const COPY_REFERENCE = `COPY ${TABLE} (${COLUMNS.join(', ')}) FROM STDIN`;

/** Makes the table, empty; drops the one of the run before. */
export async function createReferenceTable(client: Client): Promise<void> {
  await client.query(`
    DROP TABLE IF EXISTS ${TABLE};
    CREATE TABLE ${TABLE} (${COLUMNS.map((name) => `${name} text`).join(', ')});
    CREATE UNIQUE INDEX ${TABLE}_id ON ${TABLE} (id);
    CREATE INDEX ${TABLE}_subject ON ${TABLE} (subject);
    CREATE INDEX ${TABLE}_recipient ON ${TABLE} (recipient, time);
  `);
}

export async function countReferenceRows(client: Client): Promise<number> {
  const { rows } = await client.query<{ count: number }>(`SELECT count(*)::float8 AS count FROM ${TABLE}`);
  return rows[0]?.count ?? 0;
}

/** The event's line in COPY's text format. No value of an event has a character that the format escapes. */
export function referenceLine({ id, source, subject, time, sequence, data }: ProcessingEvent): string {
  const { recipient, disclosure } = data;
  const row: Record<(typeof COLUMNS)[number], string | number | undefined> = {
    id,
    source,
    subject,
    time,
    sequence,
    activity: data.activity,
    operation: data.operation,
    purposes: data.purposes.join(' '),
    legal_basis: data.legalBasis,
    subject_kind: data.subjectKind,
    categories: data.categories.join(' '),
    recipient: recipient?.key,
    recipient_class: recipient?.class,
    role: recipient?.role,
    country: data.country,
    operation_id: data.operationId,
    disclosure_id: disclosure?.id,
    phase: disclosure?.phase,
    outcome: disclosure?.outcome,
    attempts: disclosure?.attempts,
  };
  return `${COLUMNS.map((column) => row[column] ?? String.raw`\N`).join('\t')}\n`;
}
