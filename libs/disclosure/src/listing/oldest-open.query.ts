import type { Executor } from '#database';

/** Seconds since the oldest disclosure that is still open was opened; 0 when none is. */
export async function oldestOpenSeconds(executor: Executor): Promise<number> {
  const [row] = await executor.query<{ seconds: number }>(
    `SELECT coalesce(extract(epoch FROM now() - min(opened_at)), 0)::float8 AS seconds
     FROM disclosure WHERE status = 'opened'`,
  );
  return row?.seconds ?? 0;
}
