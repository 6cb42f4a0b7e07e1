import fc from 'fast-check';
import { BLOCK_SIZE, type Gap, blocksOf, gapsOf } from './sequence.js';

/** What the table would hold of these positions, and what the queries make of it. */
function stored(sequences: readonly number[]) {
  const blocks = blocksOf(sequences).map(({ block, seen }) => ({ block, seen: bits(seen) }));
  const stretches: { first: number; last: number }[] = [];
  for (const { block } of blocks) {
    const previous = stretches.at(-1);
    if (previous?.last === block - 1) previous.last = block;
    else stretches.push({ first: block, last: block });
  }
  return { incomplete: blocks.filter(({ seen }) => seen.includes('0')), stretches };
}

const bits = (hex: string) =>
  [...hex.slice(1)].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('');

function gaps(sequences: readonly number[]): Gap[] {
  const { incomplete, stretches } = stored(sequences);
  return gapsOf(Math.max(0, ...sequences), incomplete, stretches);
}

const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

describe('the gaps in a sequence', () => {
  it('are none where nothing is missing', () => {
    expect(gaps([])).toEqual([]);
    expect(gaps([1, 2, 3])).toEqual([]);
    expect(gaps(range(1, 2 * BLOCK_SIZE))).toEqual([]);
  });

  it('are told as ranges', () => {
    expect(gaps([3, 4, 8])).toEqual([
      { first: 1, last: 2 },
      { first: 5, last: 7 },
    ]);
    expect(gaps([BLOCK_SIZE + 2])).toEqual([{ first: 1, last: BLOCK_SIZE + 1 }]);
    expect(gaps([1, 3 * BLOCK_SIZE + 1])).toEqual([{ first: 2, last: 3 * BLOCK_SIZE }]);
  });

  it('close when they fill, in whatever order', () => {
    expect(gaps([5, 1, 3, 2, 4])).toEqual([]);
  });

  it('and what is in make up the whole, always', () => {
    const positions = fc.uniqueArray(fc.integer({ min: 1, max: 4 * BLOCK_SIZE }), { maxLength: 200 });
    fc.assert(
      fc.property(positions, (sequences) => {
        const all = [...sequences, ...gaps(sequences).flatMap(({ first, last }) => range(first, last))];
        expect(all.sort((a, b) => a - b)).toEqual(range(1, Math.max(0, ...sequences)));
      }),
      { numRuns: 50 },
    );
  });
});
