import { Logger } from '@nestjs/common';
import type { Batch, Consumer, EachBatchPayload, Kafka, KafkaMessage } from 'kafkajs';
import { PartitionStoppedError, WrongPositionError } from './errors.js';
import type { BatchConsumerOptions, KafkaRecord, PartitionLog, TopicPartition } from './partition-batch.js';
import { PartitionPositions } from './partition-positions.js';
import { readLogs } from './read-logs.js';
import { Slots } from './slots.js';

const RETRY_DELAYS_MS = [100, 250, 500, 1_000, 2_000, 5_000];

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
 * One life of the client's consumer, from joining the group to leaving it or breaking down. While a batch is handled the next one
 * of its partition is fetched and decoded; it waits until the one before is done.
 */
export class ConsumerSession {
  private readonly logger = new Logger('kafka.consumer');
  private readonly consumer: Consumer;
  private readonly positions = new PartitionPositions();
  private readonly failures = new Map<string, number>();
  /** By partition: what is to be tried again, and only the last of it. */
  private readonly retries = new Map<string, NodeJS.Timeout>();
  /** By partition: ends, never rejecting, when the batch at hand is done with. */
  private readonly atHand = new Map<string, Promise<void>>();
  private readonly slots: Slots;
  private lastHint = 0;
  /** Cluster of the last look at the logs; no batch is handled before there was one. */
  private clusterId: string | undefined;
  private stopping = false;

  constructor(
    private readonly kafka: Kafka,
    private readonly options: BatchConsumerOptions,
    private readonly onCrashed: (error: Error) => void,
  ) {
    this.slots = new Slots(options.partitionsAtOnce ?? PARTITIONS_AT_ONCE);
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
    await this.consumer.connect();
    await this.consumer.subscribe({ topics: [...this.options.topics], fromBeginning: true });
    this.consumer.on(this.consumer.events.GROUP_JOIN, ({ payload }) => {
      // What was to be tried again is looked up with all the rest, or is somebody else's now.
      this.clearTimers();
      this.look(payload.memberAssignment);
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
      // How many are handled at once is for the slots to say; a partition that waits must not hold up the others.
      partitionsConsumedConcurrently: PARTITIONS_WAITING,
      eachBatch: (payload) => this.eachBatch(payload),
    });
  }

  async stop(): Promise<void> {
    this.stopping = true;
    this.clearTimers();
    await this.consumer.disconnect();
    await Promise.all(this.atHand.values());
  }

  /** Looks up where partitions stand, again and again until that is found out: a paused one is not fetched, so nobody else asks. */
  private look(assignment: Record<string, number[]>): void {
    this.positions.establish(async () => {
      try {
        await this.establish(assignment);
      } catch (error) {
        for (const [topic, partitions] of Object.entries(assignment))
          for (const partition of partitions)
            this.retryLater({ topic, partition }, () => this.lookAgain({ topic, partition }));
        throw error;
      }
    });
  }

  /** Asks the caller where each newly assigned partition stands, and goes there. */
  private async establish(assignment: Record<string, number[]>): Promise<void> {
    const partitions = Object.entries(assignment).flatMap(([topic, numbers]) =>
      numbers.map((partition) => ({ topic, partition })),
    );
    if (partitions.length === 0) return;
    // What a batch at hand is about to move is asked for after it has.
    await Promise.all(partitions.flatMap((place) => this.atHand.get(keyOf(place)) ?? []));
    const starts = await this.options.assigned(partitions, () => this.readLogs(partitions));
    for (const start of starts) {
      if ('stopped' in start) {
        this.stopPartition(start, start.stopped);
        continue;
      }
      this.goTo(start, start.offset);
      // The client keeps a pause from before the assignment.
      this.resume(start);
    }
    const unknown = partitions.find((place) => !starts.some((start) => keyOf(start) === keyOf(place)));
    if (unknown !== undefined) throw new Error(`nobody knows where ${keyOf(unknown)} stands`);
  }

  private async readLogs(places: readonly TopicPartition[]): Promise<PartitionLog[]> {
    const logs = await readLogs(this.kafka, places);
    this.clusterId = logs[0]?.clusterId;
    return logs;
  }

  private async eachBatch(payload: EachBatchPayload): Promise<void> {
    const { batch } = payload;
    const place = { topic: batch.topic, partition: batch.partition };
    const before = this.atHand.get(keyOf(place));
    if (before !== undefined && (await withinMs(before, SLOW_AFTER_MS)) === 'slow') {
      this.pause(place);
      void before.then(() => this.readOn(place));
      return;
    }
    const position = await this.positions.of(place).catch(() => undefined);
    if (!payload.isRunning() || payload.isStale() || this.stopping) return;
    if (position === undefined) {
      // Where it stands could not be looked up (database or broker away): nothing is read before it was.
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
    // The client goes on to fetch from there; should this batch fail, it is sent back.
    this.positions.readTo(place, next);
    payload.resolveOffset(String(next - 1n));
    this.atHand.set(keyOf(place), this.handle(payload, readable, { ...place, from: position.covered, next }));
    await payload.heartbeat();
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
          clusterId: this.clusterId,
          heartbeat: () => this.beat(payload),
          records: readable.map(recordOf),
        }),
      );
    } catch (error) {
      this.failed(place, from, error);
      return;
    }
    this.failures.delete(keyOf(place));
    this.positions.coveredTo(place, next);
    // The group may have given the partition to somebody else meanwhile; the next fetch will say so.
    await this.hintPosition(place, next, payload).catch(() => undefined);
  }

  /** Goes on behind a slow batch, which is read again where it failed: then that waits its time. */
  private readOn(place: TopicPartition): void {
    if (!this.failures.has(keyOf(place))) this.resume(place);
  }

  /** A batch that is still being handled when the session ends need not be handled to its end. */
  private async beat(payload: EachBatchPayload): Promise<void> {
    if (this.stopping) throw Object.assign(new Error('reading ends'), { code: 'KAFKA.STOPPING', retriable: true });
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

  private lookAgain({ topic, partition }: TopicPartition): void {
    this.look({ [topic]: [partition] });
  }

  private failed(place: TopicPartition, from: bigint, error: unknown): void {
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
    this.goTo(place, from);
    this.retryLater(place, () => this.resume(place));
  }

  private retryLater(place: TopicPartition, then: () => void): void {
    if (this.stopping) return;
    const key = keyOf(place);
    const failures = this.failures.get(key) ?? 0;
    this.failures.set(key, failures + 1);
    this.pause(place);
    const delay = RETRY_DELAYS_MS[Math.min(failures, RETRY_DELAYS_MS.length - 1)];
    clearTimeout(this.retries.get(key));
    const timer = setTimeout(() => {
      this.retries.delete(key);
      then();
    }, delay);
    this.retries.set(key, timer);
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
    for (const timer of this.retries.values()) clearTimeout(timer);
    this.retries.clear();
  }
}

/** Batches that may wait for the one before them: as many as a fetch can bring. */
const PARTITIONS_WAITING = 1_000;

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
  // One value under each name, and no name that a plain object has: as nearly always.
  if (Object.keys(given).every((name) => !(name in Object.prototype) && Buffer.isBuffer(given[name])))
    return given as Record<string, Buffer>;
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
