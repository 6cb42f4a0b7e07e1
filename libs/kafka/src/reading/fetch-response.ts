import { createRequire } from 'node:module';
import { keyOf } from '../partition-batch.js';
import { type FetchedPartition, decodeWithin } from './decode-within.js';
import { FetchBudget } from './fetch-budget.js';
import type { ClientMessage } from './record-batch.js';

interface ClientDecoder {
  readInt16(): number;
  readInt32(): number;
  readInt64(): { toString(): string };
  readString(): string;
  readBytes(length: number): Buffer;
  canReadBytes(length: number): boolean;
  readArray<T>(read: (decoder: ClientDecoder) => T): T[];
  readArrayAsync<T>(read: (decoder: ClientDecoder) => Promise<T>): Promise<T[]>;
}

const client = createRequire(createRequire(import.meta.url).resolve('kafkajs'));
const Decoder = client('./src/protocol/decoder') as new (bytes: Buffer) => ClientDecoder;
const decodeOldMessages = client('./src/protocol/requests/fetch/v4/decodeMessages') as (
  decoder: ClientDecoder,
) => Promise<ClientMessage[]>;
const response = client('./src/protocol/requests/fetch/v11/response') as {
  decode: (bytes: Buffer) => Promise<unknown>;
};

/** Where fields stand in a record batch, from its first byte: https://kafka.apache.org/documentation/#recordbatch */
const LENGTH_AT = 8;
const MAGIC_AT = 16;
const HEADER_BYTES = 61;

const MAGIC = 2;

/**
 * The client fails a whole fetch, of all topics, over one batch that it cannot decode, and then gives up for good. Here such a
 * batch becomes one message that says so, and its partition alone is concerned. Version 11 is what every broker since Kafka 2.3
 * answers with.
 */
response.decode = async (bytes) => {
  const decoder = new Decoder(bytes);
  // Not the client's to heed: the broker does the throttling.
  const clientSideThrottleTime = decoder.readInt32();
  const errorCode = decoder.readInt16();
  const sessionId = decoder.readInt32();
  const responses = await decoder.readArrayAsync(async (topic) => {
    const topicName = topic.readString();
    return { topicName, partitions: await topic.readArrayAsync((one) => readPartition(topicName, one)) };
  });
  decodeWithin(
    new FetchBudget(),
    responses.flatMap(({ partitions }) => partitions),
  );
  return { throttleTime: 0, clientSideThrottleTime, errorCode, sessionId, responses };
};

async function readPartition(topicName: string, decoder: ClientDecoder) {
  const partition = decoder.readInt32();
  return {
    key: keyOf({ topic: topicName, partition }),
    partition,
    errorCode: decoder.readInt16(),
    highWatermark: decoder.readInt64().toString(),
    lastStableOffset: decoder.readInt64().toString(),
    lastStartOffset: decoder.readInt64().toString(),
    abortedTransactions: decoder.readArray((one) => ({
      producerId: one.readInt64().toString(),
      firstOffset: one.readInt64().toString(),
    })),
    preferredReadReplica: decoder.readInt32(),
    ...(await readRecords(decoder)),
  };
}

/** Cuts a partition's part into record batches; messages of the format before are decoded at once, by the client. */
async function readRecords(decoder: ClientDecoder): Promise<Pick<FetchedPartition, 'recordBatches' | 'messages'>> {
  const size = decoder.readInt32();
  if (size <= 0 || !decoder.canReadBytes(size)) return { recordBatches: [], messages: [] };
  const bytes = decoder.readBytes(size);
  if (bytes.length > MAGIC_AT && bytes[MAGIC_AT] !== MAGIC)
    return { recordBatches: [], messages: await decodeOldMessages(new Decoder(sized(bytes))) };
  const recordBatches: Buffer[] = [];
  for (let at = 0; at + HEADER_BYTES <= bytes.length;) {
    const end = at + LENGTH_AT + 4 + bytes.readInt32BE(at + LENGTH_AT);
    // A fetch is cut at its size; the rest of the last batch comes with the next.
    if (end > bytes.length) break;
    recordBatches.push(bytes.subarray(at, end));
    at = end;
  }
  return { recordBatches, messages: [] };
}

function sized(bytes: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeInt32BE(bytes.length);
  return Buffer.concat([size, bytes]);
}
