import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { type PgPool, createPool, databaseUrl, ensureDatabase } from '#database';

export interface FreshDatabase {
  name: string;
  /** URL of the server, as services are given it. */
  serverUrl: string;
  /** URL of this database. */
  url: string;
  pool: PgPool;
  /** Ends the pool and drops the database, whoever is still connected. */
  readonly drop: () => Promise<void>;
}

/** A database of one test file's own, on the server that the run started. */
export async function freshDatabase(prefix = 'test'): Promise<FreshDatabase> {
  const serverUrl = process.env['DATABASE_URL'];
  if (!serverUrl) throw new Error('DATABASE_URL is not set: integration tests run under Jest’s global setup');
  const name = `${prefix}_${randomBytes(6).toString('hex')}`;
  await ensureDatabase(serverUrl, name);
  const pool = createPool(databaseUrl(serverUrl, name), { name: 'test' });
  return {
    name,
    serverUrl,
    url: databaseUrl(serverUrl, name),
    pool,
    async drop() {
      await pool.end();
      const client = new pg.Client({ connectionString: databaseUrl(serverUrl, 'postgres') });
      await client.connect();
      await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
      await client.end();
    },
  };
}
