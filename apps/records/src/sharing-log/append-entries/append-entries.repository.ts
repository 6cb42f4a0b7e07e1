import { BinaryRows, type Executor, type Transaction, integerArray, together } from '#database';
import type { LeafForm } from '../leaf-forms.js';
import type { NewEntry } from './append-entries.js';

/**
 * Gives the entries their indexes and writes them. Locks the heads of the logs it touches in one order; last in the
 * transaction, because until it commits nobody else can append to these logs.
 */
export async function appendEntries(
  transaction: Transaction,
  entries: readonly NewEntry[],
  recordedAt: Date,
): Promise<void> {
  if (entries.length === 0) return;
  const [next, forms] = await together([
    lockHeads(transaction, [...new Set(entries.map(({ logId }) => logId))]),
    numberForms(transaction, entries),
  ]);
  const indexes = entries.map(({ logId }) => {
    const index = next.get(logId)!;
    next.set(logId, index + 1);
    return index;
  });
  const corrected = await findCorrected(transaction, entries, indexes);
  await together([
    copyEntries(transaction, entries, recordedAt, { indexes, forms, corrected }),
    copySubjects(transaction, entries, indexes),
    moveHeads(transaction, next),
  ]);
}

/** Size of each log, by its number. */
async function lockHeads(transaction: Executor, logIds: number[]): Promise<Map<number, number>> {
  const rows = await transaction.query<{ id: number; size: number }>(
    'SELECT id, size FROM sharing_log WHERE id = ANY ($1::smallint[]) ORDER BY id FOR UPDATE',
    [logIds],
  );
  return new Map(rows.map(({ id, size }) => [id, size]));
}

async function moveHeads(transaction: Executor, sizes: ReadonlyMap<number, number>): Promise<void> {
  await transaction.query(
    'UPDATE sharing_log SET size = given.size FROM unnest($1::smallint[], $2::bigint[]) AS given (id, size) WHERE sharing_log.id = given.id',
    [[...sizes.keys()], [...sizes.values()]],
  );
}

/**
 * Index of the entry that each correcting entry states anew, where both lie in one log and concern one person; by the
 * correcting event's id. The corrected entry may be older, or come in the same batch.
 */
async function findCorrected(
  transaction: Executor,
  entries: readonly NewEntry[],
  indexes: number[],
): Promise<Map<string, number>> {
  const correcting = entries.filter(({ corrects }) => corrects !== undefined);
  if (correcting.length === 0) return new Map();
  const stored = await transaction.query<{ event_id: string; subject: string; log_id: number; index: number }>(
    'SELECT event_id, subject, log_id, index FROM sharing_log_subject WHERE subject = ANY ($1::uuid[]) AND event_id = ANY ($2::uuid[])',
    [correcting.map(({ subject }) => subject), correcting.map(({ corrects }) => corrects)],
  );
  const place = (logId: number, subject: string, eventId: string | undefined) => `${logId} ${subject} ${eventId}`;
  const known = new Map(stored.map((row) => [place(row.log_id, row.subject, row.event_id), row.index]));
  for (const [position, { logId, subject, eventId }] of entries.entries()) {
    known.set(place(logId, subject, eventId), indexes[position]!);
  }
  return new Map(
    correcting.flatMap(({ logId, subject, eventId, corrects }) => {
      const index = known.get(place(logId, subject, corrects));
      return index === undefined ? [] : [[eventId, index] as const];
    }),
  );
}

/**
 * Number of each form; a new one is stored, under the head of the one log whose leaves have it: nobody else can be at it. Asked for
 * in the transaction that uses them, so that a restored database cannot give an entry another's form.
 */
async function numberForms(
  transaction: Executor,
  entries: readonly NewEntry[],
): Promise<ReadonlyMap<LeafForm, number>> {
  const used = [...new Map(entries.map((entry) => [entry.form, entry])).values()];
  const place = (shapeId: number, digest: string) => `${shapeId} ${digest}`;
  const known = new Map(
    (await findForms(transaction, used)).map(({ id, shapeId, digest }) => [place(shapeId, digest), id]),
  );
  const numbers = new Map<LeafForm, number>();
  for (const entry of used) {
    const key = place(entry.shapeId, entry.form.digest);
    const id = known.get(key) ?? (await insertForm(transaction, entry));
    known.set(key, id);
    numbers.set(entry.form, id);
  }
  return numbers;
}

async function findForms(
  transaction: Executor,
  used: readonly NewEntry[],
): Promise<{ id: number; shapeId: number; digest: string }[]> {
  return transaction.query(
    `SELECT f.id, f.shape_id AS "shapeId", encode(f.digest, 'hex') AS digest
     FROM unnest($1::int[], $2::text[]) AS given (shape_id, digest)
     JOIN leaf_form f ON f.shape_id = given.shape_id AND f.digest = decode(given.digest, 'hex')`,
    [integerArray(used.map(({ shapeId }) => shapeId)), used.map(({ form }) => form.digest)],
  );
}

async function insertForm(transaction: Executor, { shapeId, phase, outcome, form }: NewEntry): Promise<number> {
  const [made] = await transaction.query<{ id: number }>(
    `INSERT INTO leaf_form (shape_id, phase, outcome, digest, before_corrects, before_recorded, before_tag, before_time, ending)
     VALUES ($1, $2, $3, decode($4, 'hex'), $5, $6, $7, $8, $9) RETURNING id`,
    [
      shapeId,
      phase,
      outcome,
      form.digest,
      form.beforeCorrects,
      form.beforeRecorded,
      form.beforeTag,
      form.beforeTime,
      form.ending,
    ],
  );
  return made!.id;
}

/** What entries have only once they are given their place. */
interface Places {
  indexes: readonly number[];
  forms: ReadonlyMap<LeafForm, number>;
  corrected: ReadonlyMap<string, number>;
}

const ENTRY_COLUMNS = 7;
const ENTRY_BYTES = 100;

async function copyEntries(
  transaction: Transaction,
  entries: readonly NewEntry[],
  recordedAt: Date,
  { indexes, forms, corrected }: Places,
): Promise<void> {
  const rows = new BinaryRows(ENTRY_COLUMNS, ENTRY_BYTES * entries.length);
  for (const [position, { logId, eventId, time, form, tag }] of entries.entries()) {
    rows.row().smallint(logId).bigint(indexes[position]).integer(forms.get(form)!);
    rows.timestamptz(Date.parse(time)).timestamptz(recordedAt.getTime()).bigint(corrected.get(eventId)).hex(tag);
  }
  await transaction.copy(
    'COPY sharing_log_entry (log_id, index, form_id, time, recorded, corrects, tag) FROM STDIN (FORMAT binary)',
    rows.end(),
  );
}

const LINK_COLUMNS = 5;
const LINK_BYTES = 90;

async function copySubjects(
  transaction: Transaction,
  entries: readonly NewEntry[],
  indexes: readonly number[],
): Promise<void> {
  const rows = new BinaryRows(LINK_COLUMNS, LINK_BYTES * entries.length);
  for (const [position, { logId, subject, eventId, salt }] of entries.entries())
    rows.row().smallint(logId).bigint(indexes[position]).uuid(subject).uuid(eventId).bytea(salt);
  await transaction.copy(
    'COPY sharing_log_subject (log_id, index, subject, event_id, salt) FROM STDIN (FORMAT binary)',
    rows.end(),
  );
}
