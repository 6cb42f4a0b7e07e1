import type { Executor } from '#database';

/** An edition of the notice, as events say that it was shown. */
export interface NoticeShown {
  /** Key of the edition of the notice. */
  notice: string;
  events: number;
  firstSeen: Date;
  lastSeen: Date;
}

/** By the events that count and were let out, the oldest notice first. */
export async function listNoticesShown(executor: Executor): Promise<NoticeShown[]> {
  return executor.query<NoticeShown>(
    `SELECT s.notice, sum(o.events)::bigint AS events, min(o.first_seen) AS "firstSeen", max(o.last_seen) AS "lastSeen"
     FROM shape s JOIN observation o ON o.shape_id = s.id
     WHERE s.notice IS NOT NULL AND o.events > 0 AND o.phase IS DISTINCT FROM 'withheld'
     GROUP BY s.notice ORDER BY s.notice`,
  );
}

/** Persons by the latest notice that they were shown: each is in one number. Reads the pairs of persons and shapes once. */
export async function countPersonsByLatestNotice(executor: Executor): Promise<Map<string, number>> {
  const rows = await executor.query<{ notice: string; persons: number }>(
    `SELECT notice, count(*) AS persons FROM (
       SELECT max(s.notice) AS notice FROM shape s JOIN shape_subject p ON p.shape_id = s.id
       WHERE s.notice IS NOT NULL GROUP BY p.subject
     ) AS latest GROUP BY notice`,
  );
  return new Map(rows.map(({ notice, persons }) => [notice, persons]));
}
