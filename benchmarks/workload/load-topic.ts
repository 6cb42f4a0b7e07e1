import { CompressionTypes, Kafka, logLevel, type Message, type Producer } from 'kafkajs';
import type { WorkloadRecord } from './generate-workload.ts';

export const PARTITIONS = 6;

/** Records in one send: the fastest of those tried. */
const SEND_RECORDS = 2_000;

/** What was put into a topic. */
export interface Loaded {
  records: number;
  /** Records that intake has to accept. */
  fresh: number;
  /** Bytes of the values of these. */
  freshBytes: number;
}

export function kafkaClient(brokers: string): Kafka {
  return new Kafka({ brokers: brokers.split(','), clientId: 'trettio-benchmark', logLevel: logLevel.NOTHING });
}

/** A producer as the relay's: idempotent, every send acknowledged by all replicas, one request at a time. */
export async function bareProducer(kafka: Kafka): Promise<Producer> {
  const producer = kafka.producer({ idempotent: true, maxInFlightRequests: 1, allowAutoTopicCreation: false });
  await producer.connect();
  return producer;
}

export async function createTopic(kafka: Kafka, topic: string): Promise<void> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    await admin.createTopics({
      waitForLeaders: true,
      topics: [{ topic, numPartitions: PARTITIONS, replicationFactor: 1 }],
    });
  } finally {
    await admin.disconnect();
  }
}

/** Sends messages in their order, so many at a time; resolves when the broker has the last. */
export async function sendAll(producer: Producer, topic: string, messages: Iterable<Message>): Promise<void> {
  let waiting: Message[] = [];
  const send = () => producer.send({ topic, acks: -1, compression: CompressionTypes.None, messages: waiting });
  for (const message of messages) {
    waiting.push(message);
    if (waiting.length < SEND_RECORDS) continue;
    await send();
    waiting = [];
  }
  if (waiting.length > 0) await send();
}

/** Makes the topic and puts the records into it; holds no more than one send of them. */
export async function loadTopic(brokers: string, topic: string, records: Iterable<WorkloadRecord>): Promise<Loaded> {
  const kafka = kafkaClient(brokers);
  await createTopic(kafka, topic);
  const producer = await bareProducer(kafka);
  const loaded: Loaded = { records: 0, fresh: 0, freshBytes: 0 };
  function* counted(): Generator<Message> {
    for (const { kind, key, value } of records) {
      loaded.records += 1;
      if (kind === 'fresh') {
        loaded.fresh += 1;
        loaded.freshBytes += Buffer.byteLength(value);
      }
      yield { key, value };
    }
  }
  try {
    await sendAll(producer, topic, counted());
  } finally {
    await producer.disconnect();
  }
  return loaded;
}
