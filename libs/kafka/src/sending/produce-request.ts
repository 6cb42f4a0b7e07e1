import { createRequire } from 'node:module';
import { crc32c } from './crc32c.js';
import { OutgoingMessages } from './outgoing-messages.js';
import { writeRecordBatch } from './record-batch.js';

interface Produce {
  acks: number;
  timeout: number;
  producerId: { toString(): string };
  producerEpoch: number;
  topicData: {
    topic: string;
    partitions: { partition: number | string; firstSequence: number; messages: unknown }[];
  }[];
}

interface Encoded {
  buf: Buffer;
  buffer: Buffer;
}

interface Protocol {
  request: { encode(): Promise<Encoded> };
  response: unknown;
}

const client = createRequire(createRequire(import.meta.url).resolve('kafkajs'));
const produce = client('./src/protocol/requests/produce') as {
  protocol: (wanted: { version: number }) => (given: Produce) => Protocol;
};
const protocolOf = produce.protocol;

/** A request with record batches of format 2; it is the same up to version 8, and brokers since Kafka 4 know none before. */
const OLDEST = 3;

/** What was made by {@link OutgoingMessages} is written here, in a twentieth of the client's time; all else as ever. */
produce.protocol = (wanted) => {
  const protocol = protocolOf(wanted);
  return (given) => {
    const made = protocol(given);
    if (wanted.version < OLDEST || !given.topicData.every(isOurs)) return made;
    return { ...made, request: { ...made.request, encode: async () => encodeProduce(given) } };
  };
};

function isOurs({ partitions }: Produce['topicData'][number]): boolean {
  return partitions.every(({ messages }) => messages instanceof OutgoingMessages);
}

function encodeProduce({ acks, timeout, producerId, producerEpoch, topicData }: Produce): Encoded {
  const timestamp = Date.now();
  const parts = [int16(-1), int16(acks), int32(timeout), int32(topicData.length)];
  for (const { topic, partitions } of topicData) {
    const name = Buffer.from(topic);
    parts.push(int16(name.length), name, int32(partitions.length));
    for (const { partition, firstSequence, messages } of partitions) {
      const origin = { producerId: BigInt(producerId.toString()), producerEpoch, firstSequence, timestamp };
      const batch = writeRecordBatch(messages as OutgoingMessages, origin, crc32c);
      parts.push(int32(Number(partition)), int32(batch.length), batch);
    }
  }
  const buffer = Buffer.concat(parts);
  return { buf: buffer, buffer };
}

function int16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeInt16BE(value);
  return bytes;
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}
