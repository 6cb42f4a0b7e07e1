import type { Executor } from '#database';
import type { Author } from '../../editions/edition.repository.js';

/** A breach as somebody asked about it. */
export interface BreachAsked {
  recipient: string;
  /** null: not known yet. */
  beganAt: Date | null;
  endedAt: Date;
  discoveredAt: Date | null;
  awareAt: Date;
}

export interface StoredBreach extends BreachAsked, Author {
  id: string;
  /** null, as records: the count took too long. */
  persons: number | null;
  records: number | null;
  askedAt: Date;
}

export type BreachAction = 'persons-read' | 'notified' | 'not-notified' | 'not-ours';

const BREACH = `id, recipient, began_at AS "beganAt", ended_at AS "endedAt", discovered_at AS "discoveredAt", aware_at AS "awareAt",
  persons, records, asked_at AS "askedAt", by, reason`;

/** Returns its id. */
export async function insertBreach(
  executor: Executor,
  {
    recipient,
    beganAt,
    endedAt,
    discoveredAt,
    awareAt,
    persons,
    records,
    askedAt,
    by,
    reason,
  }: Omit<StoredBreach, 'id'>,
): Promise<string> {
  const [row] = await executor.query<{ id: string }>(
    `INSERT INTO breach (recipient, began_at, ended_at, discovered_at, aware_at, persons, records, asked_at, by, reason)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id`,
    [recipient, beganAt, endedAt, discoveredAt, awareAt, persons, records, askedAt, by, reason],
  );
  return row!.id;
}

export async function findBreach(executor: Executor, id: string): Promise<StoredBreach | undefined> {
  const [row] = await executor.query<StoredBreach>(`SELECT ${BREACH} FROM breach WHERE id = $1`, [id]);
  return row;
}

export async function insertBreachStep(
  executor: Executor,
  breach: string,
  action: BreachAction,
  { by, reason }: Author,
): Promise<void> {
  await executor.query('INSERT INTO breach_step (breach, action, by, reason) VALUES ($1, $2, $3, $4)', [
    breach,
    action,
    by,
    reason,
  ]);
}

/**
 * Those of which nobody has stated that the authority was notified, or need not be, or that notifying is not ours; the first to run out first. Who asks again about the
 * same recipient and the same moment of awareness asks about the same breach: the last asking of it stands for all.
 */
export async function listUnsettledBreaches(executor: Executor): Promise<StoredBreach[]> {
  return executor.query<StoredBreach>(
    `SELECT * FROM (
       SELECT DISTINCT ON (b.recipient, b.aware_at) ${BREACH} FROM breach b
       WHERE NOT EXISTS (
         SELECT FROM breach same JOIN breach_step s ON s.breach = same.id
         WHERE same.recipient = b.recipient AND same.aware_at = b.aware_at AND s.action IN ('notified', 'not-notified', 'not-ours'))
       ORDER BY b.recipient, b.aware_at, b.id DESC
     ) AS unsettled ORDER BY "awareAt", id`,
  );
}
