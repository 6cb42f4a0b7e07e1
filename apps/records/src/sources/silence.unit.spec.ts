import { judgeSilence } from './silence.js';

const start = Date.parse('2026-11-22T08:00:00.000Z');
const minutes = (count: number, every: number) =>
  Array.from({ length: count }, (_, index) => new Date(start + index * every * 60_000));
const after = (given: Date[], quiet: number) => new Date(given.at(-1)!.getTime() + quiet * 60_000);

describe('whether a source is silent', () => {
  it('is unknown while too little has come in', () => {
    expect(judgeSilence([], new Date(start))).toEqual({
      state: 'unknown',
      medianGapSeconds: null,
      quietSeconds: null,
      silentAfterSeconds: null,
    });
    const few = minutes(10, 1);
    expect(judgeSilence(few, after(few, 600))).toMatchObject({ state: 'unknown', quietSeconds: 36_000 });
  });

  it('goes by its own rhythm, and gives everybody a quarter of an hour', () => {
    const busy = minutes(50, 1);
    expect(judgeSilence(busy, after(busy, 15))).toMatchObject({ state: 'heard', medianGapSeconds: 60 });
    expect(judgeSilence(busy, after(busy, 16))).toMatchObject({ state: 'silent', silentAfterSeconds: 900 });
    const daily = minutes(12, 1_440);
    expect(judgeSilence(daily, after(daily, 9 * 1_440)).state).toBe('heard');
    expect(judgeSilence(daily, after(daily, 11 * 1_440)).state).toBe('silent');
  });

  it('is not thrown off by one long pause', () => {
    const paused = [...minutes(20, 1), ...minutes(20, 1).map((minute) => new Date(minute.getTime() + 864e5))];
    expect(judgeSilence(paused, after(paused, 1)).medianGapSeconds).toBe(60);
  });
});
