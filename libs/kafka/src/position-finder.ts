import { Logger } from '@nestjs/common';
import type { BatchHandling } from './batch-handling.js';
import type { Fetching } from './fetching.js';
import { type BatchConsumerOptions, type PartitionLog, type TopicPartition, keyOf } from './partition-batch.js';
import type { PartitionPositions } from './partition-positions.js';
import { retryDelayMs } from './retries.js';

/** How often the log says that positions cannot be looked up, however often that is tried, and for however many partitions. */
const SAID_EVERY_MS = 10_000;

/** What looking for positions moves and asks. */
export interface FinderSurroundings {
  positions: PartitionPositions;
  fetching: Fetching;
  batches: Pick<BatchHandling, 'isAtHand' | 'finished' | 'stopPartition'>;
  readLogs: (places: readonly TopicPartition[]) => Promise<PartitionLog[]>;
  ending: AbortSignal;
}

/**
 * Asks the caller where partitions stand and goes there; again and again until that is found out, for a paused partition is not
 * fetched, so nobody else asks.
 */
export class PositionFinder {
  private readonly logger = new Logger('kafka.consumer');
  /** Partitions to be looked up again, all at once. */
  private readonly unknown = new Map<string, TopicPartition>();
  private failures = 0;
  private timer: NodeJS.Timeout | undefined;
  private lastSaid = 0;

  constructor(
    private readonly options: Pick<BatchConsumerOptions, 'assigned'>,
    private readonly around: FinderSurroundings,
  ) {}

  look(places: readonly TopicPartition[]): void {
    const { positions, batches } = this.around;
    // What a batch at hand is about to move is asked for after it has; a slow one keeps its own partition waiting.
    const free = places.filter((place) => !batches.isAtHand(place));
    const busy = places.filter((place) => batches.isAtHand(place));
    for (const together of [free, ...busy.map((place) => [place])])
      if (together.length > 0) positions.establish(together, () => this.find(together));
  }

  lookLater(places: readonly TopicPartition[]): void {
    const { positions, fetching, ending } = this.around;
    if (ending.aborted) return;
    for (const place of places.filter((one) => positions.holds(one))) {
      fetching.pause(place);
      this.unknown.set(keyOf(place), place);
    }
    if (this.unknown.size > 0) this.timer ??= setTimeout(() => this.lookNow(), retryDelayMs(this.failures));
  }

  /** Nothing is looked up again that was to be. */
  clear(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.unknown.clear();
  }

  private lookNow(): void {
    const places = [...this.unknown.values()];
    this.clear();
    this.look(places);
  }

  private async find(places: readonly TopicPartition[]): Promise<void> {
    const { positions, batches, ending } = this.around;
    await batches.finished(places);
    const held = places.filter((place) => positions.holds(place));
    if (held.length === 0 || ending.aborted) return;
    try {
      const missing = await this.goWhereTheyStand(held);
      if (missing.length === 0) this.failures = 0;
      else this.failed(missing, 'KAFKA.PARTITION_MISSING');
    } catch (error) {
      const { code, name } = error as { code?: string; name?: string };
      this.failed(held, code ?? name ?? 'an error');
    }
  }

  /** Returns the partitions of which nobody knows. */
  private async goWhereTheyStand(places: readonly TopicPartition[]): Promise<TopicPartition[]> {
    const { fetching, batches, readLogs } = this.around;
    const starts = await this.options.assigned([...places], () => readLogs(places));
    for (const start of starts) {
      if ('stopped' in start) {
        batches.stopPartition(start, start.stopped);
        continue;
      }
      fetching.goTo(start, start.offset);
      // The client keeps a pause from before the assignment.
      fetching.resume(start);
    }
    const known = new Set(starts.map(keyOf));
    return places.filter((place) => !known.has(keyOf(place)));
  }

  private failed(places: readonly TopicPartition[], code: string): void {
    if (Date.now() - this.lastSaid >= SAID_EVERY_MS && !this.around.ending.aborted) {
      this.lastSaid = Date.now();
      this.logger.warn(
        `where ${places.map(keyOf).join(', ')} stand could not be looked up (${code}); nothing is read there before it is, and it is tried again by itself`,
      );
    }
    for (const place of places) this.around.positions.forget(place);
    this.lookLater(places);
    this.failures += 1;
  }
}
