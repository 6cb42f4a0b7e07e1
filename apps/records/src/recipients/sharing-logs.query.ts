import type { Executor } from '#database';

export interface SharingLogHead {
  id: number;
  recipient: string;
  size: number;
}

export async function listSharingLogs(executor: Executor): Promise<SharingLogHead[]> {
  return executor.query<SharingLogHead>('SELECT id, recipient, size FROM sharing_log ORDER BY recipient');
}

export async function findSharingLog(executor: Executor, recipient: string): Promise<SharingLogHead | undefined> {
  const [row] = await executor.query<SharingLogHead>(
    'SELECT id, recipient, size FROM sharing_log WHERE recipient = $1',
    [recipient],
  );
  return row;
}

/** Whether any event named the recipient, one that the gate withheld included. */
export async function wasRecipientSeen(executor: Executor, recipient: string): Promise<boolean> {
  const [row] = await executor.query<{ seen: boolean }>(
    `SELECT EXISTS (SELECT FROM shape s JOIN observation o ON o.shape_id = s.id WHERE s.recipient = $1) AS seen`,
    [recipient],
  );
  return row!.seen;
}
