import { type Executor, type PgPool, type Transaction, inTransaction, together } from '#database';
import { findCorrected } from './corrections.repository.js';

/** Beside other batches, or alone: what counts is decided from all events, so none may be on its way in meanwhile. */
export type Turn = 'beside-others' | 'alone';

const LOCK: Record<Turn, string> = {
  'beside-others': `SELECT pg_advisory_xact_lock_shared(hashtext('corrections'))`,
  alone: `SELECT pg_advisory_xact_lock(hashtext('corrections'))`,
};

/** The same statements run for every batch. */
const PREPARED = { prepare: true };

class TurnError extends Error {
  readonly code = 'INTAKE.TURN';
}

/**
 * Runs `work` in one transaction: alone when its batch corrects something, otherwise beside others. There it may find,
 * by {@link takeTurn}, that somebody corrects what it brings; then it is undone and run again, alone.
 */
export async function inTurn<T>(
  pool: PgPool,
  correctsSomething: boolean,
  work: (transaction: Transaction, turn: Turn) => Promise<T>,
): Promise<T> {
  const alone = () => inTransaction(pool, (transaction) => work(transaction, 'alone'), PREPARED);
  if (correctsSomething) return alone();
  try {
    return await inTransaction(pool, (transaction) => work(transaction, 'beside-others'), PREPARED);
  } catch (error) {
    if (error instanceof TurnError) return alone();
    throw error;
  }
}

/**
 * Waits for the turn; `ids` are those of the events that the batch brings. Call it under the lock of the partition's
 * offset and before anything else that locks: who waits here holds nothing that a running batch still needs.
 */
export async function takeTurn(
  transaction: Executor,
  turn: Turn,
  sourceId: number,
  ids: readonly string[],
): Promise<void> {
  const [, corrected] = await together([
    transaction.query(LOCK[turn]),
    turn === 'alone' ? [] : findCorrected(transaction, sourceId, ids),
  ]);
  if (corrected.length === 0) return;
  throw new TurnError('the batch brings an event that is corrected already; it is taken in alone');
}
