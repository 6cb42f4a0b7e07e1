import pg from 'pg';
import { postgresCode } from './postgres-errors.js';

/** URL of one database on the server that `serverUrl` names. */
export function databaseUrl(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.toString();
}

/** Creates the database unless it is there; several processes may try at once. */
export async function ensureDatabase(serverUrl: string, database: string): Promise<void> {
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(database))
    throw new Error('a database name is made of lower-case letters, digits and _');
  const client = new pg.Client({ connectionString: databaseUrl(serverUrl, 'postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (rowCount === 0)
      await client.query(`CREATE DATABASE "${database}" TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'`);
  } catch (error) {
    const someoneElseWasFirst = ['42P04', '23505'].includes(postgresCode(error) ?? '');
    if (!someoneElseWasFirst) throw error;
  } finally {
    await client.end();
  }
}
