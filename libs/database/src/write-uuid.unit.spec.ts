import fc from 'fast-check';
import { writeUuid } from './write-uuid.js';

describe('the bytes of a UUID', () => {
  it('are its digits two by two, where they are to stand', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.nat(8), (uuid, start) => {
        const target = Buffer.alloc(24, 0xee);
        expect(writeUuid(target, start, uuid)).toBe(start + 16);
        expect(target.toString('hex')).toBe(
          `${'ee'.repeat(start)}${uuid.replaceAll('-', '')}${'ee'.repeat(8 - start)}`,
        );
      }),
    );
  });
});
