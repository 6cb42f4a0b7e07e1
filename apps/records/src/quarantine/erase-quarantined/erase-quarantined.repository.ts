import type { Executor } from '#database';

/** What was erased, by the state that it was in. */
export interface ErasedCount {
  state: 'waiting' | 'replayed' | 'released';
  records: number;
}

/**
 * Erases the bytes of records whose period is over, at most `limit`: nothing but where they lay, why and when they were
 * erased stays. One that is just being replayed is left to the next time.
 */
export async function eraseDue(executor: Executor, limit: number): Promise<ErasedCount[]> {
  return executor.query<ErasedCount>(
    `WITH due AS (
       SELECT id, state FROM quarantine WHERE state <> 'erased' AND erase_after <= clock_timestamp()
       ORDER BY erase_after LIMIT $1 FOR UPDATE SKIP LOCKED
     ), erased AS (
       UPDATE quarantine q SET state = 'erased', erased_at = clock_timestamp(), sealed = NULL, nonce = NULL
       FROM due WHERE q.id = due.id RETURNING due.state
     )
     SELECT state, count(*)::int AS records FROM erased GROUP BY state ORDER BY state`,
    [limit],
  );
}
