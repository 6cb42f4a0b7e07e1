import { chanceOf, placeAt, shuffledPositions } from './draw-positions.js';

function take(seed: string, size: number, count: number): number[] {
  const positions = shuffledPositions(size, chanceOf(seed));
  return Array.from({ length: count }, () => positions.next().value as number);
}

describe('positions drawn for a sample', () => {
  it('are the same for the same seed and size, and others for another seed', () => {
    expect(take('Q3', 10_000_000, 25)).toEqual(take('Q3', 10_000_000, 25));
    expect(take('Q4', 10_000_000, 25)).not.toEqual(take('Q3', 10_000_000, 25));
    expect(take('Q3', 9_999_999, 25)).not.toEqual(take('Q3', 10_000_000, 25));
  });

  it('stay the ones that were published: an auditor draws them with a tool of their own', () => {
    expect(take('30', 1_000, 5)).toEqual([545, 701, 509, 390, 992]);
  });

  it('come to every position exactly once', () => {
    expect([...shuffledPositions(500, chanceOf('all'))].sort((a, b) => a - b)).toEqual(
      Array.from({ length: 500 }, (_, position) => position),
    );
    expect([...shuffledPositions(0, chanceOf('none'))]).toEqual([]);
  });

  it('are equally likely: no position of ten is drawn first by far more often than another', () => {
    const times = Array.from({ length: 10 }, () => 0);
    for (let seed = 0; seed < 5_000; seed += 1) times[take(String(seed), 10, 1)[0]!]! += 1;
    // 500 are expected of each; five standard deviations are 106. The seeds are fixed, hence so is the answer.
    for (const count of times) expect(Math.abs(count - 500)).toBeLessThan(106);
  });

  it('pass over heads that would make low numbers likelier', () => {
    const below = 2 ** 47 + 1;
    const chance = chanceOf('edge');
    for (let draw = 0; draw < 100; draw += 1) expect(chance(below)).toBeLessThan(below);
  });

  it('lie in the logs one behind the other; an empty log has none', () => {
    const logs = [
      { id: 7, size: 3 },
      { id: 8, size: 0 },
      { id: 9, size: 2 },
    ];
    expect([0, 1, 2, 3, 4].map((position) => placeAt(logs, position))).toEqual([
      { logId: 7, index: 0 },
      { logId: 7, index: 1 },
      { logId: 7, index: 2 },
      { logId: 9, index: 0 },
      { logId: 9, index: 1 },
    ]);
    expect(() => placeAt(logs, 5)).toThrow(RangeError);
  });
});
