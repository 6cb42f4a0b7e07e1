import fc from 'fast-check';
import { BLOCK_SIZE, type Gap, blocksOf, gapsOf } from './sequence.js';

/** What the table would hold of these positions, and what the queries make of it. */
function stored(sequences: readonly bigint[]) {
  const blocks = blocksOf(sequences.map(String)).map(({ block, seen }) => ({ block, seen: bits(seen) }));
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

function gaps(sequences: readonly (number | bigint)[]): Gap[] {
  const exact = sequences.map(BigInt);
  const { incomplete, stretches } = stored(exact);
  return gapsOf(
    exact.reduce((a, b) => (a > b ? a : b), 0n),
    incomplete,
    stretches,
  );
}

/** Gaps as they are written, for comparison. */
const ranges = (sequences: readonly (number | bigint)[]) =>
  gaps(sequences).map(({ first, last }) => `${first}-${last}`);

const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

describe('the gaps in a sequence', () => {
  it('are none where nothing is missing', () => {
    expect(gaps([])).toEqual([]);
    expect(gaps([1, 2, 3])).toEqual([]);
    expect(gaps(range(1, 2 * BLOCK_SIZE))).toEqual([]);
  });

  it('are told as ranges', () => {
    expect(ranges([3, 4, 8])).toEqual(['1-2', '5-7']);
    expect(ranges([BLOCK_SIZE + 2])).toEqual([`1-${BLOCK_SIZE + 1}`]);
    expect(ranges([1, 3 * BLOCK_SIZE + 1])).toEqual([`2-${3 * BLOCK_SIZE}`]);
  });

  it('are exact up to the last position that sixteen digits can say', () => {
    const end = 9_999_999_999_999_999n;
    expect(ranges([end, end - 2n, end - 3n])).toEqual([`1-${end - 4n}`, `${end - 1n}-${end - 1n}`]);
    expect(ranges([2n ** 53n, 2n ** 53n + 2n])).toEqual([`1-${2n ** 53n - 1n}`, `${2n ** 53n + 1n}-${2n ** 53n + 1n}`]);
  });

  it('close when they fill, in whatever order', () => {
    expect(gaps([5, 1, 3, 2, 4])).toEqual([]);
  });

  it('and what is in make up the whole, always', () => {
    const positions = fc.uniqueArray(fc.integer({ min: 1, max: 4 * BLOCK_SIZE }), { maxLength: 200 });
    fc.assert(
      fc.property(positions, (sequences) => {
        const all = [...sequences, ...gaps(sequences).flatMap(({ first, last }) => range(Number(first), Number(last)))];
        expect(all.sort((a, b) => a - b)).toEqual(range(1, Math.max(0, ...sequences)));
      }),
      { numRuns: 50 },
    );
  });
});
