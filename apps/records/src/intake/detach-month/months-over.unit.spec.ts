import { monthsOver, periodBefore } from './months-over.js';

describe('the end of a period', () => {
  it.each([
    ['P3Y', '2026-11-22T08:30:00.000Z', '2023-11-22T08:30:00.000Z'],
    ['P3Y', '2028-02-29T00:00:00.000Z', '2025-02-28T00:00:00.000Z'],
    ['P1M', '2026-03-31T00:00:00.000Z', '2026-02-28T00:00:00.000Z'],
    ['P1Y6M', '2026-03-31T00:00:00.000Z', '2024-09-30T00:00:00.000Z'],
    ['P2W3D', '2026-01-10T00:00:00.000Z', '2025-12-24T00:00:00.000Z'],
    ['P0D', '2026-01-10T00:00:00.000Z', '2026-01-10T00:00:00.000Z'],
  ])('%s before %s is %s', (period, now, before) => {
    expect(periodBefore(period, new Date(now))).toEqual(new Date(before));
  });

  it.each(['', 'P', '3Y', 'PT1H', 'P-1Y', 'until erased'])('cannot be told of “%s”', (period) => {
    expect(periodBefore(period, new Date())).toBeUndefined();
  });
});

describe('months that are over', () => {
  const months = ['2023-11-01', '2023-10-01', '2020-01-01'];

  it('are those that ended, the oldest first', () => {
    expect(monthsOver(months, new Date('2023-11-01T00:00:00.000Z'))).toEqual(['2020-01-01', '2023-10-01']);
  });

  it('are none a moment earlier', () => {
    expect(monthsOver(['2023-10-01'], new Date('2023-10-31T23:59:59.999Z'))).toEqual([]);
  });
});
