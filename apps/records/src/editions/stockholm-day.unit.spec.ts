import { dayAt, endOfDay, isDay, oneYearAfter, startOfDay } from './stockholm-day.js';

it.each([
  ['2026-11-01', '2026-10-31T23:00:00.000Z', '2026-11-01T22:59:59.999Z'],
  ['2026-06-30', '2026-06-29T22:00:00.000Z', '2026-06-30T21:59:59.999Z'],
  // The clock goes back at three: the day has 25 hours.
  ['2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T22:59:59.999Z'],
  ['2026-03-29', '2026-03-28T23:00:00.000Z', '2026-03-29T21:59:59.999Z'],
])('%s begins at %s and ends at %s', (day, start, end) => {
  expect([startOfDay(day).toISOString(), endOfDay(day).toISOString()]).toEqual([start, end]);
  expect([dayAt(new Date(start)), dayAt(new Date(end))]).toEqual([day, day]);
});

it.each(['2026-02-30', '2026-13-01', 'soon'])('%s has neither beginning nor end', (day) => {
  expect([startOfDay(day).getTime(), endOfDay(day).getTime()]).toEqual([NaN, NaN]);
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

it.each([
  ['2026-11-01', '2027-11-01'],
  ['2027-02-28', '2028-02-28'],
  ['2028-02-29', '2029-02-28'],
])('a year after %s it is %s', (day, next) => {
  expect(oneYearAfter(day)).toBe(next);
});
