import type { Batch, KafkaMessage } from 'kafkajs';
import { PartitionStoppedError } from './errors.js';
import type { KafkaRecord } from './partition-batch.js';
import type { UnreadableMessage } from './reading/decode-within.js';

/** What stands before a batch that could not be read; the next fetch begins with that one. */
export function splitAtUnreadable(messages: KafkaMessage[]): {
  readable: KafkaMessage[];
  unreadable?: UnreadableMessage;
} {
  const at = messages.findIndex((message) => 'unreadable' in message);
  return at === -1
    ? { readable: messages }
    : { readable: messages.slice(0, at), unreadable: messages[at] as KafkaMessage & UnreadableMessage };
}

export function unreadableBatch({ first, offset, unreadable }: UnreadableMessage): PartitionStoppedError {
  return new PartitionStoppedError(
    'KAFKA.UNREADABLE_BATCH',
    `The batch of offsets ${first} to ${offset} cannot be decoded (${unreadable}). Have its producer send it anew, then move the stored offset past it, to ${BigInt(offset) + 1n}.`,
  );
}

/** The offset that the fetch asked for: the client keeps it on every batch but leaves it out of its types. */
export function fetchedOffset(batch: Batch): bigint {
  return BigInt((batch as Batch & { fetchedOffset: string }).fetchedOffset);
}

/** Bytes that records take in memory, about: their own, and the objects around them. */
export function weightOf(messages: readonly KafkaMessage[]): number {
  let bytes = messages.length * OBJECTS_OF_RECORD;
  for (const { key, value } of messages) bytes += (key?.length ?? 0) + (value?.length ?? 0);
  return bytes;
}

const OBJECTS_OF_RECORD = 500;

export function recordOf({ offset, key, value, headers }: KafkaMessage): KafkaRecord {
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
