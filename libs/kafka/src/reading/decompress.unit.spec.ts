import fc from 'fast-check';
import { unlz4 } from './lz4.js';
import { Output } from './output.js';
import { unsnappy } from './snappy.js';

const MOST = 1_000_000;

const TEXT = 'trettio '.repeat(12);

/** Made of it by the implementations that Kafka's own client uses (snappy-java bare and in frames) and by the program lz4. */
const SNAPPY = Buffer.from('YBx0cmV0dGlvIP4IAF4IAA==', 'base64');
const SNAPPY_FRAMES = Buffer.from('glNOQVBQWQAAAAABAAAAAQAAABBgHHRyZXR0aW8g/ggAXggA', 'base64');
const LZ4 = Buffer.from('BCJNGGRApxIAAACPdHJldHRpbyAIAEBQdHRpbyAAAAAA+1R2BA==', 'base64');

describe('decompressing', () => {
  it('reads Snappy, bare and in frames, and LZ4', () => {
    expect(unsnappy(SNAPPY, MOST).toString()).toBe(TEXT);
    expect(unsnappy(SNAPPY_FRAMES, MOST).toString()).toBe(TEXT);
    expect(unlz4(LZ4, MOST).toString()).toBe(TEXT);
  });

  it('refuses what would become too large, before it is', () => {
    const tooLarge = expect.objectContaining({ code: 'KAFKA.TOO_LARGE' });
    expect(() => unsnappy(SNAPPY, 95)).toThrow(tooLarge);
    expect(() => unlz4(LZ4, 95)).toThrow(tooLarge);
    const bomb = Buffer.from([0xff, 0xff, 0xff, 0xff, 0x0f, 0x00]);
    expect(() => unsnappy(bomb, MOST)).toThrow(tooLarge);
    const output = new Output(0, 100);
    output.append(Buffer.from('ab'));
    expect(() => output.repeat(2, 99)).toThrow(tooLarge);
  });

  it('says of any bytes that they are damaged, or reads them, and reads nothing beside them', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc
        .tuple(fc.nat({ max: SNAPPY.length - 1 }), fc.nat({ max: 255 }))
        .map(([at, value]) => changed(SNAPPY, at, value)),
      fc
        .tuple(fc.nat({ max: SNAPPY_FRAMES.length - 1 }), fc.nat({ max: 255 }))
        .map(([at, value]) => changed(SNAPPY_FRAMES, at, value)),
      fc.tuple(fc.nat({ max: LZ4.length - 1 }), fc.nat({ max: 255 })).map(([at, value]) => changed(LZ4, at, value)),
    );
    fc.assert(
      fc.property(bytes, (given) => {
        for (const read of [unsnappy, unlz4]) {
          try {
            expect(read(Buffer.from(given), MOST).length).toBeLessThanOrEqual(MOST);
          } catch (error) {
            expect((error as { code?: string }).code).toMatch(/^KAFKA\.(DAMAGED|TOO_LARGE)$/);
          }
        }
      }),
      { numRuns: 3_000 },
    );
  });
});

function changed(bytes: Buffer, at: number, value: number): Uint8Array {
  const copy = Buffer.from(bytes);
  copy[at] = value;
  return copy;
}
