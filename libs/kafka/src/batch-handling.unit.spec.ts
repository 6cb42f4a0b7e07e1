import type { EachBatchPayload } from 'kafkajs';
import { BatchHandling } from './batch-handling.js';
import { Fetching } from './fetching.js';
import { type PartitionBatch, type TopicPartition, keyOf } from './partition-batch.js';
import { PartitionPositions } from './partition-positions.js';
import { Retries } from './retries.js';

const MEBIBYTE = 1024 * 1024;
const TOPIC = 'trettio.processing.test';

/** Handles batches of three partitions of nobody's broker; each waits until the test lets it end. */
class Bench {
  readonly paused = new Set<string>();
  private readonly ends = new Map<number, { done: () => void; fail: (error: Error) => void }>();
  private readonly positions = new PartitionPositions();
  private readonly ending = new AbortController();
  private readonly handling: BatchHandling;

  constructor() {
    const change = (places: readonly { topic: string; partitions?: number[] }[], apply: (key: string) => void) => {
      for (const { topic, partitions } of places)
        for (const partition of partitions!) apply(keyOf({ topic, partition }));
    };
    const consumer = {
      seek: () => undefined,
      pause: (places: Parameters<typeof change>[0]) => change(places, (key) => this.paused.add(key)),
      resume: (places: Parameters<typeof change>[0]) => change(places, (key) => this.paused.delete(key)),
    };
    this.positions.hold([0, 1, 2].map(place));
    for (const partition of [0, 1, 2]) this.positions.moveTo(place(partition), 0n);
    const handle = ({ partition }: PartitionBatch) =>
      new Promise<void>((done, fail) => this.ends.set(partition, { done, fail }));
    this.handling = new BatchHandling(
      { groupId: 'test', topics: [TOPIC], assigned: () => Promise.resolve([]), handle },
      {
        positions: this.positions,
        fetching: new Fetching(consumer, this.positions, this.ending.signal),
        retries: new Retries(this.ending.signal),
        ending: this.ending.signal,
        clusterId: () => undefined,
        lookAgain: () => undefined,
        lookLater: () => undefined,
      },
    );
  }

  /** What the client does with a batch of one record of so many MiB, fetched from `offset`. */
  async fetched(partition: number, mebibytes: number, offset = 0): Promise<void> {
    const message = { offset: String(offset), key: null, value: Buffer.alloc(mebibytes * MEBIBYTE) };
    await this.handling.take({
      batch: {
        ...place(partition),
        messages: [message],
        fetchedOffset: String(offset),
        highWatermark: String(offset + 1),
        lastOffset: () => String(offset),
      },
      isRunning: () => true,
      isStale: () => false,
      resolveOffset: () => undefined,
      heartbeat: () => Promise.resolve(),
      commitOffsetsIfNecessary: () => Promise.resolve(),
    } as unknown as EachBatchPayload);
  }

  isAtHand(partition: number): boolean {
    return this.handling.isAtHand(place(partition));
  }

  isPaused(partition: number): boolean {
    return this.paused.has(keyOf(place(partition)));
  }

  async done(partition: number): Promise<void> {
    this.ends.get(partition)!.done();
    await this.handling.finished([place(partition)]);
  }

  async fails(partition: number): Promise<void> {
    this.ends.get(partition)!.fail(Object.assign(new Error('the database is away'), { code: '08006' }));
    await this.handling.finished([place(partition)]);
  }

  /** Nothing that was put off is tried any more. */
  end(): void {
    this.ending.abort();
  }
}

function place(partition: number): TopicPartition {
  return { topic: TOPIC, partition };
}

describe('room for the batches at hand', () => {
  let bench: Bench;
  beforeEach(() => (bench = new Bench()));
  afterEach(() => bench.end());

  it('has a partition wait that finds none, until a batch at hand is done with', async () => {
    await bench.fetched(0, 40);
    await bench.fetched(1, 30);
    expect([bench.isAtHand(1), bench.isPaused(1)]).toEqual([false, true]);
    await bench.done(0);
    expect(bench.isPaused(1)).toBe(false);
    await bench.fetched(1, 30);
    expect(bench.isAtHand(1)).toBe(true);
  });

  it('lets a batch in that alone is more than all of it, while small ones come and go', async () => {
    await bench.fetched(0, 1);
    await bench.fetched(1, 100);
    expect([bench.isAtHand(0), bench.isAtHand(1)]).toEqual([true, true]);
    await bench.fetched(2, 1);
    expect(bench.isPaused(2)).toBe(true);
  });

  it('does not let a second one in beside it', async () => {
    await bench.fetched(0, 100);
    await bench.fetched(1, 100);
    expect([bench.isAtHand(1), bench.isPaused(1)]).toEqual([false, true]);
  });

  it('resumes a partition that has failed before and then found none', async () => {
    await bench.fetched(1, 1);
    await bench.fails(1);
    await bench.fetched(0, 40);
    await bench.fetched(1, 30);
    expect([bench.isAtHand(1), bench.isPaused(1)]).toEqual([false, true]);
    await bench.done(0);
    expect(bench.isPaused(1)).toBe(false);
  });
});
