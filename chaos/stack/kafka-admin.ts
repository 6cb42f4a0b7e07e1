import { setTimeout as pause } from 'node:timers/promises';
import { Kafka, logLevel, type Admin } from 'kafkajs';
import { BUSINESS_TOPIC, INTAKE_GROUP, PROCESSING_TOPICS } from './services.ts';

const PARTITIONS = 3;
const TOPICS_WITHIN_MS = 120_000;
const LOOK_EVERY_MS = 100;
const TOPICS = Object.values(PROCESSING_TOPICS);

/** End of one partition's log. */
export interface LogEnd {
  readonly topic: string;
  readonly partition: number;
  readonly low: number;
  readonly high: number;
}

/** Kafka as its operator sees it. Each call has a connection of its own: brokers come and go meanwhile. */
export class KafkaAdmin {
  readonly #kafka: Kafka;
  readonly #copies: number;

  /** `brokers`: host:port of each. */
  constructor(brokers: readonly string[]) {
    this.#kafka = new Kafka({
      brokers: [...brokers],
      clientId: 'trettio-chaos',
      logLevel: logLevel.NOTHING,
      connectionTimeout: 2_000,
      requestTimeout: 5_000,
      retry: { initialRetryTime: 50, maxRetryTime: 500, retries: 3 },
    });
    this.#copies = brokers.length;
  }

  /** Makes the topics ahead of the services, which would make them with a single copy. */
  async createTopics(): Promise<void> {
    await this.#ask((admin) =>
      admin.createTopics({
        // The client would ask once, and give up where the broker it asks has not heard of its new topic yet.
        waitForLeaders: false,
        topics: [...TOPICS, BUSINESS_TOPIC].map((topic) => ({
          topic,
          numPartitions: PARTITIONS,
          replicationFactor: this.#copies,
          configEntries: [{ name: 'compression.type', value: 'uncompressed' }],
        })),
      }),
    );
    const end = performance.now() + TOPICS_WITHIN_MS;
    while (!(await this.#topicsAreThere())) {
      if (performance.now() > end) throw new Error('the brokers did not make their topics in time: see their logs');
      await pause(LOOK_EVERY_MS);
    }
  }

  async #topicsAreThere(): Promise<boolean> {
    try {
      const { topics } = await this.#ask((admin) => admin.fetchTopicMetadata({ topics: [...TOPICS, BUSINESS_TOPIC] }));
      return topics.every(({ partitions }) => partitions.length === PARTITIONS) && (await this.countBehind()) === 0;
    } catch {
      return false;
    }
  }

  async logEnds(): Promise<LogEnd[]> {
    return this.#ask(async (admin) => {
      const topics = TOPICS.map(async (topic) =>
        (await admin.fetchTopicOffsets(topic)).map(({ partition, low, high }) => ({
          topic,
          partition,
          low: Number(low),
          high: Number(high),
        })),
      );
      return (await Promise.all(topics)).flat();
    });
  }

  /** Partitions of which a copy is not up to date. */
  async countBehind(): Promise<number> {
    const { topics } = await this.#ask((admin) => admin.fetchTopicMetadata());
    return topics.flatMap(({ partitions }) => partitions).filter(({ isr, replicas }) => isr.length < replicas.length)
      .length;
  }

  /** Sets the committed offsets of intake's group, which must have no members: to 0, or beyond each log's end. */
  async moveGroup(to: 'back' | 'ahead'): Promise<void> {
    const ends = await this.logEnds();
    await this.#ask(async (admin) => {
      for (const topic of TOPICS) {
        const partitions = ends
          .filter((end) => end.topic === topic)
          .map(({ partition, high }) => ({ partition, offset: String(to === 'back' ? 0 : high + 1_000) }));
        await admin.setOffsets({ groupId: INTAKE_GROUP, topic, partitions });
      }
    });
  }

  async #ask<Answer>(question: (admin: Admin) => Promise<Answer>): Promise<Answer> {
    const admin = this.#kafka.admin();
    try {
      await admin.connect();
      return await question(admin);
    } finally {
      await admin.disconnect().catch(() => undefined);
    }
  }
}
