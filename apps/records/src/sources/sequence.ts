/** Positions that one row of sequence_block holds, as the migration has it. */
export const BLOCK_SIZE = 4_096;

/** A stretch of missing positions, both ends included. */
export interface Gap {
  first: number;
  last: number;
}

export interface SequenceBlock {
  block: number;
  /** A bit for each position, the first of the block leftmost, as PostgreSQL reads a bit string: `x` and hex digits. */
  seen: string;
}

/** The bits to set for positions (from 1), a row for each block, in order of block. */
export function blocksOf(sequences: readonly number[]): SequenceBlock[] {
  const blocks = new Map<number, Buffer>();
  for (const sequence of sequences) {
    const block = Math.floor((sequence - 1) / BLOCK_SIZE);
    const bits = blocks.get(block) ?? Buffer.alloc(BLOCK_SIZE / 8);
    const place = (sequence - 1) % BLOCK_SIZE;
    bits[place >> 3]! |= 0x80 >> (place & 7);
    blocks.set(block, bits);
  }
  return [...blocks].sort(([a], [b]) => a - b).map(([block, bits]) => ({ block, seen: `x${bits.toString('hex')}` }));
}

/**
 * What is missing up to the highest position seen. `incomplete` are the blocks in which some bit is not set, `stretches`
 * the blocks that are there, as stretches of consecutive numbers: a block that is not there misses all of its positions.
 */
export function gapsOf(
  lastSequence: number,
  incomplete: readonly { block: number; seen: string }[],
  stretches: readonly { first: number; last: number }[],
): Gap[] {
  const gaps: Gap[] = [];
  const miss = (first: number, last: number) => {
    const end = Math.min(last, lastSequence);
    if (first > end) return;
    const previous = gaps.at(-1);
    if (previous && previous.last === first - 1) previous.last = end;
    else gaps.push({ first, last: end });
  };
  const holes: { from: number; readonly report: () => void }[] = incomplete.map(({ block, seen }) => ({
    from: block * BLOCK_SIZE,
    report: () => missingBits(block * BLOCK_SIZE, seen, miss),
  }));
  let next = 0;
  for (const { first, last } of stretches) {
    const [from, to] = [next * BLOCK_SIZE + 1, first * BLOCK_SIZE];
    if (first > next) holes.push({ from: from - 1, report: () => miss(from, to) });
    next = last + 1;
  }
  for (const { report } of holes.sort((a, b) => a.from - b.from)) report();
  return gaps;
}

/** `seen` as text of 0 and 1. */
function missingBits(before: number, seen: string, miss: (first: number, last: number) => void): void {
  for (let start = seen.indexOf('0'); start >= 0;) {
    const found = seen.indexOf('1', start);
    const end = found < 0 ? seen.length : found;
    miss(before + start + 1, before + end);
    start = found < 0 ? -1 : seen.indexOf('0', found);
  }
}
