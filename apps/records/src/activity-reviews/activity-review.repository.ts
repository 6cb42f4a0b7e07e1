import type { Executor } from '#database';

export type ReviewKind = 'approval' | 'review';

export interface ActivityReview {
  kind: ReviewKind;
  edition: string;
  at: Date;
  by: string;
  remark: string | null;
  /** ISO 8601 date. */
  nextDue: string;
}

export async function listReviews(executor: Executor, activity: string): Promise<ActivityReview[]> {
  return executor.query<ActivityReview>(
    `SELECT kind, edition, at, by, remark, to_char(next_due, 'YYYY-MM-DD') AS "nextDue"
     FROM activity_review WHERE activity = $1 ORDER BY id`,
    [activity],
  );
}

export async function insertReview(
  executor: Executor,
  activity: string,
  { kind, edition, by, remark, nextDue }: Omit<ActivityReview, 'at'>,
): Promise<void> {
  await executor.query(
    `INSERT INTO activity_review (activity, kind, edition, by, remark, next_due) VALUES ($1, $2, $3, $4, $5, $6)`,
    [activity, kind, edition, by, remark, nextDue],
  );
}
