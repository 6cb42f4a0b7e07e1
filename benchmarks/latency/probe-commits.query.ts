import type { Client } from 'pg';

/** A table beside the outbox: the relay rewrites the outbox's rows, and these keep the transaction that wrote them. */
export async function createProbes(outbox: Client): Promise<void> {
  await outbox.query('CREATE TABLE benchmark_probe (id uuid PRIMARY KEY)');
}

export const NOTE_PROBE = 'INSERT INTO benchmark_probe VALUES ($1)';

/** When the probes were committed, by id, in milliseconds since 1970; needs track_commit_timestamp. */
export async function readCommitTimes(outbox: Client): Promise<Map<string, number>> {
  const { rows } = await outbox.query<{ id: string; at: number }>(
    'SELECT id, (extract(epoch FROM pg_xact_commit_timestamp(xmin)) * 1000)::float8 AS at FROM benchmark_probe',
  );
  return new Map(rows.map(({ id, at }) => [id, at]));
}
