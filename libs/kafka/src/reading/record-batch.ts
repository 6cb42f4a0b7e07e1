import { DamagedError } from './output.js';

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
const PRODUCER_AT = 43;
const COUNT_AT = 57;
const RECORDS_AT = 61;

const ENCODING = 0x07;
const TRANSACTIONAL = 0x10;
const CONTROL = 0x20;

/**
 * Reads a batch of format 2, in a time that grows with its size alone: the client's own reader copies all headers again for
 * each header, and a record with some thousands of them would hold up the process for minutes.
 */
export async function readRecordBatch(
  bytes: Buffer,
  decompress: (encoding: number, bytes: Buffer) => Promise<Buffer>,
): Promise<ClientMessage[]> {
  const attributes = bytes.readInt16BE(ATTRIBUTES_AT);
  const first = bytes.readBigInt64BE(0);
  const batchContext = {
    producerId: String(bytes.readBigInt64BE(PRODUCER_AT)),
    inTransaction: (attributes & TRANSACTIONAL) !== 0,
  };
  const isControlRecord = (attributes & CONTROL) !== 0;
  const encoding = attributes & ENCODING;
  const stored = bytes.subarray(RECORDS_AT);
  const reader = new Reader(encoding === 0 ? stored : await decompress(encoding, stored));
  const messages: ClientMessage[] = [];
  for (let left = bytes.readInt32BE(COUNT_AT); left > 0; left -= 1) {
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
