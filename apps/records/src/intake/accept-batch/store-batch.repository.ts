import type { Executor } from '#database';
import { extensionsOf } from '#processing-event';
import type { InternedRecord } from './term-interner.js';

/** Digests of the source's stored events among `ids`. */
export async function findDigests(
  transaction: Executor,
  sourceId: number,
  ids: readonly string[],
): Promise<Map<string, Buffer>> {
  const rows = await transaction.query<{ id: string; digest: Buffer }>(
    'SELECT id, digest FROM event WHERE id = ANY ($2::uuid[]) AND source_id = $1',
    [sourceId, ids],
  );
  return new Map(rows.map(({ id, digest }) => [id, digest]));
}

export async function insertEvents(
  transaction: Executor,
  sourceId: number,
  records: readonly InternedRecord[],
  recordedAt: Date,
): Promise<void> {
  if (records.length === 0) return;
  const events = records.map(({ event }) => event);
  await transaction.query(
    `INSERT INTO event (id, source_id, recorded_at, subject, operation_id, disclosure_id, corrects, time, sequence, shape_id,
       phase, outcome, attempts, override, manual, digest, receipt, reason, traceparent, extensions)
     SELECT id, $1, $2, subject, operation_id, disclosure_id, corrects, time, sequence, shape_id,
       phase, outcome, attempts, override, manual, digest, receipt, reason, traceparent, extensions
     FROM unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[], $7::uuid[], $8::timestamptz[], $9::bigint[], $10::int[],
       $11::disclosure_phase[], $12::disclosure_outcome[], $13::smallint[], $14::boolean[], $15::boolean[], $16::bytea[],
       $17::bytea[], $18::text[], $19::text[], $20::jsonb[])
       AS given (id, subject, operation_id, disclosure_id, corrects, time, sequence, shape_id, phase, outcome, attempts,
         override, manual, digest, receipt, reason, traceparent, extensions)`,
    [
      sourceId,
      recordedAt,
      events.map(({ id }) => id),
      events.map(({ subject }) => subject),
      events.map(({ data }) => data.operationId),
      events.map(({ data }) => data.disclosure?.id),
      events.map(({ data }) => data.corrects),
      events.map(({ time }) => time),
      events.map(({ sequence }) => sequence),
      records.map(({ shapeId }) => shapeId),
      events.map(({ data }) => data.disclosure?.phase),
      events.map(({ data }) => data.disclosure?.outcome),
      events.map(({ data }) => data.disclosure?.attempts),
      events.map(({ data }) => data.disclosure?.override),
      events.map(({ data }) => data.disclosure?.manual),
      records.map(({ digest }) => digest),
      events.map(({ data }) => (data.disclosure?.receipt ? Buffer.from(data.disclosure.receipt, 'hex') : undefined)),
      events.map(({ data }) => data.disclosure?.reason),
      events.map(({ traceparent }) => traceparent),
      records.map(({ event }) => extensionsJson(event)),
    ],
  );
}

/** Adds a batch to the observed register; rows are touched in one order, so that two batches cannot deadlock. */
export async function addObservations(
  transaction: Executor,
  sourceId: number,
  records: readonly InternedRecord[],
): Promise<void> {
  if (records.length === 0) return;
  const events = records.map(({ event }) => event);
  await transaction.query(
    `INSERT INTO observation AS o (shape_id, source_id, phase, outcome, events, first_seen, last_seen)
     SELECT shape_id, $1, phase, outcome, count(*), min(time), max(time)
     FROM unnest($2::int[], $3::disclosure_phase[], $4::disclosure_outcome[], $5::timestamptz[]) AS given (shape_id, phase, outcome, time)
     GROUP BY shape_id, phase, outcome ORDER BY shape_id, phase, outcome
     ON CONFLICT (shape_id, source_id, phase, outcome) DO UPDATE SET
       events = o.events + excluded.events,
       first_seen = least(o.first_seen, excluded.first_seen),
       last_seen = greatest(o.last_seen, excluded.last_seen)`,
    [
      sourceId,
      records.map(({ shapeId }) => shapeId),
      events.map(({ data }) => data.disclosure?.phase),
      events.map(({ data }) => data.disclosure?.outcome),
      events.map(({ time }) => time),
    ],
  );
}

export async function addSubjects(transaction: Executor, records: readonly InternedRecord[]): Promise<void> {
  // A disclosure that the gate withheld did not touch the person.
  const concerned = records.filter(
    ({ event }) => event.subject !== undefined && event.data.disclosure?.phase !== 'withheld',
  );
  if (concerned.length === 0) return;
  await transaction.query(
    `INSERT INTO shape_subject (subject, shape_id)
     SELECT DISTINCT subject, shape_id FROM unnest($1::uuid[], $2::int[]) AS given (subject, shape_id)
     ORDER BY subject, shape_id ON CONFLICT DO NOTHING`,
    [concerned.map(({ event }) => event.subject), concerned.map(({ shapeId }) => shapeId)],
  );
}

export async function updateSource(
  transaction: Executor,
  sourceId: number,
  records: readonly InternedRecord[],
): Promise<void> {
  if (records.length === 0) return;
  const sequences = records.flatMap(({ event }) => (event.sequence === undefined ? [] : [Number(event.sequence)]));
  const last = records.reduce((latest, { event }) => (event.time > latest ? event.time : latest), '');
  await transaction.query(
    `UPDATE source SET events = events + $2, sequenced = sequenced + $3, last_sequence = greatest(last_sequence, $4),
       last_event_at = greatest(last_event_at, $5::timestamptz) WHERE id = $1`,
    [sourceId, records.length, sequences.length, sequences.reduce((a, b) => Math.max(a, b), 0), last],
  );
}

function extensionsJson(event: InternedRecord['event']): string | undefined {
  const extensions = extensionsOf(event);
  return Object.keys(extensions).length === 0 ? undefined : JSON.stringify(extensions);
}
