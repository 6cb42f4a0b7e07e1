import type { PartitionLog, StoredPosition } from '#kafka';

/** How a partition goes on: in the log that it stood in, or in one that takes its place. */
export interface Resumption {
  /** Offsets from here to where it goes on are never read. */
  lostFrom: bigint;
  /** The log that it stood in is over: its sums are kept, and those of the next begin. */
  logEnded: boolean;
}

/**
 * What it means that a partition which stands goes on at `from`; undefined when it cannot. The same log goes on behind where it
 * stands. Another cluster that holds the very next offset is the same log under another name (restored, or moved with its
 * offsets). Otherwise the log has been made anew, and what it holds before `from` is lost.
 */
export function decideResumption(
  stored: StoredPosition,
  log: Pick<PartitionLog, 'clusterId' | 'logStart' | 'logEnd'>,
  from: bigint,
): Resumption | undefined {
  if (from < log.logStart || from > log.logEnd) return undefined;
  const sameCluster = log.clusterId === stored.clusterId;
  if (sameCluster && log.logEnd >= stored.next)
    return from > stored.next ? { lostFrom: stored.next, logEnded: false } : undefined;
  if (!sameCluster && from === stored.next) return { lostFrom: stored.next, logEnded: false };
  return { lostFrom: log.logStart, logEnded: true };
}
