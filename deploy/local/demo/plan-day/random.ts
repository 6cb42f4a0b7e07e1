/** A small seeded generator: the same seed gives the same numbers on every machine. Nothing secret may hang on it. */
export interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  integer(least: number, most: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** `count` different ones of the list, in no order; all of them when there are fewer. */
  sample<T>(list: readonly T[], count: number): T[];
  /** A version 4 UUID (RFC 9562) whose bits are not random at all. */
  uuid(): string;
}

/** Mulberry32: 32 bits of state, far more than a day of made-up people asks for. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const integer = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError('nothing to pick from');
    return list[integer(0, list.length - 1)] as T;
  };
  return {
    next,
    integer,
    pick,
    chance: (probability) => next() < probability,
    sample: (list, count) => {
      const rest = [...list];
      const taken: (typeof rest)[number][] = [];
      while (taken.length < count && rest.length > 0) taken.push(...rest.splice(integer(0, rest.length - 1), 1));
      return taken;
    },
    uuid: () => {
      const digits = Array.from({ length: 32 }, () => integer(0, 15).toString(16));
      digits[12] = '4';
      digits[16] = pick(['8', '9', 'a', 'b']);
      const text = digits.join('');
      return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join('-');
    },
  };
}

/** Seed of the day after `daysBefore` others; the first day has the seed itself. */
export function seedOfDay(seed: number, daysBefore: number): number {
  return (seed + Math.imul(daysBefore, 0x9e3779b1)) >>> 0;
}
