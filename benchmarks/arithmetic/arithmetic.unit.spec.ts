import { median, medianRatio, percentile } from './percentile.ts';
import { beginningWith, rateUntil, watchProgress } from './progress.ts';

describe('percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

  it.each([
    [0.5, 50],
    [0.99, 99],
    [1, 100],
    [0, 1],
  ])('of share %d of 1 to 100 is %d', (share, value) => {
    expect(percentile(hundred, share)).toBe(value);
  });

  it('refuses to say one of nothing', () => {
    expect(() => percentile([], 0.5)).toThrow(RangeError);
  });
});

describe('median', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[7], 7],
  ])('of %j is %d', (values, value) => {
    expect(median(values)).toBe(value);
  });
});

describe('medianRatio', () => {
  it('compares each run with its own peer, not medians with each other', () => {
    expect(medianRatio([10, 90, 40], [20, 100, 100])).toBe(0.5);
  });

  it('refuses a run without a peer', () => {
    expect(() => medianRatio([1, 2], [1])).toThrow(RangeError);
  });
});

describe('rateUntil', () => {
  const samples = [
    { at: 0, done: 0 },
    { at: 5_000, done: 1_000 },
    { at: 6_000, done: 3_000 },
    { at: 7_000, done: 5_000 },
    { at: 9_000, done: 5_000 },
  ];

  it('counts from the first progress to the goal', () => {
    expect(rateUntil(samples, 5_000)).toBe(2_000);
  });

  it('can begin later', () => {
    expect(rateUntil(beginningWith(samples, 2_000), 5_000)).toBe(2_000);
    expect(beginningWith(samples, 2_000)).toHaveLength(3);
  });

  it.each([
    ['the goal was not reached', samples, 6_000],
    ['all was done at once', [{ at: 1, done: 9 }], 9],
  ])('refuses where %s', (_, given, goal) => {
    expect(() => rateUntil(given, goal)).toThrow(RangeError);
  });
});

describe('watchProgress', () => {
  it('ends at the goal', async () => {
    let done = 0;
    const samples = await watchProgress(async () => (done += 2), 6, { everyMs: 1, patienceMs: 1_000 });
    expect(samples.map((sample) => sample.done)).toEqual([2, 4, 6]);
  });

  it('gives up on what does not move', async () => {
    await expect(watchProgress(async () => 1, 2, { everyMs: 1, patienceMs: 20 })).rejects.toThrow('stuck at 1 of 2');
  });
});
