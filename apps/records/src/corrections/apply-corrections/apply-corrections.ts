import type { Executor } from '#database';
import { type AcceptedRecord, type Verdict, isAccepted } from '../../intake/accept-batch/judge-batch.js';
import { tiesBeyond } from '../bound-ties/bound-ties.js';
import { listTies } from '../bound-ties/list-ties.query.js';
import { findEveryMonth } from '../every-month.query.js';
import {
  type Correction,
  decideWhatCounts,
  findCorrected,
  insertCorrections,
  moveObservations,
  moveSubjects,
} from './corrections.repository.js';

/** Whether an event among them corrects another: then they are stored in a turn of their own. */
export function correctsSomething(verdicts: readonly Verdict[]): boolean {
  return correctionsAmong(verdicts.filter(isAccepted)).length > 0;
}

/**
 * Follows what new events correct, and what corrects them: sums count the event that is right now. Comes last, when
 * events, sums and entries are in as if nothing corrected anything, and only in a turn alone.
 */
export async function applyCorrections(
  transaction: Executor,
  sourceId: number,
  records: readonly AcceptedRecord[],
): Promise<void> {
  const corrections = correctionsAmong(records);
  if (corrections.length > 0) await insertCorrections(transaction, sourceId, corrections);
  const ids = records.map(({ event }) => event.id);
  const tied = [...corrections.map(({ id }) => id), ...(await findCorrected(transaction, sourceId, ids))];
  if (tied.length === 0) return;
  const months = await findEveryMonth(transaction);
  const turned = await decideWhatCounts(transaction, sourceId, tied, months);
  if (turned.length === 0) return;
  await moveObservations(transaction, sourceId, turned, months);
  await moveSubjects(transaction, sourceId, turned, months);
}

/**
 * Which of these new events would tie more together than may be tied; the rest may be stored. In a turn alone, before anything
 * of them is stored.
 */
export async function findTiedBeyond(
  transaction: Executor,
  sourceId: number,
  records: readonly AcceptedRecord[],
): Promise<ReadonlySet<string>> {
  const coming = correctionsAmong(records);
  if (coming.length === 0) return new Set();
  const ids = new Set(coming.flatMap(({ id, corrects }) => [id, corrects]));
  return tiesBeyond(coming, await listTies(transaction, sourceId, [...ids], await findEveryMonth(transaction)));
}

function correctionsAmong(records: readonly AcceptedRecord[]): Correction[] {
  return records.flatMap(({ event: { id, data } }) =>
    data.corrects === undefined ? [] : [{ id, corrects: data.corrects }],
  );
}
