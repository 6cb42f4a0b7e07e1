import type { Consumer, Kafka } from 'kafkajs';
import { BatchHandling } from './batch-handling.js';
import { Fetching } from './fetching.js';
import { type BatchConsumerOptions, type TopicPartition, keyOf } from './partition-batch.js';
import { PartitionPositions } from './partition-positions.js';
import { readLogs } from './read-logs.js';
import { Retries } from './retries.js';

/** Batches that may wait for the one before them: as many as a fetch can bring. */
const PARTITIONS_WAITING = 1_000;

/**
 * One life of the client's consumer, from joining the group to leaving it or breaking down: what the group gives this member,
 * where each partition stands. What is read there is for {@link BatchHandling}.
 */
export class ConsumerSession {
  private readonly consumer: Consumer;
  private readonly positions = new PartitionPositions();
  private readonly ending = new AbortController();
  private readonly retries = new Retries(this.ending.signal);
  private readonly fetching: Fetching;
  private readonly batches: BatchHandling;

  constructor(
    private readonly kafka: Kafka,
    private readonly options: BatchConsumerOptions,
    private readonly onCrashed: (error: Error) => void,
  ) {
    this.consumer = kafka.consumer({
      groupId: options.groupId,
      maxWaitTimeInMs: 100,
      sessionTimeout: options.sessionTimeoutMs ?? 30_000,
      maxBytesPerPartition: options.maxBytesPerPartition ?? 1024 * 1024,
      allowAutoTopicCreation: false,
      retry: {
        initialRetryTime: 100,
        maxRetryTime: 5_000,
        retries: 8,
        restartOnFailure: () => Promise.resolve(!this.ending.signal.aborted),
      },
    });
    this.fetching = new Fetching(this.consumer, this.positions, this.ending.signal);
    this.batches = new BatchHandling(options, {
      positions: this.positions,
      fetching: this.fetching,
      retries: this.retries,
      ending: this.ending.signal,
      lookAgain: (place) => this.look([place]),
    });
  }

  async start(): Promise<void> {
    await this.consumer.connect();
    await this.consumer.subscribe({ topics: [...this.options.topics], fromBeginning: true });
    this.consumer.on(this.consumer.events.GROUP_JOIN, ({ payload }) => {
      // What was to be tried again is looked up with all the rest, or is somebody else's now.
      this.retries.clear();
      this.look(placesOf(payload.memberAssignment));
    });
    this.consumer.on(this.consumer.events.START_BATCH_PROCESS, ({ payload }) => {
      // Aborted transactions and control records alone: the client moves on without calling us.
      if (payload.batchSize > 0 || payload.firstOffset === null) return;
      const { topic, partition, firstOffset, lastOffset } = payload;
      this.positions.passedOver({ topic, partition }, BigInt(firstOffset), BigInt(lastOffset) + 1n);
    });
    this.consumer.on(this.consumer.events.CRASH, ({ payload }) => {
      this.retries.clear();
      if (!payload.restart && !this.ending.signal.aborted) this.onCrashed(payload.error);
    });
    await this.consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      // How many are handled at once is for the slots to say; a partition that waits must not hold up the others.
      partitionsConsumedConcurrently: PARTITIONS_WAITING,
      eachBatch: (payload) => this.batches.take(payload),
    });
  }

  async stop(): Promise<void> {
    this.ending.abort();
    this.retries.clear();
    await this.consumer.disconnect();
    await this.batches.finished();
  }

  /** Looks up where partitions stand, again and again until that is found out: a paused one is not fetched, so nobody else asks. */
  private look(places: readonly TopicPartition[]): void {
    this.positions.establish(async () => {
      try {
        await this.establish(places);
      } catch (error) {
        for (const place of places) {
          this.fetching.pause(place);
          this.retries.later(place, () => this.look([place]));
        }
        throw error;
      }
    });
  }

  /** Asks the caller where each newly assigned partition stands, and goes there. */
  private async establish(places: readonly TopicPartition[]): Promise<void> {
    if (places.length === 0) return;
    // What a batch at hand is about to move is asked for after it has.
    await this.batches.finished(places);
    const starts = await this.options.assigned([...places], () => readLogs(this.kafka, places));
    for (const start of starts) {
      if ('stopped' in start) {
        this.batches.stopPartition(start, start.stopped);
        continue;
      }
      this.fetching.goTo(start, start.offset);
      // The client keeps a pause from before the assignment.
      this.fetching.resume(start);
    }
    const unknown = places.find((place) => !starts.some((start) => keyOf(start) === keyOf(place)));
    if (unknown !== undefined) throw new Error(`nobody knows where ${keyOf(unknown)} stands`);
  }
}

function placesOf(assignment: Record<string, number[]>): TopicPartition[] {
  return Object.entries(assignment).flatMap(([topic, partitions]) =>
    partitions.map((partition) => ({ topic, partition })),
  );
}
