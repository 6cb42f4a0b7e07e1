/** A stretch of a batch's records, by their place in it; `to` is not part of it. */
export interface Stretch {
  from: number;
  to: number;
  /** Times that it failed; counted of single records only. */
  failed: number;
}

/** What is still to be taken in of a batch, in order. */
export type Bisection = readonly Stretch[];

export type Step = { kind: 'take' | 'set-aside'; from: number; to: number };

/** A record that has failed alone so often is the one: once might have been another transaction in its way. */
const FAILURES_ALONE = 2;

/** The search in a batch of `records` that failed as a whole. */
export function bisect(records: number): Bisection {
  return records === 0 ? [] : afterFailure([{ from: 0, to: records, failed: 0 }]);
}

/** Undefined when everything is taken in or set aside. */
export function nextStep([first]: Bisection): Step | undefined {
  if (first === undefined) return undefined;
  const { from, to, failed } = first;
  return { kind: failed >= FAILURES_ALONE ? 'set-aside' : 'take', from, to };
}

export function afterSuccess([, ...rest]: Bisection): Bisection {
  return rest;
}

/** Halves the stretch that failed; the first half comes first, so that records keep their order. */
export function afterFailure([first, ...rest]: Bisection): Bisection {
  if (first === undefined) return [];
  const { from, to, failed } = first;
  if (to - from === 1) return [{ from, to, failed: failed + 1 }, ...rest];
  const middle = from + Math.ceil((to - from) / 2);
  return [{ from, to: middle, failed: 0 }, { from: middle, to, failed: 0 }, ...rest];
}
