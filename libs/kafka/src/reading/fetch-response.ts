import { createRequire } from 'node:module';
import kafkajs from 'kafkajs';
import { type ClientMessage, readRecordBatch } from './record-batch.js';

/** Stands for a batch that could not be read: the name or code of the reason. */
type UnreadableMessage = ClientMessage & { unreadable: string };

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
  const responses = await decoder.readArrayAsync(async (topic) => ({
    topicName: topic.readString(),
    partitions: await topic.readArrayAsync(decodePartition),
  }));
  return { throttleTime: 0, clientSideThrottleTime, errorCode, sessionId, responses };
};

async function decodePartition(decoder: ClientDecoder) {
  return {
    partition: decoder.readInt32(),
    errorCode: decoder.readInt16(),
    highWatermark: decoder.readInt64().toString(),
    lastStableOffset: decoder.readInt64().toString(),
    lastStartOffset: decoder.readInt64().toString(),
    abortedTransactions: decoder.readArray((one) => ({
      producerId: one.readInt64().toString(),
      firstOffset: one.readInt64().toString(),
    })),
    preferredReadReplica: decoder.readInt32(),
    messages: await decodeMessages(decoder),
  };
}

async function decodeMessages(decoder: ClientDecoder): Promise<ClientMessage[]> {
  const size = decoder.readInt32();
  if (size <= 0 || !decoder.canReadBytes(size)) return [];
  const bytes = decoder.readBytes(size);
  if (bytes.length > MAGIC_AT && bytes[MAGIC_AT] !== MAGIC) return decodeOldMessages(new Decoder(sized(bytes)));
  const messages: ClientMessage[] = [];
  for (let at = 0; at + HEADER_BYTES <= bytes.length;) {
    const end = at + LENGTH_AT + 4 + bytes.readInt32BE(at + LENGTH_AT);
    // A fetch is cut at its size; the rest of the last batch comes with the next.
    if (end > bytes.length) break;
    try {
      for (const message of await readRecordBatch(bytes.subarray(at, end), decompress)) messages.push(message);
    } catch (error) {
      messages.push(unreadable(bytes.readBigInt64BE(at), error));
      break;
    }
    at = end;
  }
  return messages;
}

async function decompress(encoding: number, bytes: Buffer): Promise<Buffer> {
  const codec = kafkajs.CompressionCodecs[encoding as keyof typeof kafkajs.CompressionCodecs] as () => {
    decompress(given: Buffer): Promise<Buffer>;
  };
  return codec().decompress(bytes);
}

function unreadable(offset: bigint, error: unknown): UnreadableMessage {
  const { code, name } = error as { code?: unknown; name?: string };
  return {
    offset: String(offset),
    key: null,
    value: null,
    headers: {},
    isControlRecord: false,
    batchContext: { producerId: '-1', inTransaction: false },
    unreadable: typeof code === 'string' ? code : (name ?? 'error'),
  };
}

function sized(bytes: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeInt32BE(bytes.length);
  return Buffer.concat([size, bytes]);
}
