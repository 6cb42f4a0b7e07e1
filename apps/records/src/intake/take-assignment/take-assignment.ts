import type { Executor } from '#database';
import type { PartitionLog, PartitionStart, TopicPartition } from '#kafka';
import { type OffsetRow, createOffset, findOffset } from '../intake-offset.repository.js';
import { decideStart } from './decide-start.js';

/**
 * Looks up where each assigned partition stands; a partition that is new to the register starts with its log. Our own offsets
 * are read before the logs' ranges: a member that had the partition may still move an offset, and with it the log's end.
 */
export async function takeAssignment(
  executor: Executor,
  partitions: readonly TopicPartition[],
  readLogs: () => Promise<PartitionLog[]>,
): Promise<PartitionStart[]> {
  const stored = new Map<string, OffsetRow | undefined>();
  for (const { topic, partition } of partitions) {
    stored.set(`${topic}/${partition}`, await findOffset(executor, topic, partition));
  }
  const starts: PartitionStart[] = [];
  for (const log of await readLogs()) {
    const { topic, partition, clusterId } = log;
    const start = decideStart(log, stored.get(`${topic}/${partition}`));
    if ('offset' in start) await createOffset(executor, topic, partition, clusterId, start.offset);
    starts.push({ topic, partition, ...start });
  }
  return starts;
}
