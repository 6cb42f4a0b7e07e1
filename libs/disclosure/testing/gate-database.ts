import { type PgPool, createPool, databaseUrl, ensureDatabase } from '#database';
import { OUTBOX_SCHEMA_V1 } from '#outbox';
import type { ProcessingEvent } from '#processing-event';
import { DISCLOSURE_SCHEMA_V1 } from '../src/disclosure-schema.js';

export interface GateDatabase {
  url: string;
  pool: PgPool;
  /** Everything in the outbox, in order of writing. */
  events(): Promise<ProcessingEvent[]>;
  row(id: string): Promise<Record<string, unknown>>;
  rows(): Promise<number>;
  /** Makes every open row due at once, as if its lease had run out. */
  endLeases(): Promise<void>;
  close(): Promise<void>;
}

/** A fresh database with the two tables of the gate on the server that DATABASE_URL names. */
export async function createGateDatabase(): Promise<GateDatabase> {
  const server = process.env['DATABASE_URL'];
  if (!server)
    throw new Error('DATABASE_URL is not set: it must name a PostgreSQL server on which tests may make databases');
  const name = `disclosure_test_${process.pid}_${Date.now().toString(36)}`;
  await ensureDatabase(server, name);
  const url = databaseUrl(server, name);
  const pool = createPool(url, { max: 6, name: 'disclosure-test' });
  // One test ends the server's side of a connection that is in use; that is the point of it, not a fault of the test.
  pool.on('connect', (client) => client.on('error', () => undefined));
  await pool.query(OUTBOX_SCHEMA_V1);
  await pool.query(DISCLOSURE_SCHEMA_V1);
  return {
    url,
    pool,
    events: async () =>
      (await pool.query<{ event: ProcessingEvent }>('SELECT event FROM outbox ORDER BY position')).rows.map(
        ({ event }) => event,
      ),
    row: async (id) => (await pool.query('SELECT * FROM disclosure WHERE id = $1', [id])).rows[0] as never,
    rows: async () => (await pool.query('SELECT 1 FROM disclosure')).rowCount ?? 0,
    endLeases: async () => {
      await pool.query(`UPDATE disclosure SET next_attempt_at = now() - interval '1 second' WHERE status = 'opened'`);
    },
    close: async () => {
      await pool.end();
      const admin = createPool(databaseUrl(server, 'postgres'), { max: 1, name: 'disclosure-test' });
      await admin.query(`DROP DATABASE "${name}" WITH (FORCE)`);
      await admin.end();
    },
  };
}
