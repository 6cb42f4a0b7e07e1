import type { Executor } from '#database';

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
