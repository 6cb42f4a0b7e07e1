import { type StoredPosition, decideStart } from './decide-start.js';
import type { PartitionLog, PartitionStart, TopicPartition } from './partition-batch.js';

/** A reader's own record of where it stands in each partition. */
export interface KeptPositions {
  /** Undefined when the partition was never read. */
  find(topic: string, partition: number): Promise<StoredPosition | undefined>;
  /** Does nothing when the partition has one. */
  create(topic: string, partition: number, first: StoredPosition): Promise<void>;
}

/**
 * Looks up where each assigned partition stands; a partition that is new to the reader starts with its log. Our own offsets
 * are read before the logs' ranges: a member that had the partition may still move an offset, and with it the log's end.
 * `area` is the first part of the code with which a partition stops.
 */
export async function takeAssignment(
  partitions: readonly TopicPartition[],
  readLogs: () => Promise<PartitionLog[]>,
  positions: KeptPositions,
  area: string,
): Promise<PartitionStart[]> {
  const stored = new Map<string, StoredPosition | undefined>();
  for (const { topic, partition } of partitions)
    stored.set(`${topic}/${partition}`, await positions.find(topic, partition));
  const starts: PartitionStart[] = [];
  for (const log of await readLogs()) {
    const { topic, partition, clusterId } = log;
    const start = decideStart(log, stored.get(`${topic}/${partition}`), area);
    if ('offset' in start) await positions.create(topic, partition, { clusterId, next: start.offset });
    starts.push({ topic, partition, ...start });
  }
  return starts;
}
