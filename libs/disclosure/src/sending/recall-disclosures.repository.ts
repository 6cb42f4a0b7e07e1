import type { Executor } from '#database';
import type { DisclosureFacts } from '../recording/disclosure-facts.js';
import type { AttemptResult } from './outcome.js';

export interface RecallableDisclosure {
  id: string;
  recipient: string;
  body: Buffer;
  salt: Buffer;
  facts: DisclosureFacts;
  /** Attempts begun; more than `results` while one is under way. */
  attempts: number;
  results: AttemptResult[];
}

/** Those of the requests that are still open, locked in one order until the transaction ends: no sender takes them. */
export async function lockOpenRequests(transaction: Executor, ids: readonly string[]): Promise<RecallableDisclosure[]> {
  return transaction.query<RecallableDisclosure>(
    `SELECT id, recipient, body, salt, facts, attempts, results
     FROM disclosure
     WHERE id = ANY ($1::uuid[]) AND status = 'opened' AND path IS NOT NULL
     ORDER BY id
     FOR UPDATE`,
    [ids],
  );
}

/** From now on nobody begins an attempt at it; whoever has one under way closes the row with how that one ends. */
export async function forbidFurtherAttempts(transaction: Executor, id: string): Promise<void> {
  await transaction.query(`UPDATE disclosure SET facts = facts || '{"recalled": true}' WHERE id = $1`, [id]);
}
