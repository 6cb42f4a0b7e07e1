import type { Executor } from '#database';
import { type PartitionBatch, PartitionStoppedError, type StoredPosition } from '#kafka';

/** Where intake stands in a partition; undefined when it has never read it. */
export async function findOffset(
  executor: Executor,
  topic: string,
  partition: number,
): Promise<StoredPosition | undefined> {
  const [row] = await executor.query<{ clusterId: string; next: string }>(
    'SELECT cluster_id AS "clusterId", next_offset::text AS next FROM intake_offset WHERE topic = $1 AND partition = $2',
    [topic, partition],
  );
  return row && { clusterId: row.clusterId, next: BigInt(row.next) };
}

export async function createOffset(
  executor: Executor,
  topic: string,
  partition: number,
  clusterId: string,
  first: bigint,
): Promise<void> {
  await executor.query(
    `INSERT INTO intake_offset (topic, partition, cluster_id, first_offset, next_offset) VALUES ($1, $2, $3, $4, $4)
     ON CONFLICT DO NOTHING`,
    [topic, partition, clusterId, String(first)],
  );
}

/**
 * Locks the partition for this transaction and tells where it stands. Whoever else holds a batch of it, a member that
 * lost the partition too, waits here and then finds the offset moved. `now` is the clock of the register. Throws
 * {@link PartitionStoppedError} when the batch was read from another cluster than the offset belongs to: the same numbers, other records.
 */
export async function lockOffset(
  transaction: Executor,
  { topic, partition, clusterId }: Pick<PartitionBatch, 'topic' | 'partition' | 'clusterId'>,
): Promise<StoredPosition & { now: Date }> {
  const [row] = await transaction.query<{ clusterId: string; next: string; now: Date }>(
    `SELECT cluster_id AS "clusterId", next_offset::text AS next, clock_timestamp() AS now FROM intake_offset
     WHERE topic = $1 AND partition = $2 FOR UPDATE`,
    [topic, partition],
  );
  if (!row) throw new Error('a partition is read only after it was assigned');
  if (clusterId !== undefined && clusterId !== row.clusterId) throw otherCluster();
  return { ...row, next: BigInt(row.next) };
}

function otherCluster(): PartitionStoppedError {
  return new PartitionStoppedError(
    'INTAKE.OTHER_CLUSTER',
    'The batch was read from another Kafka cluster than the one that the stored offset belongs to; nothing of it is in. Point KAFKA_BROKERS of every replica at one cluster, or decide by npx trettio intake resume.',
  );
}

export interface BatchCounts {
  accepted: number;
  duplicate: number;
  quarantined: number;
  control: number;
}

export async function advanceOffset(
  transaction: Executor,
  topic: string,
  partition: number,
  next: bigint,
  counts: BatchCounts,
): Promise<void> {
  await transaction.query(
    `UPDATE intake_offset SET next_offset = $3, accepted = accepted + $4, duplicate = duplicate + $5,
       quarantined = quarantined + $6, control = control + $7, updated_at = now()
     WHERE topic = $1 AND partition = $2`,
    [topic, partition, String(next), counts.accepted, counts.duplicate, counts.quarantined, counts.control],
  );
}

export interface IntakeTotals extends BatchCounts {
  topic: string;
  partition: number;
  firstOffset: number;
  nextOffset: number;
  /** Offsets passed over by a person's decision. */
  lost: number;
}

export async function listOffsets(executor: Executor): Promise<IntakeTotals[]> {
  return executor.query(
    `SELECT topic, partition, first_offset AS "firstOffset", next_offset AS "nextOffset", accepted, duplicate, quarantined, control, lost
     FROM intake_offset ORDER BY topic, partition`,
  );
}
