import { Logger } from '@nestjs/common';
import type { Admin, Batch, Consumer, EachBatchPayload, Kafka, KafkaMessage } from 'kafkajs';
import { PartitionStoppedError, WrongPositionError } from './errors.js';
import type {
  BatchConsumerOptions,
  KafkaRecord,
  PartitionBatch,
  PartitionLog,
  TopicPartition,
} from './partition-batch.js';
import { PartitionPositions, type Position } from './partition-positions.js';

const RETRY_DELAYS_MS = [100, 250, 500, 1_000, 2_000, 5_000];

/** How often the group is told where we stand; a hint for monitoring and for a quick start, nothing rests on it. */
const COMMIT_HINT_EVERY_MS = 1_000;

/**
 * A batch that takes longer goes on by itself: the client fetches nothing more from a broker before all that it fetched from
 * there is handled, and one slow partition would hold up all others.
 */
const SLOW_AFTER_MS = 250;

/** One life of the client's consumer, from joining the group to leaving it or breaking down. */
export class ConsumerSession {
  private readonly logger = new Logger('kafka.consumer');
  private readonly consumer: Consumer;
  private readonly admin: Admin;
  private readonly positions = new PartitionPositions();
  private readonly failures = new Map<string, number>();
  private readonly resumeTimers = new Set<NodeJS.Timeout>();
  private readonly handling = new Set<Promise<unknown>>();
  private lastHint = 0;
  private stopping = false;

  constructor(
    kafka: Kafka,
    private readonly options: BatchConsumerOptions,
    private readonly onCrashed: (error: Error) => void,
  ) {
    this.admin = kafka.admin();
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
      const { topic, partition, firstOffset, lastOffset } = payload;
      this.positions.passedOver({ topic, partition }, BigInt(firstOffset), BigInt(lastOffset) + 1n);
    });
    this.consumer.on(this.consumer.events.CRASH, ({ payload }) => {
      this.clearTimers();
      if (!payload.restart && !this.stopping) this.onCrashed(payload.error);
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
    this.clearTimers();
    await this.consumer.disconnect();
    await Promise.all(this.handling);
    await this.admin.disconnect();
  }

  /** Asks the caller where each newly assigned partition stands, and goes there. */
  private async establish(assignment: Record<string, number[]>): Promise<void> {
    const partitions = Object.entries(assignment).flatMap(([topic, numbers]) =>
      numbers.map((partition) => ({ topic, partition })),
    );
    if (partitions.length === 0) return;
    for (const start of await this.options.assigned(partitions, () => this.readLogs(assignment))) {
      if ('stopped' in start) {
        this.stopPartition(start, start.stopped);
        continue;
      }
      this.goTo(start, start.offset);
      // The client keeps a pause from before the assignment.
      this.resume(start);
    }
  }

  private async readLogs(assignment: Record<string, number[]>): Promise<PartitionLog[]> {
    const { clusterId } = await this.admin.describeCluster();
    const logs = Object.entries(assignment).map(async ([topic, partitions]) =>
      (await this.admin.fetchTopicOffsets(topic))
        .filter(({ partition }) => partitions.includes(partition))
        .map(({ partition, low, high }) => ({
          topic,
          partition,
          clusterId,
          logStart: BigInt(low),
          logEnd: BigInt(high),
        })),
    );
    return (await Promise.all(logs)).flat();
  }

  private async eachBatch(payload: EachBatchPayload): Promise<void> {
    const { batch } = payload;
    const place = { topic: batch.topic, partition: batch.partition };
    const position = await this.positions.of(place).catch(() => undefined);
    if (!payload.isRunning() || payload.isStale() || this.stopping) return;
    if (position === undefined) {
      // The assignment could not be looked up (database or broker away): ask again before anything is read.
      this.retryLater(place, () => this.lookAgain(place));
      return;
    }
    if (position === 'stopped') {
      this.pause(place);
      return;
    }
    if (fetchedOffset(batch) !== position.read) {
      // A stale fetch, or the client has reset itself past a truncated log: look where the log and we stand now.
      this.pause(place);
      this.lookAgain(place);
      return;
    }
    const { readable, unreadable } = splitAtUnreadable(batch.messages);
    if (unreadable !== undefined && readable.length === 0) {
      this.stopPartition(place, unreadableBatch(unreadable));
      return;
    }
    const next = unreadable === undefined ? BigInt(batch.lastOffset()) + 1n : BigInt(unreadable.offset);
    const handled = this.handle(place, {
      ...place,
      from: position.covered,
      next,
      highWatermark: BigInt(batch.highWatermark),
      heartbeat: () => this.beat(payload),
      records: readable.map(recordOf),
    });
    if ((await withinMs(handled, SLOW_AFTER_MS)) === 'slow') {
      this.pause(place);
      void handled.then((fine) => fine && this.goOn(place, position, next));
      return;
    }
    if (!(await handled)) return;
    this.positions.moveTo(place, next);
    payload.resolveOffset(String(next - 1n));
    await this.hintPosition(place, next, payload);
    await payload.heartbeat();
  }

  /** Whether the batch was handled; when not, what follows from that is done. */
  private async handle(place: TopicPartition, batch: PartitionBatch): Promise<boolean> {
    const handled = this.options.handle(batch).then(
      () => {
        this.failures.delete(keyOf(place));
        return true;
      },
      (error: unknown) => {
        this.failed(place, error);
        return false;
      },
    );
    this.handling.add(handled);
    void handled.finally(() => this.handling.delete(handled));
    return handled;
  }

  /** Reads on behind a slow batch, unless the partition was given out anew meanwhile and stands elsewhere. */
  private goOn(place: TopicPartition, since: Position, next: bigint): void {
    if (!this.positions.isStill(place, since)) return;
    this.goTo(place, next);
    this.resume(place);
  }

  /** A batch that is still being handled when the session ends need not be handled to its end. */
  private async beat(payload: EachBatchPayload): Promise<void> {
    if (this.stopping) throw Object.assign(new Error('reading ends'), { code: 'KAFKA.STOPPING', retriable: true });
    await payload.heartbeat();
  }

  private lookAgain({ topic, partition }: TopicPartition): void {
    this.positions.establish(() => this.establish({ [topic]: [partition] }));
  }

  private failed(place: TopicPartition, error: unknown): void {
    if (error instanceof WrongPositionError) {
      this.goTo(place, error.expected);
      this.resume(place);
      return;
    }
    const known = error as { code?: string; retriable?: boolean; name?: string };
    if (known.retriable === false) {
      this.stopPartition(place, error as Error & { code?: string });
      return;
    }
    const what = known.code ?? known.name ?? 'an error';
    this.logger.warn(`${keyOf(place)}: batch failed with ${what}, will be read again`);
    this.retryLater(place, () => this.resume(place));
  }

  private retryLater(place: TopicPartition, then: () => void): void {
    if (this.stopping) return;
    const key = keyOf(place);
    const failures = this.failures.get(key) ?? 0;
    this.failures.set(key, failures + 1);
    this.pause(place);
    const delay = RETRY_DELAYS_MS[Math.min(failures, RETRY_DELAYS_MS.length - 1)];
    const timer = setTimeout(() => {
      this.resumeTimers.delete(timer);
      then();
    }, delay);
    this.resumeTimers.add(timer);
  }

  private stopPartition(place: TopicPartition, error: Error & { code?: string }): void {
    this.positions.stop(place);
    this.pause(place);
    this.logger.error(`${keyOf(place)} stopped: ${error.code ?? error.name}. ${error.message}`);
    this.options.onStopped?.(place, error);
  }

  private goTo(place: TopicPartition, offset: bigint): void {
    this.positions.moveTo(place, offset);
    this.control(() => this.consumer.seek({ ...place, offset: String(offset) }));
  }

  private pause({ topic, partition }: TopicPartition): void {
    this.control(() => this.consumer.pause([{ topic, partitions: [partition] }]));
  }

  private resume(place: TopicPartition): void {
    if (this.positions.isStopped(place)) return;
    this.control(() => this.consumer.resume([{ topic: place.topic, partitions: [place.partition] }]));
  }

  /** Between two lives of its group the client throws at these; the next assignment asks for positions anyway. */
  private control(change: () => void): void {
    if (this.stopping) return;
    try {
      change();
    } catch (error) {
      this.logger.debug(`not in the group just now (${(error as Error).name})`);
    }
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

  private clearTimers(): void {
    for (const timer of this.resumeTimers) clearTimeout(timer);
    this.resumeTimers.clear();
  }
}

function keyOf({ topic, partition }: TopicPartition): string {
  return `${topic}/${partition}`;
}

/** What stands before a batch that could not be read; the next fetch begins with that one. */
function splitAtUnreadable(messages: KafkaMessage[]): { readable: KafkaMessage[]; unreadable?: UnreadableMessage } {
  const at = messages.findIndex((message) => 'unreadable' in message);
  return at === -1
    ? { readable: messages }
    : { readable: messages.slice(0, at), unreadable: messages[at] as UnreadableMessage };
}

type UnreadableMessage = KafkaMessage & { unreadable: string };

function unreadableBatch({ offset, unreadable }: UnreadableMessage): PartitionStoppedError {
  return new PartitionStoppedError(
    'KAFKA.UNREADABLE_BATCH',
    `The batch at offset ${offset} cannot be decoded (${unreadable}). Have its producer send it anew, then move the stored offset past it.`,
  );
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

/** The offset that the fetch asked for: the client keeps it on every batch but leaves it out of its types. */
function fetchedOffset(batch: Batch): bigint {
  return BigInt((batch as Batch & { fetchedOffset: string }).fetchedOffset);
}

function recordOf({ offset, key, value, headers }: KafkaMessage): KafkaRecord {
  return { offset: BigInt(offset), key, value, headers: cleanHeaders(headers ?? {}) };
}

/**
 * The client gathers headers in a plain object: one called “constructor” finds a function there and becomes a list with it.
 * Only what came over the wire is kept, under no prototype.
 */
function cleanHeaders(given: Record<string, unknown>): KafkaRecord['headers'] {
  const headers = Object.create(null) as KafkaRecord['headers'];
  for (const [name, value] of Object.entries(given)) {
    const parts = (Array.isArray(value) ? (value as unknown[]) : [value]).flatMap(bytesOf);
    headers[name] = parts.length === 1 ? parts[0]! : parts;
  }
  return headers;
}

function bytesOf(part: unknown): Buffer[] {
  if (part === null || part === undefined) return [Buffer.alloc(0)];
  if (Buffer.isBuffer(part)) return [part];
  return typeof part === 'string' ? [Buffer.from(part)] : [];
}
