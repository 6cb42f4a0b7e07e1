import type { Executor } from '#database';
import type { ConsentChannel, ConsentPurpose } from './consent.js';

export interface StoredConsent {
  id: string;
  subjectRef: string;
  purpose: ConsentPurpose;
  withdrawnAt: Date | null;
}

const COLUMNS = 'id, subject_ref AS "subjectRef", purpose, withdrawn_at AS "withdrawnAt"';

export async function findConsent(executor: Executor, id: string): Promise<StoredConsent | undefined> {
  const [consent] = await executor.query<StoredConsent>(`SELECT ${COLUMNS} FROM consent WHERE id = $1`, [id]);
  return consent;
}

/** Who of these persons has a consent in force. */
export async function listConsenting(
  executor: Executor,
  subjectRefs: readonly string[],
  purpose: ConsentPurpose,
): Promise<Set<string>> {
  const rows = await executor.query<{ subjectRef: string }>(
    `SELECT subject_ref AS "subjectRef" FROM consent
     WHERE subject_ref = ANY ($1::uuid[]) AND purpose = $2 AND withdrawn_at IS NULL`,
    [subjectRefs, purpose],
  );
  return new Set(rows.map(({ subjectRef }) => subjectRef));
}

export async function insertConsent(
  transaction: Executor,
  consent: {
    id: string;
    subjectRef: string;
    purpose: ConsentPurpose;
    channel: ConsentChannel;
    wording: string;
    givenAt: Date;
  },
): Promise<void> {
  await transaction.query(
    'INSERT INTO consent (id, subject_ref, purpose, channel, wording, given_at) VALUES ($1, $2, $3, $4, $5, $6)',
    [consent.id, consent.subjectRef, consent.purpose, consent.channel, consent.wording, consent.givenAt],
  );
}

export async function saveWithdrawal(transaction: Executor, id: string, withdrawnAt: Date): Promise<void> {
  await transaction.query('UPDATE consent SET withdrawn_at = $2 WHERE id = $1', [id, withdrawnAt]);
}
