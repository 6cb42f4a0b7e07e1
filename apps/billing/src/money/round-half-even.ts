/**
 * `numerator / denominator` rounded to a whole number, a half to the even one, so that many lines do not drift upwards.
 * Exact: whole numbers below 2^53, the denominator positive.
 */
export function roundHalfEven(numerator: number, denominator: number): number {
  const floor = Math.floor(numerator / denominator);
  const twice = (numerator - floor * denominator) * 2;
  if (twice === denominator) return floor % 2 === 0 ? floor : floor + 1;
  return twice > denominator ? floor + 1 : floor;
}
