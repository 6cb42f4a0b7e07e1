import type { Executor } from '#database';
import type { EveryMonth } from '../../corrections/every-month.query.js';
import type { CountedMatter } from '../finding.js';
import { COUNTS, SUM_MATTERS, counts } from './sum-matters.query.js';

/** What was gathered by a shape in a time is to be erased a period (ISO 8601) later. */
export interface TimeLimit {
  shapeId: number;
  from: Date;
  to: Date | null;
  period: string;
}

/**
 * Events by which data were gathered whose time limit is over, where not all of their categories were reported as erased in time; an
 * erasure that came later does not undo that they were kept too long.
 */
export async function findRetentionOverruns(
  executor: Executor,
  { table }: EveryMonth,
  limits: readonly TimeLimit[],
  now: Date,
): Promise<CountedMatter[]> {
  if (limits.length === 0) return [];
  return executor.query<CountedMatter>(
    `WITH limited AS (
       SELECT * FROM unnest($1::integer[], $2::timestamptz[], $3::timestamptz[], $4::interval[]) AS l (shape_id, seen_from, seen_to, period)
     ), seen AS (
       SELECT s.activity, NULL::text AS recipient, e.id, e.subject, e.time, NULL::uuid AS disclosure_id
       FROM limited l JOIN ${table} e ON e.shape_id = l.shape_id AND e.time >= l.seen_from AND e.time < coalesce(l.seen_to, 'infinity')
       JOIN shape s ON s.id = l.shape_id
       WHERE e.subject IS NOT NULL AND e.time + l.period < $5 AND ${COUNTS} AND NOT s.categories <@ ARRAY(
         SELECT unnest(xs.categories) FROM ${table} x JOIN shape xs ON xs.id = x.shape_id
         WHERE x.subject = e.subject AND x.phase IS NULL AND x.time >= e.time AND x.time <= e.time + l.period
           AND xs.activity = s.activity AND xs.operation IN ('erase', 'destroy') AND ${counts('x')})
     ) ${SUM_MATTERS}`,
    [
      limits.map(({ shapeId }) => shapeId),
      limits.map(({ from }) => from),
      limits.map(({ to }) => to),
      limits.map(({ period }) => period),
      now,
    ],
  );
}
