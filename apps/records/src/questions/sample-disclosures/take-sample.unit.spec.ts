import { judgeExtent, takeSample } from './take-sample.js';

/** Entries whose index divides by `every` are disclosures of the period. */
function logsOf(sizes: number[], every: number) {
  const asked: number[] = [];
  const logs = sizes.map((size, place) => ({ id: place + 1, recipient: `r${place}`, size }));
  const look = async (places: { logId: number; index: number }[]) => {
    asked.push(places.length);
    return places.flatMap(({ logId, index }, turn) =>
      index % every === 0 ? [{ logId, recipient: '', index, turn, time: new Date(0), shapeId: 1, leaf: '' }] : [],
    );
  };
  return { logs, look, asked };
}

describe('a sample of disclosures', () => {
  it('has as many as asked for, none twice, and is the same once more', async () => {
    const { logs, look } = logsOf([600, 400], 2);
    const sample = await takeSample(logs, 'seed', 25, look);
    expect(new Set(sample.entries.map(({ logId, index }) => `${logId} ${index}`)).size).toBe(25);
    expect(await takeSample(logs, 'seed', 25, look)).toEqual(sample);
    expect(sample.examined).toBeGreaterThan(25);
    expect(sample.drawnFrom).toBe(1_000);
  });

  it('looks no further than it must, and judges by what it saw how many there are', async () => {
    const { logs, look, asked } = logsOf([4_000_000, 6_000_000], 4);
    const sample = await takeSample(logs, 'seed', 100, look);
    expect(asked.slice(0, 2)).toEqual([400, 800].slice(0, asked.length));
    expect(asked.length).toBeLessThan(3);
    expect(judgeExtent(sample).exact).toBe(false);
    expect(Math.abs(judgeExtent(sample).disclosures! - 2_500_000)).toBeLessThan(1_000_000);
  });

  it('takes all there are of a small register, and knows their number', async () => {
    const { logs, look } = logsOf([40, 0, 30], 10);
    const sample = await takeSample(logs, 'seed', 25, look);
    expect(sample.entries).toHaveLength(7);
    expect(judgeExtent(sample)).toEqual({ disclosures: 7, exact: true });
    expect(judgeExtent(await takeSample([], 'seed', 25, look))).toEqual({ disclosures: 0, exact: true });
  });

  it('gives up after 30,000 entries of which none is of the period', async () => {
    const { logs, asked } = logsOf([5_000_000], 1);
    const sample = await takeSample(logs, 'seed', 25, async ({ length }) => {
      asked.push(length);
      return [];
    });
    expect(asked.slice(0, 7)).toEqual([100, 200, 400, 800, 1_600, 2_000, 2_000]);
    expect(asked.reduce((sum, length) => sum + length)).toBe(30_000);
    expect(sample).toMatchObject({ examined: 30_000, found: 0 });
    expect(judgeExtent(sample)).toEqual({ disclosures: null, exact: false });
  });

  it('judges on the average neither too many nor too few', async () => {
    const { logs, look } = logsOf([2_000], 10);
    const judged: number[] = [];
    for (let seed = 0; seed < 400; seed += 1)
      judged.push(judgeExtent(await takeSample(logs, `seed ${seed}`, 3, look)).disclosures!);
    // 200 there are; to count the last hit would make about 300 of them. The seeds are fixed, hence so is the answer.
    const mean = judged.reduce((sum, one) => sum + one) / judged.length;
    expect(Math.abs(mean - 200)).toBeLessThan(20);
  });
});
