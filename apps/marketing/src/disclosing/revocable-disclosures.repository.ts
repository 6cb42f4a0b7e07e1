import type { Executor } from '#database';

/** An objection ends what rests on interest or on consent to marketing; a withdrawal what rests on that consent. */
export type RestsOn = 'interest' | 'marketing-email-sms' | 'competitions';

/** Remembers opened disclosures that an objection or a withdrawal has to take back. */
export async function keepRevocable(
  transaction: Executor,
  disclosures: readonly { disclosureId: string; subjectRef: string; restsOn: RestsOn }[],
): Promise<void> {
  if (disclosures.length === 0) return;
  await transaction.query(
    `INSERT INTO revocable_disclosure (disclosure_id, subject_ref, rests_on)
     SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[])`,
    [
      disclosures.map(({ disclosureId }) => disclosureId),
      disclosures.map(({ subjectRef }) => subjectRef),
      disclosures.map(({ restsOn }) => restsOn),
    ],
  );
}

/** Those that are still open; the rest has been sent, or will never be. */
export async function listOpenRevocable(
  transaction: Executor,
  subjectRefs: readonly string[],
  restsOn: readonly RestsOn[],
): Promise<string[]> {
  const rows = await transaction.query<{ id: string }>(
    `SELECT disclosure_id AS id
     FROM revocable_disclosure JOIN disclosure ON disclosure.id = disclosure_id
     WHERE subject_ref = ANY ($1::uuid[]) AND rests_on = ANY ($2::text[]) AND status = 'opened'
     ORDER BY disclosure_id`,
    [subjectRefs, restsOn],
  );
  return rows.map(({ id }) => id);
}
