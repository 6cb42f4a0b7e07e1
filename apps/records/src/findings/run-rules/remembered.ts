import { createHash } from 'node:crypto';
import type { Tally } from '../finding.js';

/** Raised when a statement counts otherwise than before: everything is then counted anew. */
const COUNTED_AS = 1;

/** What was counted of one matter, or found by one search, and what that rested on. */
export interface Remembered {
  key: string;
  /** SHA-256 in hex. */
  fingerprint: string;
  tallies: Tally[];
}

/** How the events stand, as far as it decides what is counted. */
export interface StateOfEvents {
  /** By shape: how many events of each course count and do not, and when the first and last was. */
  shapes: ReadonlyMap<number, string>;
  /** Events that correct another: only these turn what counts without a trace in those sums. */
  corrections: number;
}

/**
 * What earlier runs counted. It holds as long as what it rests on is the same: an event is only ever added, which its shape's sums
 * show, or turned by one that corrects it.
 */
export class Memory {
  private readonly remembered: ReadonlyMap<string, Remembered>;
  private readonly used = new Map<string, Remembered>();

  constructor(
    remembered: readonly Remembered[],
    private readonly state: StateOfEvents,
    /** Where the events stand. */
    private readonly table: string,
  ) {
    this.remembered = new Map(remembered.map((one) => [one.key, one]));
  }

  /** What a count of events of these shapes rests on; `asked` is what decides beside the events, compared as JSON. */
  fingerprintOf(shapes: readonly number[], asked: unknown): string {
    const { corrections } = this.state;
    const states = [...new Set(shapes)].sort((a, b) => a - b).map((id) => [id, this.state.shapes.get(id)]);
    return createHash('sha256')
      .update(JSON.stringify([COUNTED_AS, states, corrections, this.table, asked]))
      .digest('hex');
  }

  /** Undefined where it has to be counted. */
  recall<Counted extends Tally>(key: string, fingerprint: string): Counted[] | undefined {
    const one = this.remembered.get(key);
    if (one?.fingerprint !== fingerprint) return undefined;
    this.used.set(key, one);
    return one.tallies as Counted[];
  }

  keep(key: string, fingerprint: string, tallies: Tally[]): void {
    this.used.set(key, { key, fingerprint, tallies });
  }

  /** What was counted in this run. */
  get counted(): Remembered[] {
    return [...this.used.values()].filter((one) => this.remembered.get(one.key) !== one);
  }

  /** What nobody asked for any more. */
  get forgotten(): string[] {
    return [...this.remembered.keys()].filter((key) => !this.used.has(key));
  }
}
