import fc from 'fast-check';
import { gapsBetween, joinGaps, overlapOf, touches } from './gaps.js';

const at = (day: number) => new Date(Date.UTC(2026, 0, day));
const validity = (from: number, to: number | null) => ({
  validFrom: at(from).toISOString(),
  validTo: to === null ? null : at(to).toISOString(),
});

it('is always a gap where nothing ever held', () => {
  expect(gapsBetween([])).toEqual([{ from: null, to: null }]);
});

it('has a gap before, between and after', () => {
  expect(gapsBetween([validity(20, 25), validity(5, 10)])).toEqual([
    { from: null, to: at(5) },
    { from: at(10), to: at(20) },
    { from: at(25), to: null },
  ]);
});

it('covers each instant by a validity or a gap, and never by both', () => {
  const validities = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 40 }), fc.option(fc.integer({ min: 1, max: 20 }))).map(([from, length]) => ({
      ...validity(from, length === null ? null : from + length),
    })),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(validities, fc.integer({ min: 0, max: 70 }), (given, day) => {
      const instant = at(day);
      const held = given.some(
        ({ validFrom, validTo }) => new Date(validFrom) <= instant && (validTo === null || instant < new Date(validTo)),
      );
      expect(gapsBetween(given).some((gap) => touches(gap, instant, instant))).toBe(!held);
    }),
  );
});

it('is cut to the stretch in which it is looked for', () => {
  const gap = { from: at(5), to: at(10) };
  expect(overlapOf(gap, { from: null, to: null })).toEqual(gap);
  expect(overlapOf(gap, { from: at(7), to: null })).toEqual({ from: at(7), to: at(10) });
  expect(overlapOf({ from: null, to: null }, { from: null, to: at(7) })).toEqual({ from: null, to: at(7) });
  expect(overlapOf(gap, { from: at(10), to: null })).toBeUndefined();
});

it('is one where two meet', () => {
  expect(
    joinGaps([
      { from: at(10), to: null },
      { from: null, to: at(5) },
      { from: at(5), to: at(7) },
    ]),
  ).toEqual([
    { from: null, to: at(7) },
    { from: at(10), to: null },
  ]);
});
