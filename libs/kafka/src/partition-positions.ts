import type { TopicPartition } from './partition-batch.js';

/**
 * `read`: up to where the client has read. `covered`: up to where the handler has taken it. They part where the client
 * passes over records that nobody may see; the handler's next batch then covers that stretch too.
 */
export type Position = { read: bigint; covered: bigint } | 'stopped';

/**
 * Where this member stands in each of its partitions. A batch is handled only when it was read from exactly there: the
 * client resets itself after a rebalance, a late seek or a truncated log, and says nothing.
 */
export class PartitionPositions {
  private readonly positions = new Map<string, Position>();
  private pending: Promise<void> = Promise.resolve();

  /** Positions are unknown until `look` has found them; whoever asks meanwhile waits. */
  establish(look: () => Promise<void>): void {
    this.pending = this.pending.catch(() => undefined).then(look);
    // Whoever needs the position meets the failure there.
    this.pending.catch(() => undefined);
  }

  /** Undefined when nobody has said where the partition stands; rejects when that could not be found out. */
  async of(place: TopicPartition): Promise<Position | undefined> {
    await this.pending;
    return this.positions.get(key(place));
  }

  moveTo(place: TopicPartition, offset: bigint): void {
    this.positions.set(key(place), { read: offset, covered: offset });
  }

  /**
   * The client passed over records that nobody may see. Counts only when they begin where it has read to: on a topic that is
   * not compacted the log has no holes, so anything else is a stale fetch.
   */
  passedOver(place: TopicPartition, first: bigint, next: bigint): void {
    const position = this.positions.get(key(place));
    if (position === undefined || position === 'stopped' || position.read !== first) return;
    this.positions.set(key(place), { ...position, read: next });
  }

  /** Whether the partition stands where it stood, and was not given out anew since. */
  isStill(place: TopicPartition, position: Position): boolean {
    return this.positions.get(key(place)) === position;
  }

  stop(place: TopicPartition): void {
    this.positions.set(key(place), 'stopped');
  }

  isStopped(place: TopicPartition): boolean {
    return this.positions.get(key(place)) === 'stopped';
  }
}

function key({ topic, partition }: TopicPartition): string {
  return `${topic}/${partition}`;
}
