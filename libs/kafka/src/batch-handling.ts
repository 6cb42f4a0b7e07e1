import { Logger } from '@nestjs/common';
import type { EachBatchPayload, KafkaMessage } from 'kafkajs';
import { fetchedOffset, recordOf, splitAtUnreadable, unreadableBatch, weightOf } from './client-batch.js';
import { WrongPositionError } from './errors.js';
import type { Fetching } from './fetching.js';
import { type BatchConsumerOptions, type TopicPartition, keyOf } from './partition-batch.js';
import type { PartitionPositions } from './partition-positions.js';
import type { Retries } from './retries.js';
import { Slots } from './slots.js';

/** How often the group is told where we stand; a hint for monitoring and for a quick start, nothing rests on it. */
const COMMIT_HINT_EVERY_MS = 1_000;

/**
 * A batch that takes longer is not waited for: the client fetches nothing more from a broker before all that it fetched from
 * there is handed over, and one slow partition would hold up all others.
 */
const SLOW_AFTER_MS = 750;

/** Partitions whose batches are handled at the same time. */
const PARTITIONS_AT_ONCE = 3;

/**
 * Most bytes of batches at hand, being handled or waiting for it, to which another is added: a fetch's worth for each that is handled,
 * at least. Of our own topics sixteen of the largest batches are as much. One that alone is more than half is let in beside half: a moment at
 * which nothing is at hand may never come.
 */
const MOST_AT_HAND = 64 * 1024 * 1024;

/** What handling a batch moves and asks. */
export interface Surroundings {
  positions: PartitionPositions;
  fetching: Fetching;
  retries: Retries;
  /** Aborted when nothing more is to be handled. */
  ending: AbortSignal;
  /** The cluster that is read. */
  clusterId: () => string | undefined;
  /** Finds out anew where a partition stands, and goes there. */
  lookAgain: (place: TopicPartition) => void;
  /** The same, a while after it could not be found out. */
  lookLater: (place: TopicPartition) => void;
}

/**
 * Hands what the client fetches to the handler, and moves positions by it. While a batch is handled the next one of its partition
 * is fetched and decoded; it waits until the one before is done.
 */
export class BatchHandling {
  private readonly logger = new Logger('kafka.consumer');
  /** By partition: ends, never rejecting, when the batch at hand is done with. */
  private readonly atHand = new Map<string, Promise<void>>();
  private readonly slots: Slots;
  private bytesAtHand = 0;
  /** Paused until a batch at hand is done with. */
  private readonly withoutRoom = new Map<string, TopicPartition>();
  private lastHint = 0;

  constructor(
    private readonly options: BatchConsumerOptions,
    private readonly around: Surroundings,
  ) {
    this.slots = new Slots(options.partitionsAtOnce ?? PARTITIONS_AT_ONCE);
  }

  /** Resolves when no batch of these partitions is at hand; of none given: of any. */
  async finished(places?: readonly TopicPartition[]): Promise<void> {
    const keys = places?.map(keyOf) ?? [...this.atHand.keys()];
    await Promise.all(keys.flatMap((key) => this.atHand.get(key) ?? []));
  }

  isAtHand(place: TopicPartition): boolean {
    return this.atHand.has(keyOf(place));
  }

  async take(payload: EachBatchPayload): Promise<void> {
    const { positions, fetching, ending, lookAgain, lookLater } = this.around;
    const { batch } = payload;
    const place = { topic: batch.topic, partition: batch.partition };
    const found = this.finished([place]).then(() => positions.of(place));
    if ((await withinMs(found, SLOW_AFTER_MS)) === 'slow') {
      fetching.pause(place);
      void found.then(() => this.readOn(place));
      return;
    }
    const position = await found;
    if (!payload.isRunning() || payload.isStale() || ending.aborted || !positions.holds(place)) return;
    if (position === undefined) {
      // Where it stands could not be looked up (database or broker away): nothing is read before it was.
      lookLater(place);
      return;
    }
    if (position === 'stopped') {
      fetching.pause(place);
      return;
    }
    if (fetchedOffset(batch) !== position.read) {
      // A stale fetch, or the client has reset itself past a truncated log: look where the log and we stand now.
      fetching.pause(place);
      lookAgain(place);
      return;
    }
    const weight = weightOf(batch.messages);
    if (this.bytesAtHand + Math.min(weight, MOST_AT_HAND / 2) > MOST_AT_HAND) {
      fetching.pause(place);
      this.withoutRoom.set(keyOf(place), place);
      return;
    }
    const { readable, unreadable } = splitAtUnreadable(batch.messages);
    if (unreadable !== undefined && readable.length === 0) {
      this.stopPartition(place, unreadableBatch(unreadable));
      return;
    }
    const next = unreadable === undefined ? BigInt(batch.lastOffset()) + 1n : BigInt(unreadable.first);
    // The client goes on to fetch from there; should this batch fail, it is sent back.
    positions.readTo(place, next);
    payload.resolveOffset(String(next - 1n));
    this.bytesAtHand += weight;
    const handled = this.handle(payload, readable, { ...place, from: position.covered, next }).finally(() => {
      this.atHand.delete(keyOf(place));
      this.bytesAtHand -= weight;
      this.makeRoom();
    });
    this.atHand.set(keyOf(place), handled);
    await payload.heartbeat();
  }

  private makeRoom(): void {
    // Each was fetched a moment ago, so no retry of it is under way that would resume it, however often it has failed.
    for (const place of this.withoutRoom.values()) this.around.fetching.resume(place);
    this.withoutRoom.clear();
  }

  /** For an operator to look at; it stays so until the next assignment. */
  stopPartition(place: TopicPartition, error: Error & { code?: string }): void {
    // Another member's by now, which meets the same and says so.
    if (!this.around.positions.holds(place)) return;
    this.around.positions.stop(place);
    this.around.fetching.pause(place);
    this.logger.error(`${keyOf(place)} stopped: ${error.code ?? error.name}. ${error.message}`);
    this.options.onStopped?.(place, error);
  }

  /** Hands one batch over and moves the position by it; never rejects. */
  private async handle(
    payload: EachBatchPayload,
    readable: readonly KafkaMessage[],
    { from, next, ...place }: TopicPartition & { from: bigint; next: bigint },
  ): Promise<void> {
    const { batch } = payload;
    try {
      await this.slots.take(() =>
        this.options.handle({
          ...place,
          from,
          next,
          highWatermark: BigInt(batch.highWatermark),
          clusterId: this.around.clusterId(),
          heartbeat: () => this.beat(payload),
          records: readable.map(recordOf),
        }),
      );
    } catch (error) {
      this.failed(place, from, error);
      return;
    }
    this.around.retries.succeeded(place);
    this.around.positions.coveredTo(place, next);
    // The group may have given the partition to somebody else meanwhile; the next fetch will say so.
    await this.hintPosition(place, next, payload).catch(() => undefined);
  }

  /** Goes on behind a slow batch or look; where the batch failed it is read again, and that waits its time. */
  private readOn(place: TopicPartition): void {
    if (!this.around.retries.isFailing(place)) this.around.fetching.resume(place);
  }

  /** A batch that is still being handled when the session ends need not be handled to its end. */
  private async beat(payload: EachBatchPayload): Promise<void> {
    if (this.around.ending.aborted)
      throw Object.assign(new Error('reading ends'), { code: 'KAFKA.STOPPING', retriable: true });
    try {
      await payload.heartbeat();
    } catch (cause) {
      // The client calls it final when its group is being rearranged. To the partition it is not: whoever has it next reads again.
      throw Object.assign(new Error('the group is being rearranged', { cause }), {
        code: 'KAFKA.REARRANGED',
        retriable: true,
      });
    }
  }

  private failed(place: TopicPartition, from: bigint, error: unknown): void {
    const { fetching, retries } = this.around;
    if (error instanceof WrongPositionError) {
      fetching.goTo(place, error.expected);
      fetching.resume(place);
      return;
    }
    const known = error as { code?: string; retriable?: boolean; name?: string };
    if (known.retriable === false) {
      this.stopPartition(place, error as Error & { code?: string });
      return;
    }
    const what = known.code ?? known.name ?? 'an error';
    this.logger.warn(`${keyOf(place)}: batch failed with ${what}, will be read again`);
    fetching.goTo(place, from);
    fetching.pause(place);
    retries.later(place, () => fetching.resume(place));
  }

  private async hintPosition(
    { topic, partition }: TopicPartition,
    next: bigint,
    payload: EachBatchPayload,
  ): Promise<void> {
    if (Date.now() - this.lastHint < COMMIT_HINT_EVERY_MS) return;
    this.lastHint = Date.now();
    await payload.commitOffsetsIfNecessary({ topics: [{ topic, partitions: [{ partition, offset: String(next) }] }] });
  }
}

async function withinMs(work: Promise<unknown>, ms: number): Promise<'done' | 'slow'> {
  let timer: NodeJS.Timeout | undefined;
  const slow = new Promise<'slow'>((resolve) => (timer = setTimeout(() => resolve('slow'), ms)));
  try {
    return await Promise.race([work.then(() => 'done' as const), slow]);
  } finally {
    clearTimeout(timer);
  }
}
