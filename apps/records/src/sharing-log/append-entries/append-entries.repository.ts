import { BinaryRows, type Executor, type Transaction } from '#database';
import type { NewEntry } from './append-entries.js';

/**
 * Gives the entries their indexes and writes them. Locks the heads of the logs it touches in one order; last in the
 * transaction, because until it commits nobody else can append to these logs.
 */
export async function appendEntries(transaction: Transaction, entries: readonly NewEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const next = await lockHeads(transaction, [...new Set(entries.map(({ logId }) => logId))]);
  const indexes = entries.map(({ logId }) => {
    const index = next.get(logId)!;
    next.set(logId, index + 1);
    return index;
  });
  await copyEntries(transaction, entries, indexes, await findCorrected(transaction, entries, indexes));
  await copySubjects(transaction, entries, indexes);
  await transaction.query(
    'UPDATE sharing_log SET size = given.size FROM unnest($1::smallint[], $2::bigint[]) AS given (id, size) WHERE sharing_log.id = given.id',
    [[...next.keys()], [...next.values()]],
  );
}

/** Size of each log, by its number. */
async function lockHeads(transaction: Executor, logIds: number[]): Promise<Map<number, number>> {
  const rows = await transaction.query<{ id: number; size: number }>(
    'SELECT id, size FROM sharing_log WHERE id = ANY ($1::smallint[]) ORDER BY id FOR UPDATE',
    [logIds],
  );
  return new Map(rows.map(({ id, size }) => [id, size]));
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

const ENTRY_COLUMNS = 7;
const ENTRY_BYTES = 640;

async function copyEntries(
  transaction: Transaction,
  entries: readonly NewEntry[],
  indexes: readonly number[],
  corrected: ReadonlyMap<string, number>,
): Promise<void> {
  const rows = new BinaryRows(ENTRY_COLUMNS, ENTRY_BYTES * entries.length);
  for (const [position, { logId, shapeId, eventId, phase, outcome, form, own }] of entries.entries()) {
    const corrects = corrected.get(eventId);
    rows.row().smallint(logId).bigint(indexes[position]).integer(shapeId).timestamptz(Date.parse(own.time));
    rows.text(phase).text(outcome);
    rows.bytea(form.encode(corrects === undefined ? own : { ...own, corrects }));
  }
  await transaction.copy(
    'COPY sharing_log_entry (log_id, index, shape_id, time, phase, outcome, leaf) FROM STDIN (FORMAT binary)',
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
