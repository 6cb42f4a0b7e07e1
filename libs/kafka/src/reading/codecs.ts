import { gunzipSync, gzipSync, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import kafkajs from 'kafkajs';
import { unlz4 } from './lz4.js';
import { TooLargeError } from './output.js';
import { unsnappy } from './snappy.js';

/** Most bytes of one batch once decompressed; what the broker holds compressed is some hundredths of it. */
const MOST_BYTES = 128 * 1024 * 1024;

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

for (const [type, { compress, decompress }] of Object.entries(CODECS))
  kafkajs.CompressionCodecs[Number(type) as keyof typeof kafkajs.CompressionCodecs] = () => ({
    compress: async ({ buffer }: { buffer: Buffer }) => compress(buffer),
    decompress: async (bytes: Buffer) => decompress(bytes, MOST_BYTES),
  });

/** Node tells of a bound that is passed by a code of its own. */
function bounded(decompress: Decompress): Decompress {
  return (bytes, most) => {
    try {
      return decompress(bytes, most);
    } catch (error) {
      throw (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE' ? new TooLargeError(most) : error;
    }
  };
}
