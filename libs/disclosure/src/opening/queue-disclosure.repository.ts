import type { Executor } from '#database';
import type { DisclosureFacts } from '../recording/disclosure-facts.js';

export interface QueuedDisclosure {
  id: string;
  name: string;
  recipient: string;
  salt: Buffer;
  facts: DisclosureFacts;
  reachedId?: string | undefined;
  /** Absent where a response of our own is the disclosure. */
  request?: { path: string; body: Buffer };
  /** Milliseconds until a sender may take it: none for a request, a response's longest life otherwise. */
  delayMs: number;
  /** Attempts that count as begun by now. */
  attempts: 0 | 1;
}

/** Puts a disclosure beside the outbox within the caller's transaction. */
export async function queueDisclosure(transaction: Executor, queued: QueuedDisclosure): Promise<void> {
  await transaction.query(
    `INSERT INTO disclosure (id, name, recipient, path, body, salt, facts, reached_id, attempts, next_attempt_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, now() + $10::integer * interval '1 millisecond')`,
    [
      queued.id,
      queued.name,
      queued.recipient,
      queued.request?.path ?? null,
      queued.request?.body ?? null,
      queued.salt,
      JSON.stringify(queued.facts),
      queued.reachedId ?? null,
      queued.attempts,
      queued.delayMs,
    ],
  );
}
