import { type TopicPartition, keyOf } from './partition-batch.js';

/**
 * `read`: up to where the client has read. `covered`: up to where the handler has taken it. They part while a batch is at hand, and
 * where the client passes over records that nobody may see; the handler's next batch then covers that stretch too.
 */
export type Position = { read: bigint; covered: bigint } | 'stopped';

/**
 * Where this member stands in each of its partitions. A batch is handled only when it was read from exactly there: the
 * client resets itself after a rebalance, a late seek or a truncated log, and says nothing.
 */
export class PartitionPositions {
  private held = new Set<string>();
  private readonly positions = new Map<string, Position>();
  /** By partition: the last look for where it stands, under way or done. */
  private readonly looks = new Map<string, Promise<void>>();

  /** What the group has given this member, all of it; what it had besides is another's now, and nothing is known of that. */
  hold(places: readonly TopicPartition[]): void {
    this.held = new Set(places.map(keyOf));
    for (const known of [this.positions, this.looks])
      for (const key of [...known.keys()]) if (!this.held.has(key)) known.delete(key);
  }

  holds(place: TopicPartition): boolean {
    return this.held.has(keyOf(place));
  }

  /** Positions are unknown until `look`, which never rejects, has found them; whoever asks for one of these meanwhile waits. */
  establish(places: readonly TopicPartition[], look: () => Promise<void>): void {
    const keys = places.map(keyOf);
    const found = Promise.all(keys.flatMap((key) => this.looks.get(key) ?? [])).then(look);
    for (const key of keys) this.looks.set(key, found);
  }

  /** Undefined when nobody has said where the partition stands. */
  async of(place: TopicPartition): Promise<Position | undefined> {
    await this.looks.get(keyOf(place));
    return this.positions.get(keyOf(place));
  }

  moveTo(place: TopicPartition, offset: bigint): void {
    this.positions.set(keyOf(place), { read: offset, covered: offset });
  }

  /** A batch that was read from where the client stood is at hand. */
  readTo(place: TopicPartition, next: bigint): void {
    const position = this.known(place);
    if (position) this.positions.set(keyOf(place), { ...position, read: next });
  }

  /** The batch at hand was taken in. What was passed over after it is for the next one to cover. */
  coveredTo(place: TopicPartition, next: bigint): void {
    const position = this.known(place);
    if (position)
      this.positions.set(keyOf(place), { read: position.read > next ? position.read : next, covered: next });
  }

  /**
   * The client passed over records that nobody may see. Counts only when they begin where it has read to: on a topic that is
   * not compacted the log has no holes, so anything else is a stale fetch.
   */
  passedOver(place: TopicPartition, first: bigint, next: bigint): void {
    const position = this.known(place);
    if (position?.read !== first) return;
    this.positions.set(keyOf(place), { ...position, read: next });
  }

  stop(place: TopicPartition): void {
    this.positions.set(keyOf(place), 'stopped');
  }

  /** Where it stands could not be found out. */
  forget(place: TopicPartition): void {
    this.positions.delete(keyOf(place));
  }

  isStopped(place: TopicPartition): boolean {
    return this.positions.get(keyOf(place)) === 'stopped';
  }

  private known(place: TopicPartition): Exclude<Position, 'stopped'> | undefined {
    const position = this.positions.get(keyOf(place));
    return position === 'stopped' ? undefined : position;
  }
}
