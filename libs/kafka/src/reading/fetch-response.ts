import { createRequire } from 'node:module';

/** What the client makes of one record on its way to a batch; only what is needed here. */
interface ClientMessage {
  offset: string;
  key: Buffer | null;
  value: Buffer | null;
  headers: Record<string, unknown>;
  isControlRecord: boolean;
  batchContext: { producerId: string; inTransaction: boolean };
  /** Set on the one message that stands for a batch that could not be read: the name or code of the reason. */
  unreadable?: string;
}

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
const decodeBatch = client('./src/protocol/recordBatch/v0/decoder') as (
  decoder: ClientDecoder,
) => Promise<{ records: ClientMessage[] }>;
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
      const { records } = await decodeBatch(new Decoder(bytes.subarray(at, end)));
      for (const record of records) messages.push(record);
    } catch (error) {
      messages.push(unreadable(bytes.readBigInt64BE(at), error));
      break;
    }
    at = end;
  }
  return messages;
}

function unreadable(offset: bigint, error: unknown): ClientMessage {
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
