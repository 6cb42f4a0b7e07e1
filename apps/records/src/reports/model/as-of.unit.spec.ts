import { endOfStockholmDay, isDay } from './as-of.js';

it.each([
  ['2026-11-01', '2026-11-01T22:59:59.999Z'],
  ['2026-07-01', '2026-07-01T21:59:59.999Z'],
  ['2026-03-29', '2026-03-29T21:59:59.999Z'],
  ['2026-03-28', '2026-03-28T22:59:59.999Z'],
  ['2026-10-25', '2026-10-25T22:59:59.999Z'],
  ['2026-10-24', '2026-10-24T21:59:59.999Z'],
])('%s ends in Stockholm at %s', (day, instant) => {
  expect(endOfStockholmDay(day).toISOString()).toBe(instant);
});

it.each([
  ['2026-11-01', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-1-1', false],
  ['', false],
  ['2026-11-01T00:00', false],
])('%s is a day: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});
