import type { Executor } from '#database';
import type { AttemptResult } from './outcome.js';

/**
 * Writes how the attempts ended and when the next is due. False, and nothing done, when no other may
 * follow because the service has recalled the disclosure, or when another sender has begun one since: that sender took
 * this attempt for cut short, and its word stands.
 */
export async function putOffDisclosure(
  executor: Executor,
  { id, attempts, results, delayMs }: { id: string; attempts: number; results: AttemptResult[]; delayMs: number },
): Promise<boolean> {
  const putOff = await executor.query(
    `UPDATE disclosure
     SET results = $3, next_attempt_at = now() + $4::integer * interval '1 millisecond'
     WHERE id = $1 AND attempts = $2 AND status = 'opened' AND NOT facts ? 'recalled'
     RETURNING id`,
    [id, attempts, results, delayMs],
  );
  return putOff.length > 0;
}
