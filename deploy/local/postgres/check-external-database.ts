import { Client } from 'pg';
import { LocalStackError } from '../local-stack-error.ts';

/** Throws LOCAL.SERVER_UNREACHABLE, without the URL: it holds a password. */
export async function checkExternalDatabase(url: string): Promise<void> {
  let mayCreate: boolean;
  try {
    mayCreate = await mayCreateDatabases(url);
  } catch (error) {
    const reason = (error as { code?: string }).code ?? 'no code';
    throw new LocalStackError(
      'LOCAL.SERVER_UNREACHABLE',
      `The PostgreSQL of DATABASE_URL cannot be used (${reason}): start it, correct the URL, or unset DATABASE_URL to get a server of the local stack.`,
    );
  }
  if (!mayCreate) {
    throw new LocalStackError(
      'LOCAL.SERVER_UNREACHABLE',
      'The role of DATABASE_URL may not create databases, and every service wants one of its own: give it CREATEDB, or unset DATABASE_URL.',
    );
  }
}

async function mayCreateDatabases(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const result = await client.query<{ may_create: boolean }>(
      'SELECT rolcreatedb OR rolsuper AS may_create FROM pg_roles WHERE rolname = current_user',
    );
    return result.rows[0]?.may_create ?? false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
