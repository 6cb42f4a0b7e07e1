import type { PartitionLog } from '#kafka';
import { PartitionStoppedError } from '#kafka';
import type { OffsetRow } from '../intake-offset.repository.js';

export type Start = { offset: bigint } | { stopped: PartitionStoppedError };

/**
 * Where to read an assigned partition from. What the register holds and what the log still has must join without a gap;
 * if they do not, reading on would lose records or take a foreign log for ours, so the partition stops instead.
 */
export function decideStart(
  log: Pick<PartitionLog, 'clusterId' | 'logStart' | 'logEnd'>,
  stored: OffsetRow | undefined,
): Start {
  if (stored === undefined) return { offset: log.logStart };
  if (stored.clusterId !== log.clusterId) {
    return stop(
      'INTAKE.OTHER_CLUSTER',
      'Its offsets belong to another Kafka cluster. Point KAFKA_BROKERS at that one, or move the register’s offsets to the new cluster.',
    );
  }
  if (log.logStart > stored.next) {
    return stop(
      'INTAKE.LOG_TRUNCATED',
      'The log begins after the next offset to read: records were deleted before they were taken in. Publish them again from the producers’ outboxes, then accept the gap.',
    );
  }
  if (log.logEnd < stored.next) {
    return stop(
      'INTAKE.OFFSET_BEYOND_END',
      'The log ends before the next offset to read: the topic was made anew or rolled back. Restore it, or accept the new log.',
    );
  }
  return { offset: stored.next };
}

function stop(code: string, message: string): Start {
  return { stopped: new PartitionStoppedError(code, message) };
}
