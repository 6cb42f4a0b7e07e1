import type { Executor } from '#database';
import { findEveryMonth } from '../corrections/every-month.query.js';

/**
 * Time of the earliest event that a service sent itself: before it the register can know nothing. What was entered by
 * hand may tell of years before, and covers none of them; nor does a time that was stated wrongly. A month that was detached
 * still covers.
 */
export async function findCoverageStart(executor: Executor): Promise<Date | null> {
  const { table } = await findEveryMonth(executor);
  const [row] = await executor.query<{ time: Date }>(
    `SELECT e.time FROM ${table} e
     WHERE e.manual IS NOT TRUE
       AND NOT EXISTS (SELECT FROM corrected_event c WHERE c.event_id = e.id AND c.source_id = e.source_id)
     ORDER BY e.id LIMIT 1`,
  );
  return row?.time ?? null;
}
