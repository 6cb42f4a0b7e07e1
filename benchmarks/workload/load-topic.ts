import { setTimeout as pause } from 'node:timers/promises';
import { type Admin, CompressionTypes, Kafka, logLevel, type Message, Partitioners, type Producer } from 'kafkajs';
import type { WorkloadRecord } from './generate-workload.ts';

const PARTITIONS = 6;

/** How long a new topic may take until it can be written and read. */
const ANSWERS_WITHIN_MS = 60_000;

/** Records in one send: the fastest of those tried. */
const SEND_RECORDS = 2_000;

/** What was put into a topic. */
export interface Loaded {
  records: number;
  /** Records that intake has to accept. */
  fresh: number;
  /** Bytes of the values of these. */
  freshBytes: number;
  /** Id of the last of these in each partition: whoever reads in order and has them all has everything. */
  lastIds: string[];
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

/** Makes the topic; resolves when the broker also answers for each of its partitions, which takes it a moment longer. */
export async function createTopic(kafka: Kafka, topic: string): Promise<void> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    await admin.createTopics({
      waitForLeaders: false,
      topics: [{ topic, numPartitions: PARTITIONS, replicationFactor: 1 }],
    });
    const end = performance.now() + ANSWERS_WITHIN_MS;
    const unready = (error: unknown): true => {
      if (performance.now() > end) throw error;
      return true;
    };
    while (await recordsInTopic(admin, topic).then(() => false, unready)) await pause(50);
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
  const partitionOf = murmurPartitioner(topic);
  const lastIds = new Map<number, string>();
  const loaded = { records: 0, fresh: 0, freshBytes: 0 };
  function* counted(): Generator<Message> {
    for (const { event, key, value } of records) {
      const partition = partitionOf(key);
      loaded.records += 1;
      if (event !== undefined) {
        loaded.fresh += 1;
        loaded.freshBytes += Buffer.byteLength(value);
        lastIds.set(partition, event.id);
      }
      yield { partition, key, value };
    }
  }
  try {
    await sendAll(producer, topic, counted());
  } finally {
    await producer.disconnect();
  }
  return { ...loaded, lastIds: [...lastIds.values()] };
}

/** Records in the topic, over all partitions. */
export async function recordsInTopic(admin: Admin, topic: string): Promise<number> {
  const partitions = await admin.fetchTopicOffsets(topic);
  return partitions.reduce((sum, { high, low }) => sum + Number(high) - Number(low), 0);
}

/** Partition of a key, as Kafka's own clients choose it. */
function murmurPartitioner(topic: string): (key: string) => number {
  const choose = Partitioners.DefaultPartitioner();
  const partitionMetadata = Array.from({ length: PARTITIONS }, (_, partitionId) => ({
    partitionErrorCode: 0,
    partitionId,
    leader: 1,
    replicas: [1],
    isr: [1],
  }));
  return (key) => choose({ topic, partitionMetadata, message: { key, value: null } });
}

/** What was loaded, for the method. */
export function describe({ records, fresh, freshBytes }: Loaded, seed: number): string {
  const others = (records - fresh).toLocaleString('en');
  return `${fresh.toLocaleString('en')} events of ${(freshBytes / fresh).toFixed(0)} bytes with ${others} duplicates and bad ones, seed ${seed}`;
}
