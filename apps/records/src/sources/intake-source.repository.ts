import type { Executor } from '#database';

/** A topic that intake reads, with the source that owns it. */
export interface IntakeSource {
  topic: string;
  source: string;
  ownerRole: string | null;
  origin: 'configuration' | 'api';
  addedAt: Date;
}

export async function listIntakeSources(executor: Executor): Promise<IntakeSource[]> {
  return executor.query<IntakeSource>(
    'SELECT topic, source, owner_role AS "ownerRole", origin, added_at AS "addedAt" FROM intake_source ORDER BY topic',
  );
}

/** Until the transaction ends nobody else adds a topic; what there is can be read. */
export async function lockIntakeSources(transaction: Executor): Promise<void> {
  await transaction.query('LOCK TABLE intake_source IN SHARE ROW EXCLUSIVE MODE');
}

/** Adds the topic unless it is there; returns the row as it is now. */
export async function addIntakeSource(
  executor: Executor,
  { topic, source, ownerRole, origin }: Omit<IntakeSource, 'addedAt'>,
): Promise<IntakeSource> {
  await executor.query(
    `INSERT INTO intake_source (topic, source, owner_role, origin) VALUES ($1, $2, $3, $4)
     ON CONFLICT (topic) DO NOTHING`,
    [topic, source, ownerRole, origin],
  );
  const [row] = await executor.query<IntakeSource>(
    'SELECT topic, source, owner_role AS "ownerRole", origin, added_at AS "addedAt" FROM intake_source WHERE topic = $1',
    [topic],
  );
  return row!;
}
