import { Logger } from '@nestjs/common';
import type { Admin, Batch, Consumer, EachBatchPayload, Kafka } from 'kafkajs';
import { WrongPositionError } from './errors.js';
import { PartitionPositions } from './partition-positions.js';

export interface KafkaRecord {
  offset: bigint;
  key: Buffer | null;
  value: Buffer | null;
  headers: Record<string, Buffer | string | (Buffer | string)[] | undefined>;
}

/** A stretch of one partition's log: everything readable from `from` up to, not including, `next`. */
export interface PartitionBatch {
  topic: string;
  partition: number;
  /** Offset that this member read from; nothing before it was skipped unseen. */
  from: bigint;
  /** Offset after the last one covered, control records and aborted transactions included. */
  next: bigint;
  records: KafkaRecord[];
  /** End of the log as the broker saw it, for the lag. */
  highWatermark: bigint;
  /** Tells the group that the member is alive; throws when the partition was lost. */
  heartbeat(): Promise<void>;
}

/** A partition this member was given, with the log's range at that moment. */
export interface AssignedPartition {
  topic: string;
  partition: number;
  clusterId: string;
  /** First offset still in the log. */
  logStart: bigint;
  /** Offset that the next record will get. */
  logEnd: bigint;
}

/** Where to read a partition from; `stopped`: not at all. */
export type PartitionStart = { topic: string; partition: number } & (
  { offset: bigint } | { stopped: Error & { code: string } }
);

export interface BatchConsumerOptions {
  groupId: string;
  topics: readonly string[];
  /** Called at every assignment, before any batch of these partitions is handled. Offsets are kept by the caller. */
  assigned(partitions: AssignedPartition[]): Promise<PartitionStart[]>;
  /**
   * Handles one batch. Throwing leaves the position unmoved: with `retriable` the partition pauses and the batch comes
   * again, otherwise the partition stops. {@link WrongPositionError} moves the position.
   */
  handle(batch: PartitionBatch): Promise<void>;
  /** Told when a partition stops; it stays so until the next assignment. */
  onStopped?(partition: { topic: string; partition: number }, error: Error & { code?: string }): void;
  partitionsAtOnce?: number;
  /** Most bytes of one partition in one fetch: the size of a batch. */
  maxBytesPerPartition?: number;
}

const RETRY_DELAYS_MS = [100, 250, 500, 1_000, 2_000, 5_000];

/** How often the group is told where we stand; a hint for monitoring and for a quick start, nothing rests on it. */
const COMMIT_HINT_EVERY_MS = 1_000;

/** Reads partitions in batches, from positions that the caller keeps, and never moves one without being told. */
export class BatchConsumer {
  private readonly logger = new Logger('kafka.consumer');
  private readonly consumer: Consumer;
  private readonly admin: Admin;
  private readonly positions = new PartitionPositions();
  private readonly failures = new Map<string, number>();
  private readonly resumeTimers = new Set<NodeJS.Timeout>();
  private lastHint = 0;
  private stopping = false;

  constructor(
    kafka: Kafka,
    private readonly options: BatchConsumerOptions,
  ) {
    this.admin = kafka.admin();
    this.consumer = kafka.consumer({
      groupId: options.groupId,
      maxWaitTimeInMs: 100,
      maxBytesPerPartition: options.maxBytesPerPartition ?? 1024 * 1024,
      allowAutoTopicCreation: false,
      retry: {
        initialRetryTime: 100,
        maxRetryTime: 5_000,
        retries: 8,
        restartOnFailure: () => Promise.resolve(!this.stopping),
      },
    });
  }

  async start(): Promise<void> {
    await this.admin.connect();
    await this.consumer.connect();
    await this.consumer.subscribe({ topics: [...this.options.topics], fromBeginning: true });
    this.consumer.on(this.consumer.events.GROUP_JOIN, ({ payload }) => {
      this.positions.establish(() => this.establish(payload.memberAssignment));
    });
    this.consumer.on(this.consumer.events.START_BATCH_PROCESS, ({ payload }) => {
      // Aborted transactions and control records alone: the client moves on without calling us.
      if (payload.batchSize > 0 || payload.firstOffset === null) return;
      this.positions.passedOver(
        payload.topic,
        payload.partition,
        BigInt(payload.firstOffset),
        BigInt(payload.lastOffset) + 1n,
      );
    });
    await this.consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: this.options.partitionsAtOnce ?? 3,
      eachBatch: (payload) => this.eachBatch(payload),
    });
  }

  async stop(): Promise<void> {
    this.stopping = true;
    for (const timer of this.resumeTimers) clearTimeout(timer);
    await this.consumer.disconnect();
    await this.admin.disconnect();
  }

  /** Asks the caller where each newly assigned partition stands, and goes there. */
  private async establish(assignment: Record<string, number[]>): Promise<void> {
    if (Object.values(assignment).every((partitions) => partitions.length === 0)) return;
    const { clusterId } = await this.admin.describeCluster();
    const ranges = await Promise.all(
      Object.entries(assignment).map(async ([topic, partitions]) =>
        (await this.admin.fetchTopicOffsets(topic))
          .filter(({ partition }) => partitions.includes(partition))
          .map(({ partition, low, high }) => ({
            topic,
            partition,
            clusterId,
            logStart: BigInt(low),
            logEnd: BigInt(high),
          })),
      ),
    );
    for (const start of await this.options.assigned(ranges.flat())) {
      if ('stopped' in start) this.stopPartition(start, start.stopped);
      else this.goTo(start.topic, start.partition, start.offset);
    }
  }

  private async eachBatch(payload: EachBatchPayload): Promise<void> {
    const { batch } = payload;
    const { topic, partition } = batch;
    const pause = (): (() => void) => payload.pause();
    const position = await this.positions.of(topic, partition).catch(() => undefined);
    if (!payload.isRunning() || payload.isStale() || this.stopping) return;
    if (position === undefined) {
      // The assignment could not be looked up (database or broker away): ask again before anything is read.
      this.retryLater(topic, partition, pause, () =>
        this.positions.establish(() => this.establish({ [topic]: [partition] })),
      );
      return;
    }
    if (position === 'stopped') {
      pause();
      return;
    }
    const from = fetchedOffset(batch);
    if (from !== position) {
      // A stale fetch, or the client has reset itself past a truncated log: look where the log and we stand now.
      pause();
      this.positions.establish(() =>
        this.establish({ [topic]: [partition] }).finally(() => this.resume(topic, partition)),
      );
      return;
    }
    const next = BigInt(batch.lastOffset()) + 1n;
    try {
      await this.options.handle({
        topic,
        partition,
        from,
        next,
        highWatermark: BigInt(batch.highWatermark),
        heartbeat: () => payload.heartbeat(),
        records: batch.messages.map(({ offset, key, value, headers }) => ({
          offset: BigInt(offset),
          key,
          value,
          headers: headers ?? {},
        })),
      });
    } catch (error) {
      this.failed(topic, partition, error, pause);
      return;
    }
    this.failures.delete(keyOf(topic, partition));
    this.positions.moveTo(topic, partition, next);
    payload.resolveOffset(String(next - 1n));
    await this.hintPosition(next, payload);
    await payload.heartbeat();
  }

  private failed(topic: string, partition: number, error: unknown, pause: () => () => void): void {
    if (error instanceof WrongPositionError) {
      this.goTo(topic, partition, error.expected);
      return;
    }
    const known = error as { code?: string; retriable?: boolean; name?: string };
    if (known.retriable === false) {
      this.stopPartition({ topic, partition }, error as Error & { code?: string });
      return;
    }
    this.logger.warn(
      `${topic}/${partition}: batch failed with ${known.code ?? known.name ?? 'an error'}, will be read again`,
    );
    this.retryLater(topic, partition, pause);
  }

  private retryLater(
    topic: string,
    partition: number,
    pause: () => () => void,
    before: () => void = () => undefined,
  ): void {
    const key = keyOf(topic, partition);
    const failures = this.failures.get(key) ?? 0;
    this.failures.set(key, failures + 1);
    pause();
    const timer = setTimeout(
      () => {
        this.resumeTimers.delete(timer);
        before();
        this.resume(topic, partition);
      },
      RETRY_DELAYS_MS[Math.min(failures, RETRY_DELAYS_MS.length - 1)],
    );
    this.resumeTimers.add(timer);
  }

  private resume(topic: string, partition: number): void {
    if (!this.stopping && !this.positions.isStopped(topic, partition))
      this.consumer.resume([{ topic, partitions: [partition] }]);
  }

  private goTo(topic: string, partition: number, offset: bigint): void {
    this.positions.moveTo(topic, partition, offset);
    this.consumer.seek({ topic, partition, offset: String(offset) });
  }

  private stopPartition(
    { topic, partition }: { topic: string; partition: number },
    error: Error & { code?: string },
  ): void {
    this.positions.stop(topic, partition);
    this.consumer.pause([{ topic, partitions: [partition] }]);
    this.logger.error(`${topic}/${partition} stopped: ${error.code ?? error.name}. ${error.message}`);
    this.options.onStopped?.({ topic, partition }, error);
  }

  private async hintPosition(next: bigint, payload: EachBatchPayload): Promise<void> {
    if (Date.now() - this.lastHint < COMMIT_HINT_EVERY_MS) return;
    this.lastHint = Date.now();
    const { topic, partition } = payload.batch;
    await payload.commitOffsetsIfNecessary({ topics: [{ topic, partitions: [{ partition, offset: String(next) }] }] });
  }
}

function keyOf(topic: string, partition: number): string {
  return `${topic}/${partition}`;
}

/** The offset that the fetch asked for: the client keeps it on every batch but leaves it out of its types. */
function fetchedOffset(batch: Batch): bigint {
  return BigInt((batch as Batch & { fetchedOffset: string }).fetchedOffset);
}
