import type { Random } from '../../deploy/local/demo/plan-day/random.ts';

/**
 * A rank from 0 to `count` − 1, drawn by Zipf's law with exponent 1: rank r comes about 1 / (r + 1) as often as rank 0. By the
 * inverse of the continuous distribution, so that SQL can draw the very same way.
 */
export function zipfRank(uniform: number, count: number): number {
  return Math.min(count, Math.floor(Math.exp(uniform * Math.log(count + 1)))) - 1;
}

/** A UUID of version 4, or of version 7 with `at` (milliseconds since 1970) as its time; the rest from the generator. */
export function drawUuid(random: Random, at?: number): string {
  const [a, b, c, d] = [word(random), word(random), word(random), word(random)];
  const head =
    at === undefined
      ? `${hex(a, 8)}-${hex(b >>> 16, 4)}-4`
      : `${hex(Math.floor(at / 0x10000), 8)}-${hex(at % 0x10000, 4)}-7`;
  return `${head}${hex(b & 0xfff, 3)}-${hex(0x8000 | (c >>> 18), 4)}-${hex(c & 0xffff, 4)}${hex(d, 8)}`;
}

function word(random: Random): number {
  return Math.floor(random.next() * 0x1_0000_0000);
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
