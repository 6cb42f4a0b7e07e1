import type { Executor } from '#database';
import type { Lead, LeadOutcome } from './lead.js';

const COLUMNS = `subject_ref AS "subjectRef", quote_requested_at AS "quoteRequestedAt", closed_at AS "closedAt"`;

/** Locked until the transaction ends; undefined when there is none. */
export async function lockLead(transaction: Executor, subjectRef: string): Promise<Lead | undefined> {
  const [lead] = await transaction.query<Lead>(`SELECT ${COLUMNS} FROM lead WHERE subject_ref = $1 FOR UPDATE`, [
    subjectRef,
  ]);
  return lead;
}

export async function listLeads(transaction: Executor, subjectRefs: readonly string[]): Promise<Lead[]> {
  return transaction.query<Lead>(`SELECT ${COLUMNS} FROM lead WHERE subject_ref = ANY ($1::uuid[])`, [subjectRefs]);
}

/** A lead who was closed begins anew. */
export async function insertLead(transaction: Executor, subjectRef: string, now: Date): Promise<void> {
  await transaction.query(
    `INSERT INTO lead (subject_ref, registered_at, last_contact_at) VALUES ($1, $2, $2)
     ON CONFLICT (subject_ref) DO UPDATE SET registered_at = $2, last_contact_at = $2,
       quote_requested_at = NULL, closed_at = NULL, outcome = NULL`,
    [subjectRef, now],
  );
}

export async function saveLead(
  transaction: Executor,
  subjectRef: string,
  changes: { quoteRequestedAt?: Date; closedAt?: Date; outcome?: LeadOutcome },
  now: Date,
): Promise<void> {
  await transaction.query(
    `UPDATE lead
     SET quote_requested_at = coalesce($2, quote_requested_at), closed_at = coalesce($3, closed_at),
       outcome = coalesce($4, outcome), last_contact_at = $5
     WHERE subject_ref = $1`,
    [subjectRef, changes.quoteRequestedAt ?? null, changes.closedAt ?? null, changes.outcome ?? null, now],
  );
}
