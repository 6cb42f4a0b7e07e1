import type { Executor } from '#database';

/** One producing service, as far as its events tell. */
export interface SourceCoverage {
  source: string;
  events: number;
  /** Highest sequence seen; 0 when the source gives none. */
  lastSequence: number;
  /** Positions up to it for which no event was accepted: on their way, quarantined or missing. */
  missing: number;
  lastEventAt: Date | null;
}

export async function listSources(executor: Executor): Promise<SourceCoverage[]> {
  return executor.query<SourceCoverage>(
    `SELECT key AS source, events, last_sequence AS "lastSequence",
            CASE WHEN sequenced = 0 THEN 0 ELSE last_sequence - sequenced END AS missing, last_event_at AS "lastEventAt"
     FROM source ORDER BY key`,
  );
}

/**
 * Time of the earliest event that a service sent itself: before it the register can know nothing. What was entered by
 * hand may tell of years before, and covers none of them.
 */
export async function findCoverageStart(executor: Executor): Promise<Date | null> {
  const [row] = await executor.query<{ time: Date }>(
    'SELECT time FROM event WHERE manual IS NOT TRUE ORDER BY id LIMIT 1',
  );
  return row?.time ?? null;
}
