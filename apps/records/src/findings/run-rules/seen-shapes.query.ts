import type { Executor } from '#database';
import { SHAPE_TERMS, type ShapeTerms } from '../../observed/shape-terms.query.js';

/** A shape of events that took place and count. */
export interface SeenShape extends ShapeTerms {
  id: number;
  /** Edition of the notice that was shown. */
  notice: string | null;
  firstSeen: Date;
  lastSeen: Date;
}

export async function listSeenShapes(executor: Executor): Promise<SeenShape[]> {
  return executor.query<SeenShape>(
    `SELECT s.id, s.notice, ${SHAPE_TERMS}, o.first_seen AS "firstSeen", o.last_seen AS "lastSeen"
     FROM shape s JOIN (
       SELECT shape_id, min(first_seen) AS first_seen, max(last_seen) AS last_seen FROM observation
       WHERE phase IS DISTINCT FROM 'withheld' AND events > 0 GROUP BY shape_id
     ) AS o ON o.shape_id = s.id ORDER BY s.id`,
  );
}

/** When the next review of each activity that was ever reviewed up to an instant is due, ISO 8601 dates. */
export async function listReviewsDue(executor: Executor, at: Date): Promise<Map<string, string>> {
  const rows = await executor.query<{ activity: string; due: string }>(
    `SELECT DISTINCT ON (activity) activity, to_char(next_due, 'YYYY-MM-DD') AS due FROM activity_review
     WHERE at <= $1 ORDER BY activity, id DESC`,
    [at],
  );
  return new Map(rows.map(({ activity, due }) => [activity, due]));
}
