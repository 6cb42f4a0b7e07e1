import type { Executor } from '#database';
import type { StoredPosition } from '#kafka';

/** Where this service stands in a partition; undefined when it has never read it. */
export async function findPosition(
  executor: Executor,
  topic: string,
  partition: number,
): Promise<StoredPosition | undefined> {
  const [row] = await executor.query<{ clusterId: string; next: string }>(
    `SELECT cluster_id AS "clusterId", next_offset::text AS next FROM shipped_device_offset
     WHERE topic = $1 AND partition = $2`,
    [topic, partition],
  );
  return row && { clusterId: row.clusterId, next: BigInt(row.next) };
}

export async function createPosition(
  executor: Executor,
  topic: string,
  partition: number,
  { clusterId, next }: StoredPosition,
): Promise<void> {
  await executor.query(
    `INSERT INTO shipped_device_offset (topic, partition, cluster_id, first_offset, next_offset)
     VALUES ($1, $2, $3, $4, $4) ON CONFLICT DO NOTHING`,
    [topic, partition, clusterId, String(next)],
  );
}

/** Locks the partition until the transaction ends, and tells where it stands: another member's batch waits here. */
export async function lockPosition(transaction: Executor, topic: string, partition: number): Promise<bigint> {
  const [row] = await transaction.query<{ next: string }>(
    `SELECT next_offset::text AS next FROM shipped_device_offset WHERE topic = $1 AND partition = $2 FOR UPDATE`,
    [topic, partition],
  );
  if (!row) throw new Error('a partition is read only after it was assigned');
  return BigInt(row.next);
}

export interface RecordCounts {
  accepted: number;
  duplicate: number;
  refused: number;
  control: number;
}

export async function advancePosition(
  transaction: Executor,
  topic: string,
  partition: number,
  next: bigint,
  { accepted, duplicate, refused, control }: RecordCounts,
): Promise<void> {
  await transaction.query(
    `UPDATE shipped_device_offset SET next_offset = $3, accepted = accepted + $4, duplicate = duplicate + $5,
       refused = refused + $6, control = control + $7
     WHERE topic = $1 AND partition = $2`,
    [topic, partition, String(next), accepted, duplicate, refused, control],
  );
}
