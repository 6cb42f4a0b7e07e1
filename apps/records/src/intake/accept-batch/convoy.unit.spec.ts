import { eventually } from '#test-bed';
import { Convoy, type ConvoyOptions, type Outcome } from './convoy.js';

/** A convoy of weights that waits at each ride until the test lets it end. */
function convoyOfWeights(options?: ConvoyOptions) {
  const rides: {
    items: readonly number[];
    end: (results?: readonly Outcome<string>[]) => Promise<void>;
  }[] = [];
  const convoy = new Convoy<number, string>(
    (items) =>
      new Promise((resolve) => {
        const done = items.map((item) => ({ status: 'fulfilled', value: `took ${item}` }) as const);
        rides.push({
          items,
          end: async (results = done) => {
            resolve(results);
            await new Promise(setImmediate);
          },
        });
      }),
    (weight) => weight,
    options,
  );
  return { convoy, rides };
}

it('lets the first go at once, and what comes meanwhile together', async () => {
  const { convoy, rides } = convoyOfWeights();
  const results = [1, 2, 3].map((weight) => convoy.join(weight));
  expect(rides.map(({ items }) => items)).toEqual([[1]]);
  await rides[0]!.end();
  expect(rides.map(({ items }) => items)).toEqual([[1], [2, 3]]);
  await rides[1]!.end();
  expect(await Promise.all(results)).toEqual(['took 1', 'took 2', 'took 3']);
});

it('lets little gather where it is told to, and neither much nor what has waited already', async () => {
  const { convoy, rides } = convoyOfWeights({ gatherMs: 1 });
  for (const weight of [1, 2]) void convoy.join(weight);
  expect(rides).toEqual([]);
  await eventually(() => rides.length === 1);
  void convoy.join(3);
  await rides[0]!.end();
  await rides[1]!.end();
  for (const weight of [4, 1_000]) void convoy.join(weight);
  expect(rides.map(({ items }) => items)).toEqual([[1, 2], [3], [4, 1_000]]);
});

it('lets much go beside what is under way, but no fourth', () => {
  const { convoy, rides } = convoyOfWeights();
  for (const weight of [10, 600, 500, 2_000, 5_000, 1]) void convoy.join(weight);
  expect(rides.map(({ items }) => items)).toEqual([[10], [600, 500], [2_000]]);
});

it('waits not long for what is slow', async () => {
  const { convoy, rides } = convoyOfWeights();
  for (const weight of [1, 2, 3]) void convoy.join(weight);
  expect(rides.map(({ items }) => items)).toEqual([[1]]);
  await eventually(() => rides.length === 2);
  expect(rides.map(({ items }) => items)).toEqual([[1], [2, 3]]);
});

it.each([
  ['some', 2],
  ['nothing', 0],
])('lets one that weighs %s go once more by itself', async (_, weight) => {
  const { convoy, rides } = convoyOfWeights();
  const results = Promise.all([convoy.join(1), convoy.join(weight), convoy.join(3)]);
  await rides[0]!.end();
  await rides[1]!.end(['alone', 'alone']);
  void convoy.join(4);
  expect(rides.map(({ items }) => items)).toEqual([[1], [weight, 3], [weight]]);
  await rides[2]!.end();
  await rides[3]!.end();
  expect(rides.map(({ items }) => items)).toEqual([[1], [weight, 3], [weight], [3], [4]]);
  expect(await results).toEqual(['took 1', `took ${weight}`, 'took 3']);
});

it('takes as many as weigh no more than the most, and one in any case', async () => {
  const { convoy, rides } = convoyOfWeights();
  for (const weight of [9_000, 9_001, 9_002, 3_000, 900, 200]) void convoy.join(weight);
  expect(rides.map(({ items }) => items)).toEqual([[9_000], [9_001], [9_002]]);
  await rides[0]!.end();
  expect(rides.slice(3).map(({ items }) => items)).toEqual([[3_000, 900]]);
  for (const { end } of [...rides]) await end();
  expect(rides.slice(3).map(({ items }) => items)).toEqual([[3_000, 900], [200]]);
});

it('gives each what became of it', async () => {
  const { convoy, rides } = convoyOfWeights();
  const results = Promise.allSettled([convoy.join(1), convoy.join(2), convoy.join(3)]);
  await rides[0]!.end();
  const reason = new Error('not this one');
  await rides[1]!.end([
    { status: 'rejected', reason },
    { status: 'fulfilled', value: 'this one' },
  ]);
  expect(await results).toEqual([
    { status: 'fulfilled', value: 'took 1' },
    { status: 'rejected', reason },
    { status: 'fulfilled', value: 'this one' },
  ]);
});

it('goes on after a ride that failed as a whole', async () => {
  let rides = 0;
  const broken = new Error('no road');
  const convoy = new Convoy<number, number>(
    (items) =>
      ++rides === 1
        ? Promise.reject(broken)
        : Promise.resolve(items.map((value) => ({ status: 'fulfilled', value }) as const)),
    () => 1,
  );
  const results = await Promise.allSettled([convoy.join(1), convoy.join(2), convoy.join(3)]);
  expect(results).toEqual([
    { status: 'rejected', reason: broken },
    { status: 'fulfilled', value: 2 },
    { status: 'fulfilled', value: 3 },
  ]);
});
