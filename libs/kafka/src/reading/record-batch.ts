import { decompress } from './codecs.js';
import type { FetchBudget } from './fetch-budget.js';
import { DamagedError, TooLargeError } from './output.js';

/** One record as the client's consumer wants it. */
export interface ClientMessage {
  offset: string;
  key: Buffer | null;
  value: Buffer | null;
  /** A header that came several times is a list; one without a value is null. */
  headers: Record<string, Buffer | null | (Buffer | null)[]>;
  isControlRecord: boolean;
  batchContext: { producerId: string; inTransaction: boolean };
}

/** Where fields stand in a record batch, from its first byte: https://kafka.apache.org/documentation/#recordbatch */
const ATTRIBUTES_AT = 21;
const LAST_OFFSET_DELTA_AT = 23;
const PRODUCER_AT = 43;
const COUNT_AT = 57;
const RECORDS_AT = 61;

const ENCODING = 0x07;
const TRANSACTIONAL = 0x10;
const CONTROL = 0x20;

/**
 * Reads a batch of format 2, in a time that grows with its size alone: the client's own reader copies all headers again for
 * each header, and a record with some thousands of them would hold up the process for minutes. Takes what it reads off the
 * budget; throws {@link TooLargeError} for what does not fit in it.
 */
export function readRecordBatch(bytes: Buffer, budget: FetchBudget): ClientMessage[] {
  const attributes = bytes.readInt16BE(ATTRIBUTES_AT);
  const first = bytes.readBigInt64BE(0);
  const batchContext = {
    producerId: String(bytes.readBigInt64BE(PRODUCER_AT)),
    inTransaction: (attributes & TRANSACTIONAL) !== 0,
  };
  const isControlRecord = (attributes & CONTROL) !== 0;
  const count = bytes.readInt32BE(COUNT_AT);
  const { mostBytes, mostRecords } = budget;
  if (count > mostRecords || mostBytes === 0) throw new TooLargeError(`${mostRecords} records`);
  const records = recordsOf(bytes, attributes & ENCODING, mostBytes);
  budget.spend(records.length, count);
  const reader = new Reader(records);
  const messages: ClientMessage[] = [];
  for (let left = count; left > 0; left -= 1) {
    const record = new Reader(reader.bytes() ?? reader.fail());
    record.skip(1);
    record.varint();
    const offset = String(first + BigInt(record.varint()));
    messages.push({
      offset,
      key: record.bytes(),
      value: record.bytes(),
      headers: readHeaders(record),
      isControlRecord,
      batchContext,
    });
  }
  return messages;
}

/** First and last offset of a batch, records that were since deleted included; in its header, so known of one that is damaged too. */
export function offsetsOf(bytes: Buffer): { first: bigint; last: bigint } {
  const first = bytes.readBigInt64BE(0);
  return { first, last: first + BigInt(Math.max(0, bytes.readInt32BE(LAST_OFFSET_DELTA_AT))) };
}

function recordsOf(bytes: Buffer, encoding: number, most: number): Buffer {
  const stored = bytes.subarray(RECORDS_AT);
  if (encoding !== 0) return decompress(encoding, stored, most);
  if (stored.length > most) throw new TooLargeError(`${most} bytes`);
  return stored;
}

function readHeaders(record: Reader): ClientMessage['headers'] {
  const headers = Object.create(null) as ClientMessage['headers'];
  for (let left = record.varint(); left > 0; left -= 1) {
    const name = (record.bytes() ?? record.fail()).toString('utf8');
    const value = record.bytes();
    const known = headers[name];
    if (known === undefined) headers[name] = value;
    else if (Array.isArray(known)) known.push(value);
    else headers[name] = [known, value];
  }
  return headers;
}

/** Reads on and on; past the end, the bytes are damaged. */
class Reader {
  private at = 0;

  constructor(private readonly from: Buffer) {}

  skip(length: number): void {
    this.at += length;
  }

  /** A whole number in zigzag, up to 53 bits. */
  varint(): number {
    let value = 0;
    for (let factor = 1; factor <= 2 ** 63; factor *= 128) {
      const byte = this.from[this.at] ?? this.fail();
      this.at += 1;
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
    }
    return this.fail();
  }

  /** Bytes after their length; a negative length is null. */
  bytes(): Buffer | null {
    const length = this.varint();
    if (length < 0) return null;
    const start = this.at;
    this.at += length;
    return this.at > this.from.length ? this.fail() : this.from.subarray(start, this.at);
  }

  fail(): never {
    throw new DamagedError();
  }
}
