import fc from 'fast-check';
import { afterFailure, afterSuccess, bisect, nextStep } from './bisect.js';

/** Plays a search in a batch whose records at these places can never be stored. */
function play(records: number, poisoned: ReadonlySet<number>) {
  const taken: number[] = [];
  const setAside: number[] = [];
  let attempts = 1;
  let left = poisoned.size > 0 ? bisect(records) : [];
  if (poisoned.size === 0) taken.push(...Array.from({ length: records }, (_, place) => place));
  for (let step = nextStep(left); step !== undefined; step = nextStep(left)) {
    const places = Array.from({ length: step.to - step.from }, (_, index) => step.from + index);
    if (step.kind === 'set-aside') {
      setAside.push(...places);
      left = afterSuccess(left);
      continue;
    }
    attempts += 1;
    const fails = places.some((place) => poisoned.has(place));
    if (!fails) taken.push(...places);
    left = fails ? afterFailure(left) : afterSuccess(left);
  }
  return { taken, setAside, attempts };
}

const batches = fc.integer({ min: 1, max: 3_000 }).chain((records) =>
  fc.record({
    records: fc.constant(records),
    places: fc.uniqueArray(fc.nat({ max: records - 1 }), { maxLength: 40 }),
  }),
);

describe('the search for poison in a batch', () => {
  it('sets aside exactly the poisoned records and takes every other once, in order, in few attempts', () => {
    fc.assert(
      fc.property(batches, ({ records, places }) => {
        const poisoned = new Set(places);
        const { taken, setAside, attempts } = play(records, poisoned);
        expect(setAside).toEqual([...places].sort((a, b) => a - b));
        expect(taken).toEqual(
          Array.from({ length: records }, (_, place) => place).filter((place) => !poisoned.has(place)),
        );
        // Each poisoned record fails its stretch on every level, and each such stretch has two halves.
        expect(attempts).toBeLessThanOrEqual(1 + places.length * (2 * Math.ceil(Math.log2(records)) + 1));
      }),
      { numRuns: 300 },
    );
  });

  it('ends when every record is poisoned, and begins with none', () => {
    expect(play(5, new Set([0, 1, 2, 3, 4]))).toMatchObject({ taken: [], setAside: [0, 1, 2, 3, 4] });
    expect(nextStep(bisect(0))).toBeUndefined();
  });

  it('sets nothing aside that fails once and then succeeds', () => {
    let left = bisect(1);
    expect(nextStep(left)).toEqual({ kind: 'take', from: 0, to: 1 });
    left = afterSuccess(left);
    expect(nextStep(left)).toBeUndefined();
  });
});
