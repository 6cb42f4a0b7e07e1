import { Rest } from './rest.js';

let now = 0;
const at = (ms: number) => void (now = ms);

it('looks often while events come, asks to be rung after a second, and sleeps a moment later', () => {
  at(0);
  const rest = new Rest(60_000, () => now);
  expect([rest.mustBeRung(), rest.waitMs()]).toEqual([false, 100]);
  at(900);
  rest.found();
  at(1_899);
  expect([rest.mustBeRung(), rest.waitMs()]).toEqual([false, 100]);
  at(1_900);
  expect([rest.mustBeRung(), rest.waitMs()]).toEqual([true, 100]);
  at(2_399);
  expect([rest.mustBeRung(), rest.waitMs()]).toEqual([false, 100]);
  at(2_400);
  expect([rest.mustBeRung(), rest.waitMs()]).toEqual([false, 60_000]);
  rest.found();
  expect([rest.mustBeRung(), rest.waitMs()]).toEqual([false, 100]);
});

it('looks on for a moment after it has asked, however late it came to ask', () => {
  at(0);
  const rest = new Rest(60_000, () => now);
  at(10_000);
  expect([rest.mustBeRung(), rest.waitMs()]).toEqual([true, 100]);
});
