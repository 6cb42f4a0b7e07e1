import { writeUuid } from './write-uuid.js';

/**
 * Rows in the binary format of COPY (https://www.postgresql.org/docs/18/sql-copy.html#SQL-COPY-FILE-FORMATS-BINARY). Each
 * column is appended by the method of its type, in the order of the COPY statement; undefined is null.
 */
export class BinaryRows {
  private readonly columns: number;
  private readonly bytes: GrowingBytes;

  /** `expected`: bytes that the rows will roughly come to. */
  constructor(columns: number, expected: number) {
    this.columns = columns;
    this.bytes = new GrowingBytes(expected);
    this.bytes.append(SIGNATURE);
  }

  row(): this {
    this.bytes.int16(this.columns);
    return this;
  }

  /** `text`: as the contract has it, 36 characters in lower case. */
  uuid(text: string | undefined): this {
    if (text === undefined) return this.null();
    this.bytes.int32(16);
    this.bytes.uuid(text);
    return this;
  }

  smallint(value: number | undefined): this {
    if (value === undefined) return this.null();
    this.bytes.int32(2);
    this.bytes.int16(value);
    return this;
  }

  integer(value: number): this {
    this.bytes.int32(4);
    this.bytes.int32(value);
    return this;
  }

  /** A whole number, or the digits of one that may be beyond 2^53. */
  bigint(value: number | string | undefined): this {
    if (value === undefined) return this.null();
    this.bytes.int32(8);
    const number = Number(value);
    this.bytes.int64(Number.isSafeInteger(number) ? number : BigInt(value));
    return this;
  }

  boolean(value: boolean | undefined): this {
    if (value === undefined) return this.null();
    this.bytes.int32(1);
    this.bytes.int8(value ? 1 : 0);
    return this;
  }

  /** `milliseconds` since 1970, UTC. */
  timestamptz(milliseconds: number): this {
    this.bytes.int32(8);
    this.bytes.int64((milliseconds - MILLISECONDS_TO_2000) * 1_000);
    return this;
  }

  /** Text and enumerations. */
  text(value: string | undefined): this {
    if (value === undefined) return this.null();
    this.bytes.lengthAndText(value, 'utf8');
    return this;
  }

  jsonb(value: string | undefined): this {
    if (value === undefined) return this.null();
    const text = Buffer.from(value, 'utf8');
    this.bytes.int32(1 + text.length);
    this.bytes.int8(JSONB_VERSION);
    this.bytes.append(text);
    return this;
  }

  bytea(value: Buffer): this {
    this.bytes.int32(value.length);
    this.bytes.append(value);
    return this;
  }

  hex(value: string | undefined): this {
    if (value === undefined) return this.null();
    this.bytes.lengthAndText(value, 'hex');
    return this;
  }

  /** Everything that was appended, with the end of the format; nothing can be appended after. */
  end(): Buffer {
    this.bytes.int16(-1);
    return this.bytes.taken();
  }

  private null(): this {
    this.bytes.int32(-1);
    return this;
  }
}

const SIGNATURE = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');
const MILLISECONDS_TO_2000 = Date.UTC(2000, 0, 1);
const JSONB_VERSION = 1;
const UUID_OID = 2950;
const INTEGER_OID = 23;

/** A parameter `$n::uuid[]` in binary: the server reads it as it is, where text would have to be quoted and parsed. */
export function uuidArray(values: readonly string[]): Buffer {
  const bytes = arrayOf(UUID_OID, values.length, 20);
  for (const value of values) {
    bytes.int32(16);
    bytes.uuid(value);
  }
  return bytes.taken();
}

/** A parameter `$n::int[]` in binary. */
export function integerArray(values: readonly number[]): Buffer {
  const bytes = arrayOf(INTEGER_OID, values.length, 8);
  for (const value of values) {
    bytes.int32(4);
    bytes.int32(value);
  }
  return bytes.taken();
}

function arrayOf(oid: number, length: number, bytesEach: number): GrowingBytes {
  const bytes = new GrowingBytes(20 + length * bytesEach);
  // Dimensions, "has nulls", type; then the length and lower bound of the one dimension. An empty array has none.
  for (const number of length === 0 ? [0, 0, oid] : [1, 0, oid, length, 1]) bytes.int32(number);
  return bytes;
}

class GrowingBytes {
  private buffer: Buffer;
  private length = 0;

  constructor(expected: number) {
    this.buffer = Buffer.allocUnsafe(Math.max(expected, 64));
  }

  int8(value: number): void {
    this.reserve(1);
    this.buffer[this.length] = value;
    this.length += 1;
  }

  int16(value: number): void {
    this.reserve(2);
    this.length = this.buffer.writeInt16BE(value, this.length);
  }

  int32(value: number): void {
    this.reserve(4);
    const { buffer, length } = this;
    buffer[length] = value >>> 24;
    buffer[length + 1] = value >>> 16;
    buffer[length + 2] = value >>> 8;
    buffer[length + 3] = value;
    this.length = length + 4;
  }

  int64(value: number | bigint): void {
    if (typeof value === 'bigint') {
      this.reserve(8);
      this.length = this.buffer.writeBigInt64BE(value, this.length);
      return;
    }
    const high = Math.floor(value / 2 ** 32);
    this.int32(high);
    this.int32(value - high * 2 ** 32);
  }

  uuid(text: string): void {
    this.reserve(16);
    this.length = writeUuid(this.buffer, this.length, text);
  }

  lengthAndText(value: string, encoding: 'utf8' | 'hex'): void {
    // Of a UTF-16 unit at most three bytes come.
    this.reserve(4 + value.length * 3);
    const written = this.buffer.write(value, this.length + 4, encoding);
    this.int32(written);
    this.length += written;
  }

  append(bytes: Buffer): void {
    this.reserve(bytes.length);
    this.length += bytes.copy(this.buffer, this.length);
  }

  taken(): Buffer {
    return this.buffer.subarray(0, this.length);
  }

  private reserve(more: number): void {
    if (this.length + more <= this.buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.buffer.length * 2, this.length + more));
    this.buffer.copy(larger, 0, 0, this.length);
    this.buffer = larger;
  }
}
