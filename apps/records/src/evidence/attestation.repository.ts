import type { Executor } from '#database';

/** A cell of the register: what is processed of a category in an activity, or goes to a recipient in it. */
export interface Cell {
  activity: string;
  category: string;
  /** null: the processing itself. */
  recipient: string | null;
}

export interface Attestation extends Cell {
  id: number;
  document: string;
  /** Last day on which it counts, ISO 8601. */
  validUntil: string;
  at: Date;
  by: string;
  reason: string;
  withdrawnAt: Date | null;
  withdrawnBy: string | null;
  withdrawalReason: string | null;
}

/** All that were ever given, in the order in which they were; withdrawn ones among them. */
export async function listAttestations(executor: Executor): Promise<Attestation[]> {
  return executor.query<Attestation>(
    `SELECT a.id, a.activity, a.category, a.recipient, a.document, to_char(a.valid_until, 'YYYY-MM-DD') AS "validUntil", a.at, a.by, a.reason,
            w.at AS "withdrawnAt", w.by AS "withdrawnBy", w.reason AS "withdrawalReason"
     FROM attestation a LEFT JOIN attestation w ON w.withdraws = a.id WHERE a.withdraws IS NULL ORDER BY a.id`,
  );
}

export async function insertAttestation(
  executor: Executor,
  given: Pick<Attestation, 'activity' | 'category' | 'recipient' | 'document' | 'validUntil' | 'by' | 'reason'>,
): Promise<void> {
  await executor.query(
    `INSERT INTO attestation (activity, category, recipient, document, valid_until, by, reason) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [given.activity, given.category, given.recipient, given.document, given.validUntil, given.by, given.reason],
  );
}

/** False where there is no such attestation, or it was withdrawn before. */
export async function withdrawAttestation(
  executor: Executor,
  id: number,
  by: string,
  reason: string,
): Promise<boolean> {
  const rows = await executor.query(
    `INSERT INTO attestation (activity, category, recipient, withdraws, by, reason)
     SELECT activity, category, recipient, id, $2, $3 FROM attestation WHERE id = $1 AND withdraws IS NULL
     ON CONFLICT (withdraws) DO NOTHING RETURNING id`,
    [id, by, reason],
  );
  return rows.length > 0;
}
