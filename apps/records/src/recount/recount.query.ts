import type { Executor, PgPool } from '#database';
import { inTransaction } from '#database';
import { findEveryMonth } from '../corrections/every-month.query.js';
import { BOOKS } from './books.query.js';
import type { Comparison } from './comparison.js';
import { MonthGoneError } from './month-gone.js';
import { noLonger } from './no-longer.query.js';
import { SUMS } from './sums.query.js';

/** A place where what is kept differs from what the events say; names no person and no event. */
export interface DifferentPlace {
  /** Null where it is a sum over shapes. */
  shapeId: number | null;
  /** Source, recipient, activity, phase or outcome: whatever tells the place apart. */
  place: string;
  kept: string | null;
  counted: string | null;
}

/** One table, counted anew. */
export interface RecountedTable {
  table: string;
  what: string;
  /** Rows that were compared, kept or counted. */
  checked: number;
  /** Rows among them that are not what the events say. */
  different: number;
  /** Where, {@link PLACES_SHOWN} at most. */
  places: DifferentPlace[];
}

const PLACES_SHOWN = 20;

/**
 * Counts anew from the events, detached months too, everything that intake keeps, and hands over each table's result as it comes.
 * All of it is read in one snapshot: intake may go on. No month is detached meanwhile, because the event table is locked for reading
 * before the snapshot is taken. The database counts; here there is one line at a time. Throws RECOUNT.MONTH_GONE.
 */
export async function recount(pool: PgPool, report: (result: RecountedTable) => void): Promise<void> {
  await inTransaction(pool, async (transaction) => {
    await transaction.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ');
    await transaction.query('LOCK TABLE event IN ACCESS SHARE MODE');
    const { table: events, gone } = await findEveryMonth(transaction);
    if (gone.length > 0) throw new MonthGoneError(gone);
    await transaction.query(
      `CREATE TEMP TABLE no_longer ON COMMIT DROP AS WITH RECURSIVE ${noLonger(events)} SELECT source_id, id FROM no_longer`,
    );
    await transaction.query('ANALYZE no_longer');
    for (const comparison of [...SUMS, ...BOOKS]) report(await compare(transaction, comparison, events));
  });
}

async function compare(
  executor: Executor,
  { table, what, lines }: Comparison,
  events: string,
): Promise<RecountedTable> {
  const [sum] = await executor.query<{ checked: number; different: number }>(
    `SELECT coalesce(sum(rows), 0)::bigint AS checked, coalesce(sum(wrong), 0)::bigint AS different FROM (${lines(events)}) AS compared`,
  );
  const { checked, different } = sum!;
  const places =
    different === 0
      ? []
      : await executor.query<DifferentPlace>(
          `SELECT shape_id AS "shapeId", place, kept, counted FROM (${lines(events)}) AS compared
           WHERE wrong > 0 ORDER BY shape_id, place LIMIT $1`,
          [PLACES_SHOWN],
        );
  return { table, what, checked, different, places };
}
