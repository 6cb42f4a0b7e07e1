import { PartitionStoppedError } from './errors.js';
import type { PartitionLog } from './partition-batch.js';

/** Where a reader stands in a partition, as it keeps it in its own database. */
export interface StoredPosition {
  clusterId: string;
  /** Offset that it reads next. */
  next: bigint;
}

/**
 * Where to read an assigned partition from. What the reader holds and what the log still has must join without a gap; if
 * they do not, reading on would lose records or take a foreign log for ours, so the partition stops instead. `area` is
 * the first part of the error's code.
 */
export function decideStart(
  log: Pick<PartitionLog, 'clusterId' | 'logStart' | 'logEnd'>,
  stored: StoredPosition | undefined,
  area: string,
): { offset: bigint } | { stopped: PartitionStoppedError } {
  if (stored === undefined) return { offset: log.logStart };
  if (stored.clusterId !== log.clusterId) {
    return stop(
      `${area}.OTHER_CLUSTER`,
      'Its offsets belong to another Kafka cluster. Point KAFKA_BROKERS at that one, or move the stored offsets to the new cluster.',
    );
  }
  if (log.logStart > stored.next) {
    return stop(
      `${area}.LOG_TRUNCATED`,
      'The log begins after the next offset to read: records were deleted before they were taken in. Publish them again from the producers’ outboxes, then accept the gap.',
    );
  }
  if (log.logEnd < stored.next) {
    return stop(
      `${area}.OFFSET_BEYOND_END`,
      'The log ends before the next offset to read: the topic was made anew or rolled back. Restore it, or accept the new log.',
    );
  }
  return { offset: stored.next };
}

function stop(code: string, message: string): { stopped: PartitionStoppedError } {
  return { stopped: new PartitionStoppedError(code, message) };
}
