import type { Executor } from '#database';

/** Notes what was sent in; false when the same was entered before. */
export async function noteManualEntry(
  transaction: Executor,
  digest: Buffer,
  disclosures: number,
  events: number,
): Promise<boolean> {
  const rows = await transaction.query(
    'INSERT INTO manual_entry (digest, disclosures, events) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING 1',
    [digest, disclosures, events],
  );
  return rows.length > 0;
}

export async function wasEntered(executor: Executor, digest: Buffer): Promise<boolean> {
  return (await executor.query('SELECT 1 FROM manual_entry WHERE digest = $1', [digest])).length > 0;
}
