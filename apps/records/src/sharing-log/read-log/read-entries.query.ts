import type { Executor } from '#database';

export interface LogEntry {
  index: number;
  /** Leaf v1, as it is hashed. */
  leaf: string;
  /** It does not count any more: another event states the same anew, here or in another log. */
  corrected: boolean;
}

/** Entries from `from` up to, not including, `to`; at most `limit`, in order of index. */
export async function readEntries(
  executor: Executor,
  logId: number,
  from: number,
  to: number,
  limit: number,
): Promise<LogEntry[]> {
  return executor.query<LogEntry>(
    `SELECT e.index, e.leaf,
            EXISTS (SELECT FROM corrected_event c WHERE c.log_id = e.log_id AND c.index = e.index) AS corrected
     FROM sharing_log_leaf e WHERE e.log_id = $1 AND e.index >= $2 AND e.index < $3 ORDER BY e.index LIMIT $4`,
    [logId, from, to, limit],
  );
}

/** Entries of the log that do not count any more. */
export async function countCorrectedEntries(executor: Executor, logId: number): Promise<number> {
  const [row] = await executor.query<{ corrected: number }>(
    'SELECT count(*) AS corrected FROM corrected_event WHERE log_id = $1',
    [logId],
  );
  return row!.corrected;
}
