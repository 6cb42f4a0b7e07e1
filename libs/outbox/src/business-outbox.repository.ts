import type { Executor } from '#database';

/** One message of a service to others. */
export interface BusinessRecord {
  /** UUID; an event that is appended twice is one. */
  id: string;
  topic: string;
  /** Records of one key keep their order. */
  key: string;
  event: object;
}

/** Puts business events into the outbox within the caller's transaction: published if and only if it commits. */
export async function appendBusinessEvents(transaction: Executor, records: readonly BusinessRecord[]): Promise<void> {
  if (records.length === 0) return;
  await transaction.query(
    `INSERT INTO business_outbox (id, topic, key, event)
     SELECT (record ->> 'id')::uuid, record ->> 'topic', record ->> 'key', record -> 'event'
     FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS given (record, place)
     ORDER BY place`,
    [JSON.stringify(records)],
  );
}

/** The oldest that wait, in order of writing. */
export async function findUnsentBusinessEvents(executor: Executor, limit: number): Promise<BusinessRecord[]> {
  return executor.query<BusinessRecord>(
    'SELECT id, topic, key, event FROM business_outbox WHERE sent_at IS NULL ORDER BY position LIMIT $1',
    [limit],
  );
}

export async function markBusinessEventsSent(executor: Executor, ids: readonly string[]): Promise<void> {
  await executor.query('UPDATE business_outbox SET sent_at = now() WHERE id = ANY ($1::uuid[])', [ids]);
}

/** Deletes events that were sent longer ago than `keepDays`, `limit` of them at most; returns how many. */
export async function deleteBusinessEventsSentBefore(
  executor: Executor,
  keepDays: number,
  limit: number,
): Promise<number> {
  const rows = await executor.query(
    `DELETE FROM business_outbox WHERE id IN (
       SELECT id FROM business_outbox WHERE sent_at < now() - make_interval(days => $1) LIMIT $2
     ) RETURNING 1`,
    [keepDays, limit],
  );
  return rows.length;
}
