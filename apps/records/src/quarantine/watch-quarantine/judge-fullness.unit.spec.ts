import { passedCaps } from './judge-fullness.js';

describe('the caps of the quarantine', () => {
  const caps = { total: 10, source: 6 };

  it('are passed by one record more, not by as many', () => {
    expect(passedCaps(new Map([['alarms', 6]]), caps)).toEqual([]);
    expect(passedCaps(new Map([['alarms', 7]]), caps)).toEqual([{ source: 'alarms', waiting: 7, cap: 6 }]);
  });

  it('count all sources together too', () => {
    const waiting = new Map([
      ['alarms', 6],
      ['billing', 5],
    ]);
    expect(passedCaps(waiting, caps)).toEqual([{ source: null, waiting: 11, cap: 10 }]);
  });

  it('say nothing of an empty quarantine', () => {
    expect(passedCaps(new Map(), { total: 0, source: 0 })).toEqual([]);
  });
});
