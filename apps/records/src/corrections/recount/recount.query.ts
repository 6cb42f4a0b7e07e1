import type { Executor } from '#database';
import { findEveryMonth } from '../every-month.query.js';

/** A place where what intake keeps differs from what the events say; without persons and ids. */
export interface Miscount {
  what: 'observation' | 'persons' | 'corrected';
  shapeId: number;
  /** Words on the row: source, phase and outcome where they tell it apart. */
  place: string;
  kept: string | null;
  counted: string | null;
}

/** A month that the sums still count was taken out of the database; what it held cannot be counted any more. */
class MonthGoneError extends Error {
  readonly code = 'RECOUNT.MONTH_GONE';
  readonly retriable = false;

  constructor(months: readonly string[]) {
    super(
      `the table of ${months.join(', ')} is gone: restore it under its name, or count against a backup that has it`,
    );
    this.name = 'MonthGoneError';
  }
}

/**
 * Counts everything anew from the events alone, those of detached months too, and returns where the kept sums differ, at most `limit`
 * places: none, if all is well. Reads all events, in one statement, so that intake may go on. It shares nothing with the
 * statements that keep the sums: it climbs from each correction, they descend from what is corrected. Throws RECOUNT.MONTH_GONE.
 */
export async function findMiscounts(executor: Executor, limit = 100): Promise<Miscount[]> {
  for (;;) {
    const { table, gone } = await findEveryMonth(executor);
    if (gone.length > 0) throw new MonthGoneError(gone);
    const found = await executor.query<Miscount>(recounting(table), [limit]);
    // A month that was detached meanwhile stood in neither place.
    if ((await findEveryMonth(executor)).table === table) return found;
  }
}

const noLonger = (events: string): string => `
  way AS (
    SELECT source_id, id AS start, id, corrects, ARRAY[id] AS passed, false AS round FROM ${events} AS e WHERE corrects IS NOT NULL
    UNION ALL
    SELECT w.source_id, w.start, w.corrects, e.corrects, w.passed || e.id, e.id = ANY (w.passed)
    FROM way w JOIN ${events} e ON e.id = w.corrects AND e.source_id = w.source_id
    WHERE NOT w.round
  ), longest AS (
    SELECT DISTINCT ON (source_id, start) source_id, start, coalesce(corrects, id) AS top, round
    FROM way ORDER BY source_id, start, cardinality(passed) DESC
  ), member AS (
    SELECT source_id, start AS id, top FROM longest WHERE NOT round
    UNION
    SELECT l.source_id, l.top, l.top FROM longest l JOIN ${events} e ON e.id = l.top AND e.source_id = l.source_id WHERE NOT l.round
  ), standing AS (
    SELECT DISTINCT ON (m.source_id, m.top) m.source_id, m.id
    FROM member m JOIN ${events} e ON e.id = m.id AND e.source_id = m.source_id
    WHERE NOT EXISTS (SELECT FROM ${events} c WHERE c.corrects = m.id AND c.source_id = m.source_id)
    ORDER BY m.source_id, m.top, e.sequence DESC NULLS LAST, m.id DESC
  ), no_longer AS (
    SELECT source_id, id FROM member EXCEPT SELECT source_id, id FROM standing
  )`;

const recounting = (events: string): string => `
  WITH RECURSIVE ${noLonger(events)}, told AS (
    SELECT e.source_id, e.id, e.subject, e.shape_id, e.phase, e.outcome, e.time, n.id IS NULL AS counts
    FROM ${events} e LEFT JOIN no_longer n ON n.id = e.id AND n.source_id = e.source_id
  ), observation_counted AS (
    SELECT shape_id, source_id, phase, outcome, count(*) FILTER (WHERE counts) AS events, count(*) FILTER (WHERE NOT counts) AS corrected,
           min(time) FILTER (WHERE counts) AS first_seen, max(time) FILTER (WHERE counts) AS last_seen
    FROM told GROUP BY shape_id, source_id, phase, outcome
  ), observations AS (
    SELECT coalesce(k.shape_id, c.shape_id) AS shape_id, coalesce(k.source_id, c.source_id) AS source_id,
           coalesce(k.phase, c.phase) AS phase, coalesce(k.outcome, c.outcome) AS outcome,
           CASE WHEN k.shape_id IS NOT NULL THEN ROW (k.events, k.corrected, k.first_seen, k.last_seen)::text END AS kept,
           CASE WHEN c.shape_id IS NOT NULL THEN ROW (c.events, c.corrected, c.first_seen, c.last_seen)::text END AS counted
    FROM observation k
    FULL JOIN observation_counted c ON c.shape_id = k.shape_id AND c.source_id = k.source_id
      AND coalesce(c.phase::text, '') = coalesce(k.phase::text, '') AND coalesce(c.outcome::text, '') = coalesce(k.outcome::text, '')
  ), persons_counted AS (
    SELECT DISTINCT shape_id, subject FROM told WHERE counts AND subject IS NOT NULL AND phase IS DISTINCT FROM 'withheld'
  ), persons AS (
    SELECT coalesce(k.shape_id, c.shape_id) AS shape_id, count(k.subject) AS kept, count(c.subject) AS counted,
           bool_and(k.subject IS NOT NULL AND c.subject IS NOT NULL) AS same
    FROM shape_subject k FULL JOIN persons_counted c ON c.shape_id = k.shape_id AND c.subject = k.subject
    GROUP BY 1
  ), marks AS (
    SELECT t.shape_id, count(k.event_id) AS kept, count(*) FILTER (WHERE NOT t.counts) AS counted,
           bool_and((k.event_id IS NULL) = t.counts) AS same
    FROM told t LEFT JOIN corrected_event k ON k.event_id = t.id AND k.source_id = t.source_id
    GROUP BY t.shape_id
  )
  SELECT 'observation' AS what, shape_id AS "shapeId", concat_ws(' ', src.key, phase, outcome) AS place, kept, counted
  FROM observations JOIN source src ON src.id = source_id WHERE kept IS DISTINCT FROM counted
  UNION ALL
  SELECT 'persons', shape_id, '', kept::text, counted::text FROM persons WHERE NOT same
  UNION ALL
  SELECT 'corrected', shape_id, '', kept::text, counted::text FROM marks WHERE NOT same
  ORDER BY 1, 2, 3 LIMIT $1`;
