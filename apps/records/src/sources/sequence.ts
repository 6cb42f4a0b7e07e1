/** Positions that one row of sequence_block holds, as the migration has it. */
export const BLOCK_SIZE = 4_096;

const BLOCK = BigInt(BLOCK_SIZE);

/** A stretch of missing positions, both ends included. */
export interface Gap {
  first: bigint;
  last: bigint;
}

export interface SequenceBlock {
  block: number;
  /** A bit for each position, the first of the block leftmost, as PostgreSQL reads a bit string: `x` and hex digits. */
  seen: string;
}

/** The bits to set for positions (digits, from 1), a row for each block, in order of block. */
export function blocksOf(sequences: readonly string[]): SequenceBlock[] {
  const blocks = new Map<number, Buffer>();
  for (const sequence of sequences) {
    const [block, place] = placeOf(sequence);
    const bits = blocks.get(block) ?? Buffer.alloc(BLOCK_SIZE / 8);
    bits[place >> 3]! |= 0x80 >> (place & 7);
    blocks.set(block, bits);
  }
  return [...blocks].sort(([a], [b]) => a - b).map(([block, bits]) => ({ block, seen: `x${bits.toString('hex')}` }));
}

/** Sixteen digits go beyond what a number holds exactly; nearly all positions are far below that, and numbers are faster. */
function placeOf(sequence: string): [block: number, place: number] {
  const position = Number(sequence);
  if (Number.isSafeInteger(position)) return [Math.floor((position - 1) / BLOCK_SIZE), (position - 1) % BLOCK_SIZE];
  const exact = BigInt(sequence) - 1n;
  return [Number(exact / BLOCK), Number(exact % BLOCK)];
}

/**
 * What is missing up to the highest position seen. `incomplete` are the blocks in which some bit is not set, `stretches`
 * the blocks that are there, as stretches of consecutive numbers: a block that is not there misses all of its positions.
 */
export function gapsOf(
  lastSequence: bigint,
  incomplete: readonly { block: number; seen: string }[],
  stretches: readonly { first: number; last: number }[],
): Gap[] {
  const gaps: Gap[] = [];
  const miss = (first: bigint, last: bigint) => {
    const end = last < lastSequence ? last : lastSequence;
    if (first > end) return;
    const previous = gaps.at(-1);
    if (previous && previous.last === first - 1n) previous.last = end;
    else gaps.push({ first, last: end });
  };
  const holes: { block: number; readonly report: () => void }[] = incomplete.map(({ block, seen }) => ({
    block,
    report: () => missingBits(BigInt(block) * BLOCK, seen, miss),
  }));
  let next = 0;
  for (const { first, last } of stretches) {
    const [from, to] = [BigInt(next) * BLOCK + 1n, BigInt(first) * BLOCK];
    if (first > next) holes.push({ block: next, report: () => miss(from, to) });
    next = last + 1;
  }
  for (const { report } of holes.sort((a, b) => a.block - b.block)) report();
  return gaps;
}

/** `seen` as text of 0 and 1. */
function missingBits(before: bigint, seen: string, miss: (first: bigint, last: bigint) => void): void {
  for (let start = seen.indexOf('0'); start >= 0;) {
    const found = seen.indexOf('1', start);
    const end = found < 0 ? seen.length : found;
    miss(before + BigInt(start) + 1n, before + BigInt(end));
    start = found < 0 ? -1 : seen.indexOf('0', found);
  }
}
