import { dayInStockholm, daysAfter, isCalendarDay } from './calendar-day.js';

it('knows the day in Stockholm, also around midnight and the turn of the year', () => {
  expect(dayInStockholm(new Date('2026-11-22T22:59:59Z'))).toBe('2026-11-22');
  expect(dayInStockholm(new Date('2026-11-22T23:00:00Z'))).toBe('2026-11-23');
  expect(dayInStockholm(new Date('2026-07-31T22:00:00Z'))).toBe('2026-08-01');
  expect(dayInStockholm(new Date('2026-12-31T23:00:00Z'))).toBe('2027-01-01');
});

it('counts days over months, years and the change of clocks', () => {
  expect(daysAfter('2026-11-22', 10)).toBe('2026-12-02');
  expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01');
  expect(daysAfter('2028-02-28', 1)).toBe('2028-02-29');
  expect(daysAfter('2026-03-28', 2)).toBe('2026-03-30');
  expect(daysAfter('2026-03-01', -1)).toBe('2026-02-28');
});

it.each(['2026-02-28', '2028-02-29', '1999-12-31'])('%s is a day', (day) => expect(isCalendarDay(day)).toBe(true));

it.each(['2026-02-29', '2026-13-01', '2026-1-1', '2026-11-22T00:00:00Z', '', 20261122, undefined])(
  '%p is none',
  (value) => expect(isCalendarDay(value)).toBe(false),
);
