import type { Executor } from '#database';

/** False, and nothing done, when the key is taken. */
export async function insertSurvey(
  transaction: Executor,
  { id, key }: { id: string; key: string },
  now: Date,
): Promise<boolean> {
  const inserted = await transaction.query(
    'INSERT INTO survey (id, key, sent_at) VALUES ($1, $2, $3) ON CONFLICT (key) DO NOTHING RETURNING id',
    [id, key, now],
  );
  return inserted.length > 0;
}

/** A survey of which nothing was let out is none: its key stays free. */
export async function deleteSurvey(transaction: Executor, id: string): Promise<void> {
  await transaction.query('DELETE FROM survey WHERE id = $1', [id]);
}

export interface Invitation {
  subjectRef: string;
  name: string;
  email: string;
  disclosureId: string;
  withheldReason: string | null;
}

export async function insertInvitations(
  transaction: Executor,
  surveyId: string,
  invitations: readonly Invitation[],
): Promise<void> {
  await transaction.query(
    `INSERT INTO survey_invitation (survey_id, subject_ref, name, email, disclosure_id, withheld_reason)
     SELECT $1, "subjectRef", name, email, "disclosureId", "withheldReason"
     FROM jsonb_to_recordset($2::jsonb)
       AS given ("subjectRef" uuid, name text, email text, "disclosureId" uuid, "withheldReason" text)`,
    [surveyId, JSON.stringify(invitations)],
  );
}

/** Locked until the transaction ends; undefined when the person was not asked. */
export async function lockInvitation(
  transaction: Executor,
  surveyId: string,
  subjectRef: string,
): Promise<{ withheldReason: string | null; answeredAt: Date | null } | undefined> {
  const [invitation] = await transaction.query<{ withheldReason: string | null; answeredAt: Date | null }>(
    `SELECT withheld_reason AS "withheldReason", answered_at AS "answeredAt" FROM survey_invitation
     WHERE survey_id = $1 AND subject_ref = $2 FOR UPDATE`,
    [surveyId, subjectRef],
  );
  return invitation;
}

export async function saveAnswers(
  transaction: Executor,
  surveyId: string,
  subjectRef: string,
  answers: unknown,
  answeredAt: Date,
): Promise<void> {
  await transaction.query(
    'UPDATE survey_invitation SET answers = $3, answered_at = $4 WHERE survey_id = $1 AND subject_ref = $2',
    [surveyId, subjectRef, JSON.stringify(answers), answeredAt],
  );
}
