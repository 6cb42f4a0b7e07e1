import type { Executor } from '#database';
import type { AssignedPartition, PartitionStart } from '#kafka';
import { createOffset, findOffset } from '../intake-offset.repository.js';
import { decideStart } from './decide-start.js';

/** Looks up where each assigned partition stands; a partition that is new to the register starts with its log. */
export async function takeAssignment(
  executor: Executor,
  assigned: readonly AssignedPartition[],
): Promise<PartitionStart[]> {
  const starts: PartitionStart[] = [];
  for (const log of assigned) {
    const { topic, partition, clusterId } = log;
    const start = decideStart(log, await findOffset(executor, topic, partition));
    if ('offset' in start) await createOffset(executor, topic, partition, clusterId, start.offset);
    starts.push({ topic, partition, ...start });
  }
  return starts;
}
