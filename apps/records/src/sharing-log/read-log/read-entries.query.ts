import type { Executor } from '#database';

export interface LogEntry {
  index: number;
  leaf: Buffer;
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
    'SELECT index, leaf FROM sharing_log_entry WHERE log_id = $1 AND index >= $2 AND index < $3 ORDER BY index LIMIT $4',
    [logId, from, to, limit],
  );
}
