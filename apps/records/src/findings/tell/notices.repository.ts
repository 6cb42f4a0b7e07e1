import type { Executor } from '#database';
import type { FindingNotice } from './notice.js';

export async function insertNotices(executor: Executor, notices: readonly FindingNotice[], now: Date): Promise<void> {
  if (notices.length === 0) return;
  await executor.query(
    `INSERT INTO finding_notice (id, finding, body, due_at)
     SELECT id, finding, body, $4 FROM unnest($1::uuid[], $2::uuid[], $3::text[]) AS n (id, finding, body)`,
    [
      notices.map(({ id }) => id),
      notices.map(({ finding }) => finding),
      notices.map((one) => JSON.stringify(one)),
      now,
    ],
  );
}

export interface DueNotice {
  id: string;
  body: string;
  /** Which attempt this is, from 1. */
  attempt: number;
}

/** The oldest that is due, put off until `until` so that nobody else sends it meanwhile. */
export async function takeDueNotice(executor: Executor, now: Date, until: Date): Promise<DueNotice | undefined> {
  const [notice] = await executor.query<DueNotice>(
    `UPDATE finding_notice SET attempts = attempts + 1, due_at = $2
     WHERE id = (SELECT id FROM finding_notice WHERE delivered_at IS NULL AND due_at <= $1 ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED)
     RETURNING id, body, attempts AS attempt`,
    [now, until],
  );
  return notice;
}

export async function markDelivered(executor: Executor, id: string, at: Date): Promise<void> {
  await executor.query('UPDATE finding_notice SET delivered_at = $2 WHERE id = $1', [id, at]);
}

export async function putOff(executor: Executor, id: string, until: Date): Promise<void> {
  await executor.query('UPDATE finding_notice SET due_at = $2 WHERE id = $1 AND delivered_at IS NULL', [id, until]);
}
