import type { Consumer, Kafka } from 'kafkajs';
import { BatchHandling } from './batch-handling.js';
import { Fetching } from './fetching.js';
import type { BatchConsumerOptions, TopicPartition } from './partition-batch.js';
import { PartitionPositions } from './partition-positions.js';
import { PositionFinder } from './position-finder.js';
import { readLogs } from './read-logs.js';
import { Retries } from './retries.js';

/**
 * How long the partitions of a member that was killed wait for another. A member that lives says so between two fetches, which no
 * batch holds up for more than three quarters of a second ({@link PARTITIONS_WAITING} of them at once); a batch's transaction keeps
 * the whole process for up to a second. Ten seconds leave room for eight of these in a row. Taken for dead wrongly, it joins again, and
 * what it had at hand is read twice, never lost.
 */
const SESSION_TIMEOUT_MS = 10_000;

/** Signs of life within a session: four may be late or lost. */
const HEARTBEATS_IN_SESSION = 5;

/** Also in a long session a member soon learns that the group is being rearranged, for others wait for it. */
const MOST_HEARTBEAT_INTERVAL_MS = 3_000;

/**
 * The broker answers a fetch when it has so many bytes, or so late. Each batch costs a transaction whatever its size: fetching every
 * record as it comes took half of a machine at 200 events a second.
 */
const WORTH_A_FETCH = 64 * 1024;
const MOST_WAIT_MS = 100;

/** In one fetch: some 3,700 events of ours. Batches of half as many are taken in an eighth more slowly. */
const MOST_BYTES_OF_PARTITION = 2 * 1024 * 1024;

/**
 * Batches that may wait for the one before them without holding up other partitions; the client has a worker for each, which costs
 * something at every fetch.
 */
const PARTITIONS_WAITING = 128;

/**
 * One life of the client's consumer, from joining the group to leaving it or breaking down: what the group gives this member,
 * where each partition stands. What is read there is for {@link BatchHandling}.
 */
export class ConsumerSession {
  private readonly consumer: Consumer;
  private readonly positions = new PartitionPositions();
  private readonly ending = new AbortController();
  private readonly retries = new Retries(this.ending.signal);
  private readonly batches: BatchHandling;
  private readonly finder: PositionFinder;
  /** Cluster of the last look at the logs; no batch is handled before there was one. */
  private clusterId: string | undefined;

  constructor(
    kafka: Kafka,
    private readonly options: BatchConsumerOptions,
    private readonly onCrashed: (error: Error) => void,
  ) {
    const { sessionTimeoutMs = SESSION_TIMEOUT_MS } = options;
    this.consumer = kafka.consumer({
      groupId: options.groupId,
      minBytes: WORTH_A_FETCH,
      maxWaitTimeInMs: MOST_WAIT_MS,
      sessionTimeout: sessionTimeoutMs,
      heartbeatInterval: Math.min(MOST_HEARTBEAT_INTERVAL_MS, Math.floor(sessionTimeoutMs / HEARTBEATS_IN_SESSION)),
      maxBytesPerPartition: options.maxBytesPerPartition ?? MOST_BYTES_OF_PARTITION,
      allowAutoTopicCreation: false,
      retry: {
        initialRetryTime: 100,
        maxRetryTime: 5_000,
        retries: 8,
        restartOnFailure: () => Promise.resolve(!this.ending.signal.aborted),
      },
    });
    const { positions, retries } = this;
    const ending = this.ending.signal;
    const fetching = new Fetching(this.consumer, positions, ending);
    this.batches = new BatchHandling(options, {
      positions,
      fetching,
      retries,
      ending,
      clusterId: () => this.clusterId,
      lookAgain: (place) => this.finder.look([place]),
      lookLater: (place) => this.finder.lookLater([place]),
    });
    this.finder = new PositionFinder(options, {
      positions,
      fetching,
      batches: this.batches,
      readLogs: async (places) => {
        const logs = await readLogs(kafka, places);
        this.clusterId = logs[0]?.clusterId ?? this.clusterId;
        return logs;
      },
      ending,
    });
  }

  async start(): Promise<void> {
    await this.consumer.connect();
    await this.consumer.subscribe({ topics: [...this.options.topics], fromBeginning: true });
    this.consumer.on(this.consumer.events.GROUP_JOIN, ({ payload }) => {
      // What was to be tried again is looked up with all the rest, or is somebody else's now.
      this.clearTimers();
      const places = placesOf(payload.memberAssignment);
      this.positions.hold(places);
      this.options.onAssigned?.(places);
      this.finder.look(places);
    });
    this.consumer.on(this.consumer.events.START_BATCH_PROCESS, ({ payload }) => {
      // Aborted transactions and control records alone: the client moves on without calling us.
      if (payload.batchSize > 0 || payload.firstOffset === null) return;
      const { topic, partition, firstOffset, lastOffset } = payload;
      this.positions.passedOver({ topic, partition }, BigInt(firstOffset), BigInt(lastOffset) + 1n);
    });
    this.consumer.on(this.consumer.events.CRASH, ({ payload }) => {
      this.clearTimers();
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
    this.clearTimers();
    try {
      await this.consumer.disconnect();
    } finally {
      // However the client takes its leave: who comes after must not meet work that is still done here.
      await this.batches.finished();
    }
  }

  private clearTimers(): void {
    this.retries.clear();
    this.finder.clear();
  }
}

function placesOf(assignment: Record<string, number[]>): TopicPartition[] {
  return Object.entries(assignment).flatMap(([topic, partitions]) =>
    partitions.map((partition) => ({ topic, partition })),
  );
}
