import type { Executor } from '#database';

export async function hasEntered(transaction: Executor, competition: string, subjectRef: string): Promise<boolean> {
  const rows = await transaction.query('SELECT 1 FROM competition_entry WHERE competition = $1 AND subject_ref = $2', [
    competition,
    subjectRef,
  ]);
  return rows.length > 0;
}

export async function insertEntry(
  transaction: Executor,
  entry: { competition: string; subjectRef: string; disclosureId: string },
  now: Date,
): Promise<void> {
  await transaction.query(
    'INSERT INTO competition_entry (competition, subject_ref, disclosure_id, entered_at) VALUES ($1, $2, $3, $4)',
    [entry.competition, entry.subjectRef, entry.disclosureId, now],
  );
}
