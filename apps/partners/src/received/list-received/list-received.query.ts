import type { Executor } from '#database';
import { RECEIVED_COLUMNS, type ReceivedRow, receivedView } from '../received-row.js';
import type { ReceivedPage } from '../received.view.js';

/** Requests in the order of arrival, `limit` (100) at most, after a position. */
export async function listReceived(
  executor: Executor,
  { recipient, after = 0, limit = 100 }: { recipient?: string; after?: number; limit?: number },
): Promise<ReceivedPage> {
  const rows = await executor.query<ReceivedRow>(
    `SELECT ${RECEIVED_COLUMNS}
     FROM received
     WHERE position > $1 AND ($2::text IS NULL OR recipient = $2)
     ORDER BY position
     LIMIT $3`,
    [after, recipient ?? null, limit + 1],
  );
  const items = rows.slice(0, limit).map(receivedView);
  const last = items.at(-1);
  return { items, ...(rows.length > limit && last ? { next: last.position } : {}) };
}
