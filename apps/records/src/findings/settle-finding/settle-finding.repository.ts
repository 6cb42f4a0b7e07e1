import type { Executor } from '#database';
import type { FindingState } from '../finding.js';

/** Keeps a run and other people from it until the transaction ends. `times`: how often it has been seen so far. */
export async function lockFinding(
  transaction: Executor,
  id: string,
): Promise<{ state: FindingState; times: number } | undefined> {
  const [row] = await transaction.query<{ state: FindingState }>('SELECT state FROM finding WHERE id = $1 FOR UPDATE', [
    id,
  ]);
  if (row === undefined) return undefined;
  // Read once the lock is held: a run may just have seen more.
  const [seen] = await transaction.query<{ times: number }>(
    'SELECT coalesce(times, 0) AS times FROM finding_sighting WHERE finding = $1 ORDER BY day DESC LIMIT 1',
    [id],
  );
  return { ...row, times: seen?.times ?? 0 };
}
