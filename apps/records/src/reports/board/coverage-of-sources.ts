import type { Reading } from '../../editions/read-declared/reading.js';
import { dayAt } from '../../editions/stockholm-day.js';
import type { CoverageOfSource } from './board-model.js';
import type { BoardSource } from './board-source.js';

/** Since when each source has been heard, how much came by month, and what is known to be missing. */
export function coverageOf(
  { firstOfSources, counts, months, sources }: BoardSource,
  reading: Reading,
): CoverageOfSource[] {
  const keys = new Set([...firstOfSources.keys(), ...(sources ?? []).map(({ source }) => source)]);
  return [...keys].sort().map((key) => {
    const first = firstOfSources.get(key);
    const now = sources?.find(({ source }) => source === key);
    const own = counts.filter(({ source }) => source === key);
    return {
      name: reading.label('services', key),
      since: first === undefined ? null : dayAt(first),
      counts: months.map((month) =>
        own.reduce((sum, { month: counted, events }) => sum + (counted === month ? events : 0), 0),
      ),
      now: now ? { missing: now.missing, unaccounted: now.unaccounted, silence: now.silence.stateLabel } : null,
    };
  });
}
