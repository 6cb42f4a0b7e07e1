import { gunzipSync, gzipSync, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import kafkajs from 'kafkajs';
import { MOST_BYTES_OF_BATCH } from './fetch-budget.js';
import { unlz4 } from './lz4.js';
import { DamagedError, TooLargeError } from './output.js';
import { unsnappy } from './snappy.js';

type Compress = (bytes: Buffer) => Buffer;
type Decompress = (bytes: Buffer, most: number) => Buffer;

const writesNothing: Compress = () => {
  throw new Error('this encoding is read, never written');
};

/**
 * Producers in other languages compress by one setting, and a topic made by somebody else may keep it: all four encodings of
 * Kafka are read, none to more than a bounded size. The client knows gzip alone, and without a bound.
 */
const CODECS: Readonly<Record<number, { compress: Compress; decompress: Decompress }>> = {
  [kafkajs.CompressionTypes.GZIP]: {
    compress: (bytes) => gzipSync(bytes),
    decompress: bounded((bytes, most) => gunzipSync(bytes, { maxOutputLength: most })),
  },
  [kafkajs.CompressionTypes.ZSTD]: {
    compress: (bytes) => zstdCompressSync(bytes),
    decompress: bounded((bytes, most) => zstdDecompressSync(bytes, { maxOutputLength: most })),
  },
  [kafkajs.CompressionTypes.Snappy]: { compress: writesNothing, decompress: unsnappy },
  [kafkajs.CompressionTypes.LZ4]: { compress: writesNothing, decompress: unlz4 },
};

// Reading, the client asks for them in the message format before the present one alone.
for (const [type, codec] of Object.entries(CODECS))
  kafkajs.CompressionCodecs[Number(type) as keyof typeof kafkajs.CompressionCodecs] = () => ({
    compress: async ({ buffer }: { buffer: Buffer }) => codec.compress(buffer),
    decompress: async (bytes: Buffer) => codec.decompress(bytes, MOST_BYTES_OF_BATCH),
  });

/** Decompresses to at most so many bytes; throws {@link TooLargeError} instead of more, {@link DamagedError} where there is no such encoding. */
export function decompress(encoding: number, bytes: Buffer, most: number): Buffer {
  const codec = CODECS[encoding];
  if (codec === undefined) throw new DamagedError();
  return codec.decompress(bytes, most);
}

/** Node tells of a bound that is passed by a code of its own. */
function bounded(decompress: Decompress): Decompress {
  return (bytes, most) => {
    try {
      return decompress(bytes, most);
    } catch (error) {
      throw (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE' ? new TooLargeError(`${most} bytes`) : error;
    }
  };
}
