import { type Executor, type Transaction, together } from '#database';
import { applyCorrections, findTiedBeyond } from '../../corrections/apply-corrections/apply-corrections.js';
import { type Turn, takeTurn } from '../../corrections/apply-corrections/take-turn.repository.js';
import { poison } from '../../quarantine/reason.js';
import { appendEntries } from '../../sharing-log/append-entries/append-entries.repository.js';
import { entriesOf } from '../../sharing-log/append-entries/append-entries.js';
import { markSequences } from '../../sources/note-arrival.repository.js';
import { numbersHold } from './intern-terms.repository.js';
import { type AcceptedRecord, type Sorted, isAccepted, sortVerdicts } from './judge-batch.js';
import { addObservations, addSubjects, copyEvents, findDigests, updateSource } from './store-batch.repository.js';
import type { InternedRecord, InternedVerdict } from './term-interner.js';

export interface NumberedSource {
  id: number;
  key: string;
}

/**
 * Writes what is new among judged records into event table, observed register and, last, the sharing logs; a part of the
 * caller's transaction, in its turn. The records may be of several batches; returns of each, in their order, what was new, known or
 * refused; where the refused ones go is the caller's affair.
 */
export async function storeVerdicts(
  transaction: Transaction,
  turn: Turn,
  source: NumberedSource,
  batches: readonly (readonly InternedVerdict[])[],
  recordedAt: Date,
): Promise<Sorted<InternedRecord>[]> {
  const accepted = batches.flat().filter(isAccepted);
  const ids = accepted.map(({ event }) => event.id);
  // Statements that need nothing of each other are asked for together: every answer that is waited for may find this process busy
  // with another batch, while locks are held for which others wait.
  const [, , known] = await together([
    takeTurn(transaction, turn, source.id, ids),
    mustHold(transaction, source, accepted),
    findDigests(transaction, source.id, ids),
  ]);
  const bounded = turn === 'alone' ? await refuseTiedBeyond(transaction, source.id, batches, known) : batches;
  const sorted = sortEach(bounded, known);
  const fresh = sorted.flatMap((one) => one.fresh);
  const [, entries] = await together([
    copyEvents(transaction, source.id, fresh, recordedAt),
    // Here, and not where they are written: by then the sums that batches share are locked.
    Promise.resolve(fresh).then(entriesOf),
  ]);
  await together([
    addSubjects(transaction, fresh),
    addObservations(transaction, source.id, fresh),
    updateSource(transaction, source.id, fresh),
    markSequences(transaction, source.id, sequencesOf(fresh)),
    appendEntries(transaction, entries, recordedAt),
  ]);
  if (turn === 'alone') await applyCorrections(transaction, source.id, fresh);
  return sorted;
}

/** An event that came in an earlier one of the batches is known to the later ones. */
function sortEach(
  batches: readonly (readonly InternedVerdict[])[],
  known: ReadonlyMap<string, string>,
): Sorted<InternedRecord>[] {
  const seen = new Map(known);
  return batches.map((verdicts) => sortVerdicts(verdicts, seen));
}

/**
 * A source that names one id in every event would have each of its batches walk all of them, alone. What is tied too far is refused
 * each time that it is given: a repetition of it is no duplicate of something accepted.
 */
async function refuseTiedBeyond(
  transaction: Executor,
  sourceId: number,
  batches: readonly (readonly InternedVerdict[])[],
  known: ReadonlyMap<string, string>,
): Promise<readonly (readonly InternedVerdict[])[]> {
  const fresh = sortEach(batches, known).flatMap((one) => one.fresh);
  const beyond = await findTiedBeyond(transaction, sourceId, fresh);
  if (beyond.size === 0) return batches;
  return batches.map((verdicts) =>
    verdicts.map((verdict) =>
      isAccepted(verdict) && beyond.has(verdict.event.id)
        ? { record: verdict.record, refusals: [poison('INTAKE.TIED_TOO_MANY')] }
        : verdict,
    ),
  );
}

async function mustHold(
  transaction: Executor,
  source: NumberedSource,
  accepted: readonly InternedRecord[],
): Promise<void> {
  const shapes = meaningsOf(accepted.map(({ shapeId, shapeDigest }) => [shapeId, shapeDigest] as const));
  const logs = meaningsOf(
    accepted.flatMap(({ logId, shape }) => (logId === undefined ? [] : [[logId, shape.recipient!.key] as const])),
  );
  if (shapes !== undefined && logs !== undefined && (await numbersHold(transaction, { source, shapes, logs }))) return;
  throw Object.assign(new Error('terms have other numbers than before; they are looked up anew'), {
    code: 'INTAKE.TERMS_MOVED',
    retriable: true,
  });
}

/** What each number stands for; undefined where one stands for two things, remembered before a restore and looked up after it. */
function meaningsOf<Meaning extends string | Buffer>(
  pairs: readonly (readonly [number, Meaning])[],
): Map<number, Meaning> | undefined {
  const meanings = new Map<number, Meaning>();
  for (const [number, meaning] of pairs) {
    const known = meanings.get(number);
    if (known === undefined) meanings.set(number, meaning);
    else if (known !== meaning && known.toString('hex') !== meaning.toString('hex')) return undefined;
  }
  return meanings;
}

function sequencesOf(records: readonly AcceptedRecord[]): string[] {
  return records.flatMap(({ event: { sequence } }) => sequence ?? []);
}
