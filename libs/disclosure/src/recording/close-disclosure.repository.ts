import { type Executor, type PgPool, inTransaction } from '#database';
import { appendToOutbox } from '#outbox';
import { type Ending, closedEvents } from './disclosure-events.js';
import type { DisclosureFacts } from './disclosure-facts.js';

export interface ClosingDisclosure extends Ending {
  id: string;
  facts: DisclosureFacts;
  at: Date;
  /** How the attempts ended; none where a response of our own was the disclosure. */
  results?: readonly string[];
}

/** As {@link closeWithin}, in a transaction of its own. */
export async function closeDisclosure(pool: PgPool, closing: ClosingDisclosure): Promise<boolean> {
  return inTransaction(pool, (transaction) => closeWithin(transaction, closing));
}

/**
 * Within the caller's transaction: closes the row, drops the body, appends the closing event of each person. False, and
 * nothing done, when it was closed already or when another attempt has begun since.
 */
export async function closeWithin(transaction: Executor, closing: ClosingDisclosure): Promise<boolean> {
  const closed = await transaction.query(
    // Read out of the UPDATE: TypeORM answers a bare one with more than its rows.
    `WITH closed AS (
       UPDATE disclosure
       SET status = 'closed', outcome = $3, receipt = $4, results = $5, body = NULL, closed_at = now()
       WHERE id = $1 AND attempts = $2 AND status = 'opened'
       RETURNING id
     )
     SELECT id FROM closed`,
    [closing.id, closing.attempts, closing.outcome, closing.receipt ?? null, closing.results ?? []],
  );
  if (closed.length === 0) return false;
  await appendToOutbox(transaction, closedEvents(closing.facts, closing, closing.at));
  return true;
}
