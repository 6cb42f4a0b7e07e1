import type { Executor } from '#database';

/** Ids lie within a day of the time that the event states (contract v1). */
export const ID_DRIFT = `interval '1 day'`;

/** Where the events of all months stand, detached ones too: what left the event table still counts in the sums. */
export interface EveryMonth {
  /** Stands in a FROM; has the columns of events that sums, corrections and findings need, under the names that the event table has. */
  table: string;
  /** Months (first days, UTC) that were detached and whose tables somebody took away: nobody can count them any more. */
  gone: string[];
}

const COLUMNS =
  'id, source_id, subject, shape_id, phase, outcome, time, recorded_at, sequence, corrects, disclosure_id, attempts, receipt, override, manual';

/** In a transaction that has touched the event table the answer holds to its end: detaching waits. */
export async function findEveryMonth(executor: Executor): Promise<EveryMonth> {
  const rows = await executor.query<{ month: string; table: string | null }>(
    'SELECT month::text AS month, to_regclass(quote_ident(partition))::text AS table FROM detached_month ORDER BY month',
  );
  const there = rows.flatMap(({ table }) => table ?? []);
  const parts = ['event', ...there].map((table) => `SELECT ${COLUMNS} FROM ${table}`);
  return {
    table: there.length === 0 ? 'event' : `(${parts.join(' UNION ALL ')})`,
    gone: rows.filter(({ table }) => table === null).map(({ month }) => month),
  };
}

/** Asks a question of all months, and again where one was detached meanwhile, which stood in neither place. */
export async function askEveryMonth<Answer>(
  executor: Executor,
  ask: (months: EveryMonth) => Promise<Answer>,
): Promise<Answer> {
  for (;;) {
    const months = await findEveryMonth(executor);
    const answer = await ask(months);
    if ((await findEveryMonth(executor)).table === months.table) return answer;
  }
}
