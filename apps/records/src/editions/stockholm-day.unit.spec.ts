import { dayAt, endOfDay, startOfDay } from './stockholm-day.js';

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

it.each(['2026-02-30', '2026-13-01', 'soon'])('%s is no day', (day) => {
  expect([startOfDay(day).getTime(), endOfDay(day).getTime()]).toEqual([NaN, NaN]);
});
