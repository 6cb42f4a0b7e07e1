import { createHash } from 'node:crypto';

/** Bits of a digest that a draw takes: more than any register has entries, and exact in a number. */
const DRAWN_BITS = 48;

/** A seeded source of whole numbers from 0 up to, not including, `below` (at most 2^48), all equally likely. */
type Chance = (below: number) => number;

/**
 * The n-th number is the head of SHA-256(seed ‖ ":" ‖ n in decimal), n from 0: anybody can draw again. Heads beyond the last whole
 * multiple of `below` are passed over, else low numbers would be likelier.
 */
export function chanceOf(seed: string): Chance {
  let drawn = 0;
  return (below) => {
    const limit = 2 ** DRAWN_BITS - (2 ** DRAWN_BITS % below);
    for (;;) {
      const head = createHash('sha256')
        .update(`${seed}:${drawn}`)
        .digest()
        .readUIntBE(0, DRAWN_BITS / 8);
      drawn += 1;
      if (head < limit) return head % below;
    }
  };
}

/** The first positions of a random order of 0 … size − 1, none twice; memory grows with what is taken, not with `size`. */
export function* shuffledPositions(size: number, chance: Chance): Generator<number> {
  const moved = new Map<number, number>();
  for (let place = 0; place < size; place += 1) {
    const other = place + chance(size - place);
    yield moved.get(other) ?? other;
    moved.set(other, moved.get(place) ?? place);
    moved.delete(place);
  }
}

export interface LogSize {
  id: number;
  size: number;
}

/** Which entry of which log stands at a position, the logs one behind the other. */
export function placeAt(logs: readonly LogSize[], position: number): { logId: number; index: number } {
  let before = 0;
  for (const { id, size } of logs) {
    if (position < before + size) return { logId: id, index: position - before };
    before += size;
  }
  throw new RangeError('the position lies beyond the last log');
}
