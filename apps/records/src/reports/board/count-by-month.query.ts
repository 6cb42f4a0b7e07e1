import type { Executor } from '#database';
import { correctedAsOf } from '../../corrections/corrected-as-of.query.js';
import { ID_DRIFT, askEveryMonth } from '../../corrections/every-month.query.js';

/** What came from a source in one month, by whom it went to. */
export interface CountOfMonth {
  /** YYYY-MM, Stockholm. */
  month: string;
  source: string;
  recipient: string | null;
  /** Events that count and were let out. */
  events: number;
  /** Disclosures among them, one for each person. */
  disclosures: number;
}

/**
 * One month, from an instant on up to, not including, another, by the time that events state: as much as three partitions hold at most is
 * read. `correctedUntil`: what was stated anew by then counts no more; null: as it is now.
 */
export async function countMonth(
  executor: Executor,
  month: string,
  { from, to, correctedUntil }: { from: Date; to: Date; correctedUntil: Date | null },
): Promise<CountOfMonth[]> {
  const rows = await askEveryMonth(executor, ({ table }) => {
    const { members, relation, known, parameters } = correctedAsOf(table, correctedUntil);
    return executor.query<Omit<CountOfMonth, 'month'>>(
      `${members} SELECT src.key AS source, s.recipient, sum(counted.events)::bigint AS events, sum(counted.opened)::bigint AS disclosures
     FROM (
       SELECT e.source_id, e.shape_id, count(*) AS events, count(*) FILTER (WHERE e.phase = 'opened') AS opened
       FROM ${table} e LEFT JOIN ${relation} c ON c.id = e.id AND c.source_id = e.source_id
       WHERE e.time >= $1 AND e.time < $2 AND ${known} AND e.phase IS DISTINCT FROM 'withheld' AND c.id IS NULL
         AND e.id >= uuid7_floor(greatest($1::timestamptz - ${ID_DRIFT}, 'epoch')) AND e.id < uuid7_floor($2::timestamptz + ${ID_DRIFT})
       GROUP BY e.source_id, e.shape_id
     ) AS counted
     JOIN source src ON src.id = counted.source_id JOIN shape s ON s.id = counted.shape_id
     GROUP BY src.key, s.recipient ORDER BY src.key, s.recipient`,
      [from, to, ...parameters],
    );
  });
  return rows.map((row) => ({ month, ...row }));
}

/**
 * Time of the earliest event that each source sent itself before an instant: what was entered by hand tells of years in which
 * nobody listened. The sums say where to begin to look; ids lie within a day of the time that the event states (contract v1).
 */
export async function findFirstOfSources(executor: Executor, before: Date): Promise<Map<string, Date>> {
  const rows = await askEveryMonth(executor, ({ table }) =>
    executor.query<{ source: string; first: Date }>(
      `SELECT s.key AS source, e.time AS first
     FROM source s
     JOIN (SELECT source_id, min(first_seen) AS seen FROM observation WHERE events > 0 GROUP BY source_id) AS o ON o.source_id = s.id
     CROSS JOIN LATERAL (
       SELECT e.time FROM ${table} e
       WHERE e.source_id = s.id AND e.id >= uuid7_floor(greatest(o.seen - ${ID_DRIFT}, 'epoch')) AND e.id < uuid7_floor($1) AND e.manual IS NOT TRUE
         AND NOT EXISTS (SELECT FROM corrected_event c WHERE c.event_id = e.id AND c.source_id = e.source_id)
       ORDER BY e.id LIMIT 1
     ) AS e ORDER BY s.key`,
      [before],
    ),
  );
  return new Map(rows.map(({ source, first }) => [source, first]));
}
