import { isDayOff } from './days-off.js';
import { isAfter, lastDayToComplain, lastDayToReturn } from './deadlines.js';

describe('isDayOff', () => {
  it.each([
    '2026-01-01',
    '2026-01-06',
    '2026-04-03', // Good Friday
    '2026-04-06', // Easter Monday
    '2026-05-14', // Ascension
    '2026-06-19', // midsummer's eve
    '2027-06-25',
    '2025-04-18',
    '2024-05-09',
    '2026-12-24',
    '2026-12-31',
    '2026-11-21', // Saturday
    '2026-11-22',
  ])('%s is one', (date) => {
    expect(isDayOff(date)).toBe(true);
  });

  it.each(['2026-11-23', '2026-06-18', '2026-06-26', '2026-04-02', '2026-04-07', '2026-05-15', '2026-12-23'])(
    '%s is none',
    (date) => {
      expect(isDayOff(date)).toBe(false);
    },
  );
});

describe('lastDayToReturn', () => {
  it.each([
    ['2026-11-02T10:00:00Z', '2026-11-16'],
    // Half past eleven in the evening is the next day in Sweden, in summer from ten.
    ['2026-11-02T23:30:00Z', '2026-11-17'],
    ['2026-07-07T22:00:00Z', '2026-07-22'],
    // The fourteenth day is a Sunday, Christmas Eve, Good Friday.
    ['2026-11-08T10:00:00Z', '2026-11-23'],
    ['2026-12-10T10:00:00Z', '2026-12-28'],
    ['2026-03-20T10:00:00Z', '2026-04-07'],
  ])('delivered %s: %s', (deliveredAt, last) => {
    expect(lastDayToReturn(new Date(deliveredAt))).toBe(last);
  });
});

it('lastDayToComplain is the same day three years on', () => {
  expect(lastDayToComplain(new Date('2026-11-22T10:00:00Z'))).toBe('2029-11-22');
  expect(lastDayToComplain(new Date('2028-02-29T10:00:00Z'))).toBe('2031-02-28');
});

it('isAfter: the last day is over at midnight in Sweden', () => {
  expect(isAfter(new Date('2026-11-16T22:59:59Z'), '2026-11-16')).toBe(false);
  expect(isAfter(new Date('2026-11-16T23:00:00Z'), '2026-11-16')).toBe(true);
});
