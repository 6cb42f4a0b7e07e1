import type { Executor } from '#database';
import type { Mark } from './suppression-marks.js';

/**
 * Until the transaction ends no mark is added: whoever enters persons or lets marketing out holds this, so that none of
 * it slips past an objection that is being recorded. Taken before any other lock, by everybody.
 */
export async function keepListAsItIs(transaction: Executor): Promise<void> {
  await transaction.query(`SELECT pg_advisory_xact_lock_shared(hashtext('suppression list'))`);
}

/** Until the transaction ends nobody else looks at the list or adds to it. */
export async function takeList(transaction: Executor): Promise<void> {
  await transaction.query(`SELECT pg_advisory_xact_lock(hashtext('suppression list'))`);
}

/** Which of the marks stand on the list, and since when. */
export async function findMarks(transaction: Executor, marks: readonly Mark[]): Promise<Map<string, Date>> {
  if (marks.length === 0) return new Map();
  const rows = await transaction.query<{ mark: string; markedAt: Date }>(
    `SELECT mark, marked_at AS "markedAt" FROM suppression_mark WHERE mark = ANY ($1::text[])`,
    [marks.map(({ mark }) => mark)],
  );
  return new Map(rows.map(({ mark, markedAt }) => [mark, markedAt]));
}

export async function addMarks(transaction: Executor, marks: readonly Mark[], now: Date): Promise<void> {
  await transaction.query(
    `INSERT INTO suppression_mark (mark, of, marked_at)
     SELECT mark, of, $3 FROM unnest($1::text[], $2::text[]) AS given (mark, of)
     ON CONFLICT DO NOTHING`,
    [marks.map(({ mark }) => mark), marks.map(({ of }) => of), now],
  );
}

/** From now on direct marketing to these persons is forbidden. */
export async function markObjected(transaction: Executor, subjectRefs: readonly string[], now: Date): Promise<void> {
  await transaction.query(
    'UPDATE person SET objected_at = $2 WHERE subject_ref = ANY ($1::uuid[]) AND objected_at IS NULL',
    [subjectRefs, now],
  );
}
