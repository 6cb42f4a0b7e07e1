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

/** Notes rows by their digests, false when some were entered before. */
export async function noteManualRows(transaction: Executor, digests: readonly Buffer[]): Promise<boolean> {
  const rows = await transaction.query(
    // In order, so that of two requests with rows in common one waits for the other.
    'INSERT INTO manual_row (digest) SELECT unnest($1::bytea[]) AS digest ORDER BY digest ON CONFLICT DO NOTHING RETURNING 1',
    [digests],
  );
  return rows.length === digests.length;
}

/** Those of the rows that were entered before. */
export async function findManualRows(executor: Executor, digests: readonly Buffer[]): Promise<Buffer[]> {
  const rows = await executor.query<{ digest: Buffer }>(
    'SELECT digest FROM manual_row WHERE digest = ANY ($1::bytea[])',
    [digests],
  );
  return rows.map(({ digest }) => digest);
}
