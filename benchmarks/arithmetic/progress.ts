import { setTimeout as pause } from 'node:timers/promises';

/** How far something had come at a moment. */
export interface Sample {
  /** Milliseconds, of performance.now(). */
  at: number;
  done: number;
}

/**
 * Things a second from the first sample that had any done to the first that had `goal`. What lay before the first sample does not
 * count, neither its time nor its things: starting up is not measured.
 */
export function rateUntil(samples: readonly Sample[], goal: number): number {
  const first = samples.find(({ done }) => done > 0);
  const last = samples.find(({ done }) => done >= goal);
  if (first === undefined || last === undefined || last.at <= first.at) {
    throw new RangeError(`too few samples for a rate (${samples.length}): measure with more events`);
  }
  return ((last.done - first.done) / (last.at - first.at)) * 1_000;
}

/** The samples from the moment that `from` were done on, as if all had begun there. */
export function beginningWith(samples: readonly Sample[], from: number): Sample[] {
  return samples.filter(({ done }) => done >= from);
}

export interface Watching {
  readonly everyMs: number;
  /** Without any progress for so long it is given up. */
  readonly patienceMs: number;
}

/** Samples `read` until it says `goal`; each call of `read` follows the one before. */
export async function watchProgress(
  read: () => Promise<number>,
  goal: number,
  { everyMs, patienceMs }: Watching = { everyMs: 25, patienceMs: 60_000 },
): Promise<Sample[]> {
  const samples: Sample[] = [];
  let moved = { at: performance.now(), done: -1 };
  for (;;) {
    const done = await read();
    const sample = { at: performance.now(), done };
    samples.push(sample);
    if (done >= goal) return samples;
    if (done > moved.done) moved = sample;
    if (sample.at - moved.at > patienceMs) {
      throw new Error(`stuck at ${done} of ${goal} for ${patienceMs / 1_000} s: look into the logs of the run`);
    }
    await pause(everyMs);
  }
}
