import type { Executor } from '#database';
import { RECEIVED_COLUMNS, type ReceivedRow, receivedView } from '../received-row.js';
import type { ReceivedView } from '../received.view.js';

/** The request that came under this key; where several recipients used one, the first. */
export async function findReceived(executor: Executor, key: string): Promise<ReceivedView | undefined> {
  const [row] = await executor.query<ReceivedRow>(
    `SELECT ${RECEIVED_COLUMNS} FROM received WHERE key = $1 ORDER BY position LIMIT 1`,
    [key],
  );
  return row && receivedView(row);
}
