import type { Executor } from '#database';
import type { QuarantineState } from '../quarantine-state.js';
import type { Reason } from '../reason.js';

/** A record to be replayed, with its bytes. */
export interface SealedRow {
  topic: string;
  partition: number;
  offset: string;
  keyId: string;
  nonce: Buffer;
  sealed: Buffer;
  /** Replays begun and not ended, this one among them. */
  begun: number;
}

/** Notes that a replay begins, by itself: should the process end over it, the next one knows. Undefined when it waits no longer. */
export async function beginReplay(executor: Executor, id: string): Promise<SealedRow | undefined> {
  const [row] = await executor.query<SealedRow>(
    `UPDATE quarantine SET replays_begun = replays_begun + 1 WHERE id = $1 AND state = 'waiting'
     RETURNING topic, partition, "offset"::text AS "offset", key_id AS "keyId", nonce, sealed, replays_begun AS begun`,
    [id],
  );
  return row;
}

/** The replay ended without a result; nothing is known against the record. */
export async function endReplay(executor: Executor, id: string): Promise<void> {
  await executor.query('UPDATE quarantine SET replays_begun = greatest(0, replays_begun - 1) WHERE id = $1', [id]);
}

/** Locks the row until the transaction ends, and tells where it stands; `now` is the clock of the register. */
export async function lockState(
  transaction: Executor,
  id: string,
): Promise<{ state: QuarantineState; now: Date } | undefined> {
  const [row] = await transaction.query<{ state: QuarantineState; now: Date }>(
    'SELECT state, clock_timestamp() AS now FROM quarantine WHERE id = $1 FOR UPDATE',
    [id],
  );
  return row;
}

export async function markReplayed(
  transaction: Executor,
  id: string,
  outcome: 'accepted' | 'duplicate',
  eventId: string,
): Promise<void> {
  await transaction.query(
    `UPDATE quarantine SET state = 'replayed', outcome = $2, event_id = $3, replayed_at = clock_timestamp(),
       replays = replays + 1, replays_begun = 0 WHERE id = $1`,
    [id, outcome, eventId],
  );
}

/** It stays, with the reasons of now. */
export async function markRefusedAgain(executor: Executor, id: string, reasons: readonly Reason[]): Promise<void> {
  await executor.query(
    `UPDATE quarantine SET code = $2, refusals = $3, replayed_at = clock_timestamp(), replays = replays + 1, replays_begun = 0
     WHERE id = $1 AND state = 'waiting'`,
    [id, reasons[0]!.code, JSON.stringify(reasons)],
  );
}

/** Ids of waiting records, in the order in which they were set aside. */
export async function listWaiting(
  executor: Executor,
  { code, source, after }: { code: string; source?: string | undefined; after?: string | undefined },
  limit: number,
): Promise<string[]> {
  const rows = await executor.query<{ id: string }>(
    `SELECT q.id FROM quarantine q LEFT JOIN intake_source s ON s.topic = q.topic
     WHERE q.state = 'waiting' AND q.code = $1 AND ($2::text IS NULL OR s.source = $2) AND ($3::uuid IS NULL OR q.id > $3)
     ORDER BY q.id LIMIT $4`,
    [code, source, after, limit],
  );
  return rows.map(({ id }) => id);
}
