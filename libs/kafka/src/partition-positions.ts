type Position = bigint | 'stopped';

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
  async of(topic: string, partition: number): Promise<Position | undefined> {
    await this.pending;
    return this.positions.get(key(topic, partition));
  }

  moveTo(topic: string, partition: number, offset: bigint): void {
    this.positions.set(key(topic, partition), offset);
  }

  /**
   * The client passed over records that nobody may see. Counts only when they begin where we stand: on a topic that is
   * not compacted the log has no holes, so anything else is a stale fetch.
   */
  passedOver(topic: string, partition: number, first: bigint, next: bigint): void {
    if (this.positions.get(key(topic, partition)) === first) this.moveTo(topic, partition, next);
  }

  stop(topic: string, partition: number): void {
    this.positions.set(key(topic, partition), 'stopped');
  }

  isStopped(topic: string, partition: number): boolean {
    return this.positions.get(key(topic, partition)) === 'stopped';
  }
}

function key(topic: string, partition: number): string {
  return `${topic}/${partition}`;
}
