import type { Executor } from '#database';
import type { EveryMonth } from '../../corrections/every-month.query.js';
import type { CountedMatter } from '../finding.js';
import { COUNTS, SUM_MATTERS } from './sum-matters.query.js';

/** Shapes by the part that they play in Art. 14. */
export interface NoticeShapes {
  /** Data came from somebody other than the person. */
  gathering: readonly number[];
  /** The person was told. */
  telling: readonly number[];
  /** The person was written to or called, or the data went to another recipient. */
  reaching: readonly number[];
}

/**
 * Persons whose data were gathered elsewhere, by activity, and who were not told in time: at the latest a month later, at the
 * first communication, or at the first disclosure, whichever came first (Art. 14(3)).
 */
export async function findLateNotices(
  executor: Executor,
  { table }: EveryMonth,
  { gathering, telling, reaching }: NoticeShapes,
  now: Date,
): Promise<CountedMatter[]> {
  if (gathering.length === 0) return [];
  return executor.query<CountedMatter>(
    `WITH gathered AS (
       SELECT DISTINCT ON (e.subject, s.activity) e.subject, s.activity, e.id, e.time FROM ${table} e JOIN shape s ON s.id = e.shape_id
       WHERE e.shape_id = ANY ($1::integer[]) AND e.subject IS NOT NULL AND ${COUNTS} ORDER BY e.subject, s.activity, e.time
     ), told AS (
       SELECT e.subject, min(e.time) AS time FROM ${table} e
       WHERE e.shape_id = ANY ($2::integer[]) AND e.phase IS DISTINCT FROM 'closed' AND ${COUNTS} GROUP BY e.subject
     ), reached AS (
       SELECT g.subject, g.activity, min(e.time) AS time
       FROM gathered g JOIN ${table} e ON e.subject = g.subject AND e.time >= g.time
       WHERE e.shape_id = ANY ($3::integer[]) AND e.phase IS DISTINCT FROM 'closed' AND ${COUNTS} GROUP BY g.subject, g.activity
     ), due AS (
       SELECT g.*, least(g.time + interval '1 month', r.time) AS by FROM gathered g LEFT JOIN reached r USING (subject, activity)
     ), seen AS (
       SELECT d.activity, NULL::text AS recipient, d.id, d.subject, d.by AS time, NULL::uuid AS disclosure_id
       FROM due d LEFT JOIN told t USING (subject)
       WHERE d.by < $4 AND (t.time IS NULL OR t.time > d.by)
     ) ${SUM_MATTERS}`,
    [gathering, telling, reaching, now],
  );
}
