import type { SharingLogHead } from '../../recipients/sharing-logs.query.js';
import { chanceOf, placeAt, shuffledPositions } from './draw-positions.js';
import type { OpenedEntry } from './sampled-entries.query.js';

/** Entries looked at in the first query for each that is wanted: half of them end a disclosure, and some lie outside the period. */
const DRAWN_FOR_ONE = 4;
/** Entries looked at in one query, and in one sample: of a period of which even these hold too few, less than that is said. */
const DRAWN_AT_ONCE = 2_000;
const DRAWN_AT_MOST = 30_000;

export interface Sample {
  entries: OpenedEntry[];
  /** Entries of all logs: what was drawn from. */
  drawnFrom: number;
  /** Entries that were drawn and looked at. */
  examined: number;
  /** Of these, disclosures begun in the period: up to the one with which the sample was full. */
  found: number;
  /** As many as were wanted. */
  full: boolean;
}

type Look = (places: { logId: number; index: number }[]) => Promise<OpenedEntry[]>;

/**
 * Draws entries of all logs, each as likely as any other and none twice, until `wanted` of them are disclosures of the period. What
 * is outside it is passed over, so that the sample is uniform over the period, and no log is read through.
 */
export async function takeSample(
  logs: readonly SharingLogHead[],
  seed: string,
  wanted: number,
  look: Look,
): Promise<Sample> {
  const drawnFrom = logs.reduce((sum, { size }) => sum + size, 0);
  const positions = shuffledPositions(drawnFrom, chanceOf(seed));
  const entries: OpenedEntry[] = [];
  let examined = 0;
  let count = wanted * DRAWN_FOR_ONE;
  while (entries.length < wanted && examined < Math.min(drawnFrom, DRAWN_AT_MOST)) {
    const places = next(positions, Math.min(count, DRAWN_AT_ONCE, DRAWN_AT_MOST - examined)).map((position) =>
      placeAt(logs, position),
    );
    const found = (await look(places)).slice(0, wanted - entries.length);
    entries.push(...found);
    count *= 2;
    examined += entries.length === wanted ? found.at(-1)!.turn + 1 : places.length;
  }
  return { entries, drawnFrom, examined, found: entries.length, full: entries.length === wanted };
}

function next(positions: Generator<number>, count: number): number[] {
  const taken: number[] = [];
  while (taken.length < count) {
    const position = positions.next();
    if (position.done === true) break;
    taken.push(position.value);
  }
  return taken;
}

/** How many disclosures the period has: known where every entry was looked at, else judged by those that were. */
export function judgeExtent({ drawnFrom, examined, found, full }: Sample): {
  /** null: fewer than two were found, which is too few to judge by. */
  disclosures: number | null;
  exact: boolean;
} {
  if (examined === drawnFrom) return { disclosures: found, exact: true };
  if (found < 2) return { disclosures: null, exact: false };
  // Drawing until a number is found ends with a hit: with it counted, the share would come out too large (Haldane 1945).
  const share = full ? (found - 1) / (examined - 1) : found / examined;
  return { disclosures: Math.round(drawnFrom * share), exact: false };
}
