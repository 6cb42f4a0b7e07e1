import type { Executor } from '#database';
import { MonthGoneError } from '../../recount/month-gone.js';
import { noLonger } from '../../recount/no-longer.query.js';
import { SUMS } from '../../recount/sums.query.js';
import { askEveryMonth } from '../every-month.query.js';

/** A place where what intake keeps differs from what the events say; without persons and ids. */
export interface Miscount {
  what: string;
  /** Null where it is a sum over shapes. */
  shapeId: number | null;
  /** Words on the row: source, phase and outcome, or the activity or recipient, where they tell it apart. */
  place: string;
  kept: string | null;
  counted: string | null;
}

/**
 * Counts everything that corrections touch anew from the events alone, those of detached months too, and the places in the logs from
 * the entries; returns where what is kept differs, at most `limit` places: none, if all is well. Reads these tables whole, in one
 * statement, so that intake may go on. Throws RECOUNT.MONTH_GONE.
 */
export async function findMiscounts(executor: Executor, limit = 100): Promise<Miscount[]> {
  return askEveryMonth(executor, async ({ table, gone }) => {
    if (gone.length > 0) throw new MonthGoneError(gone);
    return executor.query<Miscount>(recounting(table), [limit]);
  });
}

const recounting = (events: string): string => `
  WITH RECURSIVE ${noLonger(events)}
  ${SUMS.map(
    ({ what, lines }) =>
      `SELECT '${what}' AS what, shape_id AS "shapeId", place, kept, counted FROM (${lines(events)}) AS compared WHERE wrong > 0`,
  ).join(' UNION ALL ')}
  ORDER BY 1, 2, 3 LIMIT $1`;
