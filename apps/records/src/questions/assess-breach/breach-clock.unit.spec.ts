import { breachClock } from './breach-clock.js';

describe('the 72 hours', () => {
  const aware = new Date('2026-11-20T08:15:00.000Z');

  it('run from the minute in which the controller became aware, over the weekend too', () => {
    expect(breachClock(aware, new Date('2026-11-22T08:15:00.000Z'), 'en')).toMatchObject({
      article: 'Art. 33(1)',
      awareAtStockholm: '2026-11-20 09:15',
      runsOutAt: new Date('2026-11-23T08:15:00.000Z'),
      runsOutAtStockholm: '2026-11-23 09:15',
      hoursLeft: 24,
      late: false,
    });
  });

  it('are hours, not days, when the clocks are changed', () => {
    expect(breachClock(new Date('2026-10-23T10:00:00.000Z'), aware, 'sv')).toMatchObject({
      awareAtStockholm: '2026-10-23 12:00',
      runsOutAtStockholm: '2026-10-26 11:00',
      late: true,
    });
  });

  it('have run out only after their last instant', () => {
    const end = new Date('2026-11-23T08:15:00.000Z');
    expect(breachClock(aware, end, 'en')).toMatchObject({ hoursLeft: 0, late: false });
    expect(breachClock(aware, new Date(end.getTime() + 1), 'en').late).toBe(true);
    expect(breachClock(aware, new Date('2026-11-23T11:45:00.000Z'), 'en').hoursLeft).toBe(-3.5);
  });
});
