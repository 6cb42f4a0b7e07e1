import type { Executor } from '#database';
import { findEveryMonth } from '../every-month.query.js';

/** A place where what intake keeps differs from what the events say; without persons and ids. */
export interface Miscount {
  what: 'observation' | 'persons' | 'persons-concerned' | 'corrected' | 'places';
  /** Null where it is a sum over shapes. */
  shapeId: number | null;
  /** Words on the row: source, phase and outcome, or the activity or recipient, where they tell it apart. */
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
 * Counts everything anew from the events alone, those of detached months too, and the places in the logs from the entries;
 * returns where what is kept differs, at most `limit` places: none, if all is well. Reads these tables whole, in one
 * statement, so that intake may go on. It shares nothing with the statements that keep the sums: it climbs from each
 * correction, they descend from what is corrected. Throws RECOUNT.MONTH_GONE.
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
  ), concerned_counted AS (
    SELECT g.kind, g.key, count(DISTINCT p.subject) AS persons FROM persons_counted p
    CROSS JOIN LATERAL (
      SELECT 'activity' AS kind, s.activity AS key FROM shape s WHERE s.id = p.shape_id
      UNION ALL
      SELECT 'recipient', s.recipient FROM shape s WHERE s.id = p.shape_id AND s.recipient IS NOT NULL
    ) AS g GROUP BY g.kind, g.key
  ), concerned AS (
    SELECT kind, key, coalesce(k.persons, 0) AS kept, coalesce(c.persons, 0) AS counted
    FROM persons_concerned k FULL JOIN concerned_counted c USING (kind, key)
  ), marks AS (
    SELECT t.shape_id, count(k.event_id) AS kept, count(*) FILTER (WHERE NOT t.counts) AS counted,
           bool_and((k.event_id IS NULL) = t.counts) AS same
    FROM told t LEFT JOIN corrected_event k ON k.event_id = t.id AND k.source_id = t.source_id
    GROUP BY t.shape_id
  ), places AS (
    SELECT shape_id, outcome, count(k.index) AS kept, count(c.index) AS counted, bool_and(k.index IS NOT NULL AND c.index IS NOT NULL) AS same
    FROM (SELECT shape_id, coalesce(outcome::text, 'opened') AS outcome, 512::bigint * block + unnest(places) AS index FROM sharing_log_places) AS k
    FULL JOIN (SELECT shape_id, coalesce(outcome::text, 'opened') AS outcome, index FROM sharing_log_entry e JOIN leaf_form f ON f.id = e.form_id) AS c USING (shape_id, outcome, index)
    GROUP BY shape_id, outcome
  )
  SELECT 'observation' AS what, shape_id AS "shapeId", concat_ws(' ', src.key, phase, outcome) AS place, kept, counted
  FROM observations JOIN source src ON src.id = source_id WHERE kept IS DISTINCT FROM counted
  UNION ALL
  SELECT 'persons', shape_id, '', kept::text, counted::text FROM persons WHERE NOT same
  UNION ALL
  SELECT 'persons-concerned', NULL, concat_ws(' ', kind, key), kept::text, counted::text FROM concerned WHERE kept <> counted
  UNION ALL
  SELECT 'corrected', shape_id, '', kept::text, counted::text FROM marks WHERE NOT same
  UNION ALL
  SELECT 'places', shape_id, outcome, kept::text, counted::text FROM places WHERE NOT same
  ORDER BY 1, 2, 3 LIMIT $1`;
