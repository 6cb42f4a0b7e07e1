import type { Executor } from '#database';

/**
 * Time of the earliest event that a service sent itself: before it the register can know nothing. What was entered by
 * hand may tell of years before, and covers none of them; nor does a time that was stated wrongly.
 */
export async function findCoverageStart(executor: Executor): Promise<Date | null> {
  const [row] = await executor.query<{ time: Date }>(
    `SELECT e.time FROM event e
     WHERE e.manual IS NOT TRUE
       AND NOT EXISTS (SELECT FROM corrected_event c WHERE c.event_id = e.id AND c.source_id = e.source_id)
     ORDER BY e.id LIMIT 1`,
  );
  return row?.time ?? null;
}
