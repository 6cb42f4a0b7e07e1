import type { Executor } from '#database';
import type { Outcome } from '#processing-event';
import { closeWithin } from '../recording/close-disclosure.repository.js';
import { outcomeOf } from './outcome.js';
import { forbidFurtherAttempts, lockOpenRequests } from './recall-disclosures.repository.js';
import { receiptOfAttempts } from './receipt-of-attempts.js';

export interface RecalledDisclosure {
  id: string;
  recipient: string;
  /**
   * not-sent: no byte had left, and none will. Another outcome: earlier attempts had ended so, and none follows.
   * Absent: an attempt was under way; it is the last, and whoever makes it closes the disclosure.
   */
  outcome?: Outcome;
}

/**
 * Closes what no sender is at work on and lets nobody begin another attempt at the rest. A sender counts each attempt
 * under the same row lock before it connects, so of the two one comes first. Ids that are closed already are left out.
 */
export async function recallDisclosures(
  transaction: Executor,
  ids: readonly string[],
  at: Date,
): Promise<RecalledDisclosure[]> {
  if (ids.length === 0) return [];
  const recalled: RecalledDisclosure[] = [];
  for (const { id, recipient, facts, attempts, results, salt, body } of await lockOpenRequests(transaction, ids)) {
    if (results.length < attempts) {
      await forbidFurtherAttempts(transaction, id);
      recalled.push({ id, recipient });
      continue;
    }
    const outcome = outcomeOf(results);
    const receipt = receiptOfAttempts(results, salt, body);
    const ending = { outcome, attempts, ...(receipt === undefined ? {} : { receipt }) };
    await closeWithin(transaction, { id, facts, at, results, ...ending });
    recalled.push({ id, recipient, outcome });
  }
  return recalled;
}
