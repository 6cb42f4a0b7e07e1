/** Whether a source has been quiet for longer than it usually is. */
export interface Silence {
  /** unknown: too little has come in to know its rhythm. */
  state: 'unknown' | 'heard' | 'silent';
  /** Middle one of the gaps between the minutes in which something came. */
  medianGapSeconds: number | null;
  /** Since the last minute in which something came. */
  quietSeconds: number | null;
  /** Quiet for so long, it counts as silent. */
  silentAfterSeconds: number | null;
}

/** Gaps from which a rhythm can be told. */
const ENOUGH_GAPS = 10;

/** So many times its usual gap makes a silence. */
const FACTOR = 10;

/** Nobody is called silent sooner: a restart takes less. */
const LEAST_SECONDS = 15 * 60;

/**
 * `minutes`: those in which something came from the source, oldest first. Nights and weekends are part of the rhythm only as
 * far as they come among these gaps; a source that is busy by day is called silent by night.
 */
export function judgeSilence(minutes: readonly Date[], now: Date): Silence {
  const last = minutes.at(-1);
  const quietSeconds = last === undefined ? null : Math.max(0, Math.floor((now.getTime() - last.getTime()) / 1_000));
  const gaps = minutes
    .slice(1)
    .map((minute, index) => (minute.getTime() - minutes[index]!.getTime()) / 1_000)
    .sort((a, b) => a - b);
  if (quietSeconds === null || gaps.length < ENOUGH_GAPS)
    return { state: 'unknown', medianGapSeconds: null, quietSeconds, silentAfterSeconds: null };
  const medianGapSeconds = gaps[Math.floor(gaps.length / 2)]!;
  const silentAfterSeconds = Math.max(LEAST_SECONDS, FACTOR * medianGapSeconds);
  return {
    state: quietSeconds > silentAfterSeconds ? 'silent' : 'heard',
    medianGapSeconds,
    quietSeconds,
    silentAfterSeconds,
  };
}
