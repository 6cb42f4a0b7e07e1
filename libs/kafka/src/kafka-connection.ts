import { Logger } from '@nestjs/common';
import { type Admin, Kafka, logLevel } from 'kafkajs';
import { BatchConsumer } from './batch-consumer.js';
import type { BatchConsumerOptions, PartitionLog, TopicPartition } from './partition-batch.js';
import './idle-connections.js';
import './reading/codecs.js';
import './reading/fetch-response.js';
import { readLogs } from './read-logs.js';
import { KafkaProducer } from './kafka-producer.js';
import { sameLeaders } from './same-leaders.js';
import { AS_THE_BROKER_SAYS, type TopicCopies } from './topic-copies.js';

export interface TopicSettings {
  topic: string;
  partitions: number;
  config?: Record<string, string>;
}

/**
 * The port around kafkajs: everything in Trettio that speaks to Kafka does it by this class and the ones that it makes,
 * so that another client can take kafkajs' place in one library.
 */
export class KafkaConnection {
  private readonly kafka: Kafka;

  private readonly copies: TopicCopies;

  constructor({
    copies = AS_THE_BROKER_SAYS,
    ...options
  }: {
    brokers: string[];
    clientId: string;
    /** Of the topics that it makes. */
    copies?: TopicCopies | undefined;
  }) {
    this.copies = copies;
    const logger = new Logger('kafka');
    this.kafka = new Kafka({
      ...options,
      connectionTimeout: 3_000,
      retry: { initialRetryTime: 100, maxRetryTime: 5_000, retries: 8 },
      // The client's entries may quote records; a reader needs the message and where it came from.
      logCreator:
        () =>
        ({ level, namespace, log }) => {
          const line = `${namespace}: ${log.message}${typeof log['error'] === 'string' ? ` (${log['error']})` : ''}`;
          if (level === logLevel.ERROR || level === logLevel.WARN) logger.warn(line);
          else logger.debug?.(line);
        },
    });
  }

  producer(): KafkaProducer {
    return new KafkaProducer(() =>
      this.kafka.producer({
        idempotent: true,
        maxInFlightRequests: 1,
        allowAutoTopicCreation: false,
        createPartitioner: sameLeaders,
        retry: { retries: 8 },
      }),
    );
  }

  consumer(options: BatchConsumerOptions): BatchConsumer {
    return new BatchConsumer(this.kafka, options);
  }

  /**
   * Creates the topics that are not there yet; leaves the others as they are. The broker keeps them uncompressed, so that a
   * producer's encoding (lz4, snappy) is nothing that the reader must know.
   */
  async ensureTopics(topics: TopicSettings[]): Promise<void> {
    await this.withAdmin(async (admin) => {
      const existing = new Set(await admin.listTopics());
      const missing = topics.filter(({ topic }) => !existing.has(topic));
      if (missing.length > 0) await createTopics(admin, missing, this.copies);
      await waitForLeaders(
        admin,
        topics.map(({ topic }) => topic),
      );
    });
  }

  /** Resolves when the cluster answers; its id tells one cluster from another. */
  async clusterId(): Promise<string> {
    return this.withAdmin(async (admin) => (await admin.describeCluster()).clusterId);
  }

  /** The range of one partition's log as it is now; undefined when the topic has no such partition. */
  async logOf(place: TopicPartition): Promise<PartitionLog | undefined> {
    const [log] = await readLogs(this.kafka, [place]);
    return log;
  }

  private async withAdmin<T>(work: (admin: Admin) => Promise<T>): Promise<T> {
    const admin = this.kafka.admin();
    await admin.connect();
    try {
      return await work(admin);
    } finally {
      await admin.disconnect();
    }
  }
}

async function createTopics(
  admin: Admin,
  topics: TopicSettings[],
  { replicationFactor, minInsyncReplicas }: TopicCopies,
): Promise<void> {
  const leastInSync = minInsyncReplicas > 0 ? { 'min.insync.replicas': String(minInsyncReplicas) } : {};
  await admin.createTopics({
    // The client would ask once, and give up where the broker has not heard of its new topic yet.
    waitForLeaders: false,
    topics: topics.map(({ topic, partitions, config = {} }) => ({
      topic,
      numPartitions: partitions,
      replicationFactor,
      configEntries: Object.entries({ 'compression.type': 'uncompressed', ...leastInSync, ...config }).map(
        ([name, value]) => ({
          name,
          value,
        }),
      ),
    })),
  });
}

const LEADERS_WITHIN_MS = 15_000;

/** Resolves when all of the topics can be written and read: one just made, by another service too, cannot at once. */
async function waitForLeaders(admin: Admin, topics: string[]): Promise<void> {
  const deadline = Date.now() + LEADERS_WITHIN_MS;
  while (!(await haveLeaders(admin, topics))) {
    if (Date.now() > deadline)
      throw new Error(`no leader for all partitions of ${topics.join(', ')} within ${LEADERS_WITHIN_MS / 1_000} s`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function haveLeaders(admin: Admin, topics: string[]): Promise<boolean> {
  try {
    const found = await admin.fetchTopicMetadata({ topics });
    return found.topics.every(
      ({ partitions }) => partitions.length > 0 && partitions.every(({ leader }) => leader >= 0),
    );
  } catch (error) {
    if ((error as { type?: string }).type === 'UNKNOWN_TOPIC_OR_PARTITION') return false;
    throw error;
  }
}
