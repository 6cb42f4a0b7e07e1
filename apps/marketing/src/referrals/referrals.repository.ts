import type { Executor } from '#database';
import type { Referral } from './referral.js';

const COLUMNS = `id, subject_ref AS "subjectRef", referred_at AS "referredAt", inform_due_at AS "informDueAt",
  contacted_at AS "contactedAt"`;

export async function findReferral(transaction: Executor, id: string): Promise<Referral | undefined> {
  const [referral] = await transaction.query<Referral>(`SELECT ${COLUMNS} FROM referral WHERE id = $1`, [id]);
  return referral;
}

/** Locked until the transaction ends; the person is locked before. */
export async function lockReferral(transaction: Executor, id: string): Promise<Referral> {
  const [referral] = await transaction.query<Referral>(`SELECT ${COLUMNS} FROM referral WHERE id = $1 FOR UPDATE`, [
    id,
  ]);
  return referral!;
}

export async function hasOpenReferral(transaction: Executor, subjectRefs: readonly string[]): Promise<boolean> {
  const rows = await transaction.query(
    'SELECT 1 FROM referral WHERE subject_ref = ANY ($1::uuid[]) AND contacted_at IS NULL',
    [subjectRefs],
  );
  return rows.length > 0;
}

export async function insertReferral(
  transaction: Executor,
  referral: Omit<Referral, 'contactedAt'> & { customerRef: string },
): Promise<void> {
  await transaction.query(
    `INSERT INTO referral (id, subject_ref, customer_ref, referred_at, inform_due_at) VALUES ($1, $2, $3, $4, $5)`,
    [referral.id, referral.subjectRef, referral.customerRef, referral.referredAt, referral.informDueAt],
  );
}

export async function saveContact(
  transaction: Executor,
  id: string,
  { contactedAt, informDueAt }: { contactedAt: Date; informDueAt: Date },
): Promise<void> {
  await transaction.query('UPDATE referral SET contacted_at = $2, inform_due_at = $3 WHERE id = $1', [
    id,
    contactedAt,
    informDueAt,
  ]);
}
