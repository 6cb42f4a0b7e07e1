import type { Executor } from '#database';

/** First days (UTC) of the months that have a partition of their own. */
export async function listEventMonths(executor: Executor): Promise<string[]> {
  const rows = await executor.query<{ month: string }>(
    `SELECT translate(substr(c.relname, 7), '_', '-') || '-01' AS month
     FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
     WHERE i.inhparent = 'event'::regclass AND c.relname ~ '^event_[0-9]{4}_[0-9]{2}$' ORDER BY 1`,
  );
  return rows.map(({ month }) => month);
}

/** Takes the month off and writes it down; undefined when it is not there, empty, or holds what was recorded later than `recordedBefore`. */
export async function detachMonth(
  executor: Executor,
  month: string,
  period: string,
  recordedBefore: Date,
): Promise<number | undefined> {
  const [row] = await executor.query<{ events: number | null }>(
    'SELECT detach_event_month($1::date, $2, $3) AS events',
    [month, period, recordedBefore],
  );
  return row!.events ?? undefined;
}

export async function isDetached(executor: Executor, month: string): Promise<boolean> {
  return (await executor.query('SELECT FROM detached_month WHERE month = $1::date', [month])).length > 0;
}
