/** The smallest value that at least this share of all values does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new RangeError('a percentile needs values');
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] as number;
}

/** The middle value, or the mean of the two middle ones. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('a median needs values');
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] as number;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] as number;
  return (lower + upper) / 2;
}

/**
 * Median of the ratios of runs that followed each other, own by peer: what the machine did to one run of a pair it is likely to have
 * done to the other.
 */
export function medianRatio(own: readonly number[], peer: readonly number[]): number {
  if (own.length !== peer.length) throw new RangeError('each run needs its peer');
  return median(own.map((value, run) => value / (peer[run] as number)));
}
