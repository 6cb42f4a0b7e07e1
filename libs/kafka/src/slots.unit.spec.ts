import { Slots } from './slots.js';

it('runs so many at once, the others in order, and frees the slot of what failed', async () => {
  const slots = new Slots(2);
  const begun: number[] = [];
  const endings: (() => void)[] = [];
  const works = [0, 1, 2, 3].map(async (number) =>
    slots.take(async () => {
      begun.push(number);
      await new Promise<void>((resolve) => (endings[number] = resolve));
      if (number === 0) throw new Error('failed');
    }),
  );
  const first = expect(works[0]).rejects.toThrow('failed');
  expect(begun).toEqual([0, 1]);
  endings[0]!();
  await first;
  expect(begun).toEqual([0, 1, 2]);
  endings[2]!();
  await works[2];
  expect(begun).toEqual([0, 1, 2, 3]);
  endings[1]!();
  endings[3]!();
  await Promise.all(works.slice(1));
});
