import type { Executor } from '#database';
import type { LeafV1 } from '../leaf.js';

/** What the entries of one shape that took one course have in common. */
export interface EntryCourse {
  shapeId: number;
  activity: string;
  categories: string[];
  phase: LeafV1['phase'];
  /** Null of an entry that opened a disclosure. */
  outcome: NonNullable<LeafV1['outcome']> | null;
}

/** Every course that an entry of the recipient's log may have taken: a few for each combination of terms, however long the log. */
export async function listEntryCourses(executor: Executor, recipient: string): Promise<EntryCourse[]> {
  return executor.query<EntryCourse>(
    `SELECT DISTINCT s.id AS "shapeId", s.activity, s.categories, o.phase, o.outcome
     FROM shape s JOIN observation o ON o.shape_id = s.id
     WHERE s.recipient = $1 AND o.phase IN ('opened', 'closed') ORDER BY s.id, o.phase, o.outcome`,
    [recipient],
  );
}
