import { DamagedError, Output } from './output.js';

const MAGIC = 0x184d2204;

/** Bits of the frame's descriptor. */
const BLOCK_CHECKSUM = 0x10;
const CONTENT_SIZE = 0x08;
const DICTIONARY = 0x01;

const UNCOMPRESSED = 0x80000000;

/** The shortest repetition; a length counts from it. */
const LEAST_MATCH = 4;

/**
 * Decompresses an LZ4 frame (https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md). Checksums are not looked at: the
 * broker has checked the batch as a whole.
 */
export function unlz4(bytes: Buffer, most: number): Buffer {
  if (bytes.length < 7 || bytes.readUInt32LE(0) !== MAGIC) throw new DamagedError();
  const flags = bytes[4]!;
  if ((flags & DICTIONARY) !== 0) throw new DamagedError();
  const output = new Output(4 * bytes.length > most ? 0 : 4 * bytes.length, most);
  let at = 7 + ((flags & CONTENT_SIZE) === 0 ? 0 : 8);
  while (at + 4 <= bytes.length) {
    const size = bytes.readUInt32LE(at);
    at += 4;
    if (size === 0) return output.done();
    const length = size & ~UNCOMPRESSED;
    if (at + length > bytes.length) throw new DamagedError();
    const block = bytes.subarray(at, at + length);
    if ((size & UNCOMPRESSED) === 0) readBlock(block, output);
    else output.append(block);
    at += length + ((flags & BLOCK_CHECKSUM) === 0 ? 0 : 4);
  }
  throw new DamagedError();
}

/** Blocks may refer to the ones before them: all of them write into one output. */
function readBlock(block: Buffer, output: Output): void {
  let at = 0;
  const longer = (length: number): number => {
    if (length !== 15) return length;
    for (let total = length; ;) {
      const byte = block[at];
      if (byte === undefined) throw new DamagedError();
      at += 1;
      total += byte;
      if (byte !== 255) return total;
    }
  };
  while (at < block.length) {
    const token = block[at]!;
    at += 1;
    const literals = longer(token >> 4);
    if (at + literals > block.length) throw new DamagedError();
    output.append(block.subarray(at, at + literals));
    at += literals;
    // The last sequence has literals alone.
    if (at === block.length) return;
    if (at + 2 > block.length) throw new DamagedError();
    const distance = block.readUInt16LE(at);
    at += 2;
    output.repeat(distance, longer(token & 15) + LEAST_MATCH);
  }
}
