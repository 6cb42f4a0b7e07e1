import type { Client } from 'pg';

/** Process that serves the relay's connection in PostgreSQL. */
export async function relayBackend(client: Client): Promise<number> {
  const { rows } = await client.query<{ pid: number }>(
    "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE 'outbox relay %'",
  );
  const [backend] = rows;
  if (backend === undefined) throw new Error('the relay is not connected to its database: look into its log');
  return backend.pid;
}
