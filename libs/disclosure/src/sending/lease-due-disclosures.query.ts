import type { Executor } from '#database';
import type { DisclosureFacts } from '../recording/disclosure-facts.js';
import type { AttemptResult } from './outcome.js';

export interface LeasedDisclosure {
  id: string;
  recipient: string;
  path: string | null;
  body: Buffer | null;
  salt: Buffer;
  facts: DisclosureFacts;
  /** Attempts begun, with the one for which it was leased. */
  attempts: number;
  results: AttemptResult[];
  /** False where no attempt is left or allowed, or where there is nothing to send: it only has to be closed. */
  sendable: boolean;
}

/**
 * Takes rows that are due, each for `leaseMs`, and counts the attempt for which it takes them. Once this has committed
 * the attempt is known, whatever happens to the process next; senders beside this one skip what it took.
 */
export async function leaseDueDisclosures(
  executor: Executor,
  { limit, maxAttempts, leaseMs }: { limit: number; maxAttempts: number; leaseMs: number },
): Promise<LeasedDisclosure[]> {
  return executor.query<LeasedDisclosure>(
    `WITH due AS (
       SELECT id, path IS NOT NULL AND attempts < $2::integer AND NOT facts ? 'recalled' AS sendable
       FROM disclosure
       WHERE status = 'opened' AND next_attempt_at <= now()
       ORDER BY next_attempt_at
       LIMIT $1
       FOR UPDATE SKIP LOCKED
     )
     UPDATE disclosure
     SET attempts = attempts + due.sendable::integer,
         next_attempt_at = now() + $3::integer * interval '1 millisecond'
     FROM due
     WHERE disclosure.id = due.id
     RETURNING disclosure.id, recipient, path, body, salt, facts, attempts, results, due.sendable`,
    [limit, maxAttempts, leaseMs],
  );
}
