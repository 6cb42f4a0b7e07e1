import { BinaryRows, type Executor, type Transaction, integerArray, together, uuidArray } from '#database';
import { extensionsOf } from '#processing-event';
import type { InternedRecord } from './term-interner.js';

/** Digests of the source's stored events among `ids`, in hex. The bounds leave out the months that cannot hold one of them. */
export async function findDigests(
  transaction: Executor,
  sourceId: number,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await transaction.query<{ id: string; digest: string }>(
    `SELECT id, encode(digest, 'hex') AS digest FROM event
     WHERE id = ANY ($2::uuid[]) AND source_id = $1 AND id >= $3::uuid AND id <= $4::uuid`,
    [
      sourceId,
      uuidArray(ids),
      ids.reduce((least, id) => (id < least ? id : least)),
      ids.reduce((most, id) => (id > most ? id : most)),
    ],
  );
  return new Map(rows.map(({ id, digest }) => [id, digest]));
}

const EVENT_COLUMNS = 20;
const EVENT_BYTES = 320;

/** Writes events that are not there yet; 23505 when one has come in by another partition since it was looked for. */
export async function copyEvents(
  transaction: Transaction,
  sourceId: number,
  records: readonly InternedRecord[],
  recordedAt: Date,
): Promise<void> {
  if (records.length === 0) return;
  const rows = new BinaryRows(EVENT_COLUMNS, EVENT_BYTES * records.length);
  for (const { event, shapeId, digest } of records) {
    const { operationId, corrects, disclosure } = event.data;
    rows.row().uuid(event.id).smallint(sourceId).timestamptz(recordedAt.getTime());
    rows.uuid(event.subject).uuid(operationId).uuid(disclosure?.id).uuid(corrects);
    rows.timestamptz(Date.parse(event.time)).bigint(event.sequence).integer(shapeId);
    rows.text(disclosure?.phase).text(disclosure?.outcome).smallint(disclosure?.attempts);
    rows.boolean(disclosure?.override).boolean(disclosure?.manual);
    rows.hex(digest).hex(disclosure?.receipt).text(disclosure?.reason).text(event.traceparent);
    rows.jsonb(extensionsJson(event));
  }
  await transaction.copy(
    `COPY event (id, source_id, recorded_at, subject, operation_id, disclosure_id, corrects, time, sequence, shape_id, phase, outcome,
       attempts, override, manual, digest, receipt, reason, traceparent, extensions) FROM STDIN (FORMAT binary)`,
    rows.end(),
  );
}

interface Observed {
  shapeId: number;
  phase: string | undefined;
  outcome: string | undefined;
  events: number;
  first: string;
  last: string;
  /** Days (UTC) of these events, YYYY-MM-DD. */
  days: Set<string>;
}

/** Adds a batch to the observed register; rows are touched in one order, so that two batches cannot deadlock. */
export async function addObservations(
  transaction: Executor,
  sourceId: number,
  records: readonly InternedRecord[],
): Promise<void> {
  if (records.length === 0) return;
  const observed = observationsOf(records);
  const counted = transaction.query(
    `INSERT INTO observation AS o (shape_id, source_id, phase, outcome, events, first_seen, last_seen)
     SELECT shape_id, $1, phase, outcome, events, first_seen, last_seen
     FROM unnest($2::int[], $3::disclosure_phase[], $4::disclosure_outcome[], $5::int[], $6::timestamptz[], $7::timestamptz[])
       AS given (shape_id, phase, outcome, events, first_seen, last_seen)
     ORDER BY shape_id, phase, outcome
     ON CONFLICT (shape_id, source_id, phase, outcome) DO UPDATE SET
       events = o.events + excluded.events,
       first_seen = least(o.first_seen, excluded.first_seen),
       last_seen = greatest(o.last_seen, excluded.last_seen)`,
    [
      sourceId,
      observed.map(({ shapeId }) => shapeId),
      observed.map(({ phase }) => phase),
      observed.map(({ outcome }) => outcome),
      observed.map(({ events }) => events),
      observed.map(({ first }) => first),
      observed.map(({ last }) => last),
    ],
  );
  await together([counted, noteDays(transaction, sourceId, observed)]);
}

/** Notes the days of what was observed; under the rows that count, so that nobody else is at the same ones. */
async function noteDays(transaction: Executor, sourceId: number, observed: readonly Observed[]): Promise<void> {
  const noted = observed.flatMap((one) => [...one.days].map((day) => ({ ...one, day })));
  await transaction.query(
    `INSERT INTO observed_day (shape_id, source_id, phase, outcome, day)
     SELECT shape_id, $1, phase, outcome, day
     FROM unnest($2::int[], $3::disclosure_phase[], $4::disclosure_outcome[], $5::date[]) AS given (shape_id, phase, outcome, day)
     ON CONFLICT DO NOTHING`,
    [
      sourceId,
      noted.map(({ shapeId }) => shapeId),
      noted.map(({ phase }) => phase),
      noted.map(({ outcome }) => outcome),
      noted.map(({ day }) => day),
    ],
  );
}

/** How often and when each shape came, by what became of it. Instants of the contract compare as text. */
function observationsOf(records: readonly InternedRecord[]): Observed[] {
  const observed = new Map<string, Observed>();
  for (const { event, shapeId } of records) {
    const { time } = event;
    const { phase, outcome } = event.data.disclosure ?? {};
    const key = `${shapeId} ${phase} ${outcome}`;
    const known = observed.get(key);
    if (known === undefined) {
      observed.set(key, { shapeId, phase, outcome, events: 1, first: time, last: time, days: new Set([dayOf(time)]) });
      continue;
    }
    known.events += 1;
    if (time < known.first) known.first = time;
    if (time > known.last) known.last = time;
    known.days.add(dayOf(time));
  }
  return [...observed.values()];
}

function dayOf(instant: string): string {
  return instant.slice(0, 10);
}

export async function addSubjects(transaction: Executor, records: readonly InternedRecord[]): Promise<void> {
  const concerned = new Map<string, readonly [subject: string, shapeId: number]>();
  for (const { event, shapeId } of records) {
    // A disclosure that the gate withheld did not touch the person.
    if (event.subject === undefined || event.data.disclosure?.phase === 'withheld') continue;
    concerned.set(`${event.subject} ${shapeId}`, [event.subject, shapeId]);
  }
  if (concerned.size === 0) return;
  const pairs = [...concerned.values()];
  await transaction.query(
    `INSERT INTO shape_subject (subject, shape_id)
     SELECT subject, shape_id FROM unnest($1::uuid[], $2::int[]) AS given (subject, shape_id)
     ORDER BY subject, shape_id ON CONFLICT DO NOTHING`,
    [uuidArray(pairs.map(([subject]) => subject)), integerArray(pairs.map(([, shapeId]) => shapeId))],
  );
}

export async function updateSource(
  transaction: Executor,
  sourceId: number,
  records: readonly InternedRecord[],
): Promise<void> {
  if (records.length === 0) return;
  const sequences = records.flatMap(({ event: { sequence } }) => sequence ?? []);
  const last = records.reduce((latest, { event }) => (event.time > latest ? event.time : latest), '');
  await transaction.query(
    `UPDATE source SET events = events + $2, sequenced = sequenced + $3, last_sequence = greatest(last_sequence, $4),
       last_event_at = greatest(last_event_at, $5::timestamptz) WHERE id = $1`,
    [sourceId, records.length, sequences.length, sequences.reduce((a, b) => (a > b ? a : b), '0'), last],
  );
}

function extensionsJson(event: InternedRecord['event']): string | undefined {
  const extensions = extensionsOf(event);
  return Object.keys(extensions).length === 0 ? undefined : JSON.stringify(extensions);
}
