import fc from 'fast-check';
import { roundHalfEven } from './round-half-even.js';

it.each([
  [5, 10, 0],
  [15, 10, 2],
  [25, 10, 2],
  [26, 10, 3],
  [24, 10, 2],
  [35, 10, 4],
  [-5, 10, 0],
  [-15, 10, -2],
  [7, 1, 7],
])('%d / %d is %d', (numerator, denominator, expected) => {
  // A negative zero is a zero.
  expect(roundHalfEven(numerator, denominator) + 0).toBe(expected);
});

it('is never more than a half away, and exactly a half only on an even number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e14 }), fc.constantFrom(100, 1000), (numerator, denominator) => {
      const rounded = roundHalfEven(numerator, denominator);
      const error = BigInt(rounded) * BigInt(denominator) - BigInt(numerator);
      const away = error < 0n ? -error : error;
      const isHalf = away * 2n === BigInt(denominator);
      return away * 2n < BigInt(denominator) || (isHalf && rounded % 2 === 0);
    }),
  );
});
