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

/** A stretch of a partition's log, as far as the offset is concerned. */
type Stretch = Pick<PartitionBatch, 'topic' | 'partition' | 'clusterId'>;

/** Of each partition, in the order asked for: where it stands, that somebody else holds it, or why nothing of it may be taken in. */
export interface LockedOffsets {
  positions: (StoredPosition | 'held' | Error)[];
  /** The clock of the register, as the last of them was looked at. */
  now: Date;
}

/**
 * Locks the partitions for this transaction, in one order, and tells where they stand. `held` says what of those that somebody else has
 * locked: wait for them, or pass them over. Whoever else holds a batch of one, a member that
 * lost the partition too, waits here and then finds the offset moved. A {@link PartitionStoppedError} where a batch was read from
 * another cluster than the offset belongs to: the same numbers, other records.
 */
export async function lockOffsets(
  transaction: Executor,
  stretches: readonly Stretch[],
  held: 'wait' | 'pass over',
): Promise<LockedOffsets> {
  const rows = await transaction.query<{ clusterId: string; next: string; now: Date; place: number }>(
    `SELECT cluster_id AS "clusterId", next_offset::text AS next, clock_timestamp() AS now, place::int
     FROM unnest($1::text[], $2::int[]) WITH ORDINALITY AS given (topic, partition, place)
     JOIN intake_offset o USING (topic, partition) ORDER BY topic, partition FOR UPDATE OF o ${held === 'wait' ? '' : 'SKIP LOCKED'}`,
    [stretches.map(({ topic }) => topic), stretches.map(({ partition }) => partition)],
  );
  const found = new Map(rows.map((row) => [row.place - 1, row]));
  const positions = stretches.map(({ clusterId }, index) => {
    const row = found.get(index);
    if (!row) return held === 'wait' ? new Error('a partition is read only after it was assigned') : 'held';
    if (clusterId !== undefined && clusterId !== row.clusterId) return otherCluster();
    return { clusterId: row.clusterId, next: BigInt(row.next) };
  });
  return { positions, now: rows.at(-1)?.now ?? new Date() };
}

/** The same of one partition, waited for; throws what keeps it from being taken in. */
export async function lockOffset(
  transaction: Executor,
  stretch: Stretch,
): Promise<StoredPosition & Pick<LockedOffsets, 'now'>> {
  const { positions, now } = await lockOffsets(transaction, [stretch], 'wait');
  const [position] = positions as (StoredPosition | Error)[];
  if (position instanceof Error) throw position;
  return { ...position!, now };
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

/** Where a partition stands afterwards, and what the stretch before it came to. */
export interface Advance {
  topic: string;
  partition: number;
  next: bigint;
  counts: BatchCounts;
}

export async function advanceOffsets(transaction: Executor, advances: readonly Advance[]): Promise<void> {
  if (advances.length === 0) return;
  await transaction.query(
    `UPDATE intake_offset o SET next_offset = given.next, accepted = o.accepted + given.accepted, duplicate = o.duplicate + given.duplicate,
       quarantined = o.quarantined + given.quarantined, control = o.control + given.control, updated_at = now()
     FROM unnest($1::text[], $2::int[], $3::bigint[], $4::bigint[], $5::bigint[], $6::bigint[], $7::bigint[])
       AS given (topic, partition, next, accepted, duplicate, quarantined, control)
     WHERE o.topic = given.topic AND o.partition = given.partition`,
    [
      advances.map(({ topic }) => topic),
      advances.map(({ partition }) => partition),
      advances.map(({ next }) => String(next)),
      advances.map(({ counts }) => counts.accepted),
      advances.map(({ counts }) => counts.duplicate),
      advances.map(({ counts }) => counts.quarantined),
      advances.map(({ counts }) => counts.control),
    ],
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
