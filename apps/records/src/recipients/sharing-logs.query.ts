import type { Executor } from '#database';

export interface SharingLogHead {
  id: number;
  recipient: string;
  size: number;
}

/** A log with how many of its entries do not count any more. */
export interface SharingLogSum extends SharingLogHead {
  corrected: number;
}

export async function listSharingLogs(executor: Executor): Promise<SharingLogSum[]> {
  return executor.query<SharingLogSum>(
    `SELECT l.id, l.recipient, l.size, (SELECT count(*) FROM corrected_event c WHERE c.log_id = l.id) AS corrected
     FROM sharing_log l ORDER BY l.recipient`,
  );
}

/** Every log, in the order in which they were opened: a new one changes no other's place. */
export async function listSharingLogHeads(executor: Executor): Promise<SharingLogHead[]> {
  return executor.query<SharingLogHead>('SELECT id, recipient, size FROM sharing_log ORDER BY id');
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
