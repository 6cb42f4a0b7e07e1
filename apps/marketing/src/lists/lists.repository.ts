import type { Executor } from '#database';
import type { ListSource } from './list-source.js';

/** False, and nothing done, when it was bought already. */
export async function insertList(
  transaction: Executor,
  { id, source, reference }: { id: string; source: ListSource; reference: string },
  now: Date,
): Promise<boolean> {
  const inserted = await transaction.query(
    `INSERT INTO bought_list (id, source, reference, received_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (source, reference) DO NOTHING RETURNING id`,
    [id, source, reference, now],
  );
  return inserted.length > 0;
}

export async function insertBoughtPersons(
  transaction: Executor,
  listId: string,
  subjectRefs: readonly string[],
  informDueAt: Date,
): Promise<void> {
  await transaction.query(
    'INSERT INTO bought_person (list_id, subject_ref, inform_due_at) SELECT $1, unnest($2::uuid[]), $3',
    [listId, subjectRefs, informDueAt],
  );
}

/** Locked until the transaction ends, so that a page of letters is written once; undefined when there is none. */
export async function lockList(transaction: Executor, id: string): Promise<{ id: string } | undefined> {
  const [list] = await transaction.query<{ id: string }>('SELECT id FROM bought_list WHERE id = $1 FOR UPDATE', [id]);
  return list;
}

/** Those not informed yet who can be, and nobody who has objected; the most urgent first. */
export async function listUninformed(transaction: Executor, listId: string): Promise<string[]> {
  const rows = await transaction.query<{ subjectRef: string }>(
    `SELECT subject_ref AS "subjectRef"
     FROM bought_person JOIN person USING (subject_ref)
     WHERE list_id = $1 AND informed_at IS NULL AND objected_at IS NULL AND street IS NOT NULL
     ORDER BY inform_due_at, subject_ref`,
    [listId],
  );
  return rows.map(({ subjectRef }) => subjectRef);
}

/** The information was due at the first communication at the latest, and that is the letter. */
export async function saveInformed(
  transaction: Executor,
  listId: string,
  subjectRefs: readonly string[],
  now: Date,
): Promise<void> {
  await transaction.query(
    `UPDATE bought_person SET inform_due_at = least(inform_due_at, $3)
     WHERE list_id = $1 AND subject_ref = ANY ($2::uuid[])`,
    [listId, subjectRefs, now],
  );
}
