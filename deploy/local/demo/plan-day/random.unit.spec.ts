import { seededRandom, seedOfDay } from './random.ts';

describe('the generator', () => {
  it('gives the same numbers for the same seed and others for another', () => {
    const draw = (seed: number): number[] => {
      const random = seededRandom(seed);
      return Array.from({ length: 5 }, () => random.integer(0, 1_000_000));
    };
    expect(draw(30)).toEqual(draw(30));
    expect(draw(30)).not.toEqual(draw(31));
  });

  it('keeps to its bounds and reaches them', () => {
    const random = seededRandom(1);
    const drawn = new Set(Array.from({ length: 500 }, () => random.integer(3, 6)));
    expect([...drawn].sort()).toEqual([3, 4, 5, 6]);
    expect(random.sample([1, 2, 3], 5).sort()).toEqual([1, 2, 3]);
    expect(() => random.pick([])).toThrow(RangeError);
  });

  it('makes version 4 UUIDs', () => {
    const random = seededRandom(7);
    for (let n = 0; n < 50; n++) {
      expect(random.uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
  });

  it('gives each day a seed of its own, the first the seed itself', () => {
    expect(seedOfDay(30, 0)).toBe(30);
    const seeds = Array.from({ length: 1000 }, (_, day) => seedOfDay(30, day));
    expect(new Set(seeds).size).toBe(1000);
    for (const seed of seeds) expect(Number.isInteger(seed) && seed >= 0 && seed <= 4_294_967_295).toBe(true);
  });
});
