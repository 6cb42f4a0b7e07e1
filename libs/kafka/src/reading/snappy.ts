import { DamagedError, Output } from './output.js';

/** How Java's clients frame it: this, two version numbers, then blocks, each after its length (4 bytes, big endian). */
const FRAME = Buffer.from([0x82, 0x53, 0x4e, 0x41, 0x50, 0x50, 0x59, 0x00]);
const FRAME_HEADER_BYTES = 16;

/** Decompresses Snappy (https://github.com/google/snappy/blob/main/format_description.txt), bare or in frames. */
export function unsnappy(bytes: Buffer, most: number): Buffer {
  if (!bytes.subarray(0, FRAME.length).equals(FRAME)) return block(bytes, most);
  const output = new Output(0, most);
  for (let at = FRAME_HEADER_BYTES; at < bytes.length;) {
    if (at + 4 > bytes.length) throw new DamagedError();
    const length = bytes.readInt32BE(at);
    at += 4;
    if (length < 0 || at + length > bytes.length) throw new DamagedError();
    output.append(block(bytes.subarray(at, at + length), most));
    at += length;
  }
  return output.done();
}

function block(bytes: Buffer, most: number): Buffer {
  const head = readVarint(bytes);
  const output = new Output(head.value, most);
  let at = head.next;
  while (at < bytes.length) {
    const tag = bytes[at]!;
    at += 1;
    if ((tag & 3) === 0) {
      const literal = literalLength(bytes, tag, at);
      if (literal.next + literal.length > bytes.length) throw new DamagedError();
      output.append(bytes.subarray(literal.next, literal.next + literal.length));
      at = literal.next + literal.length;
      continue;
    }
    const extra = COPY_BYTES[tag & 3]!;
    if (at + extra > bytes.length) throw new DamagedError();
    const near = (tag & 3) === 1;
    const distance = near ? ((tag >> 5) << 8) | bytes[at]! : bytes.readUIntLE(at, extra);
    output.repeat(distance, near ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1);
    at += extra;
  }
  if (output.length !== head.value) throw new DamagedError();
  return output.done();
}

/** Bytes of a copy's distance that follow its tag, by the tag's last two bits. */
const COPY_BYTES = [0, 1, 2, 4];

function literalLength(bytes: Buffer, tag: number, at: number): { length: number; next: number } {
  const short = tag >> 2;
  if (short < 60) return { length: short + 1, next: at };
  const extra = short - 59;
  if (at + extra > bytes.length) throw new DamagedError();
  return { length: bytes.readUIntLE(at, extra) + 1, next: at + extra };
}

function readVarint(bytes: Buffer): { value: number; next: number } {
  let value = 0;
  for (let index = 0; index < 5; index += 1) {
    const byte = bytes[index];
    if (byte === undefined) break;
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return { value, next: index + 1 };
  }
  throw new DamagedError();
}
