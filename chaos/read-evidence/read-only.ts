import { Client } from 'pg';

/** Reads from one database in one snapshot: rows of different tables belong together. */
export async function inSnapshot<Answer>(url: string, read: (client: Client) => Promise<Answer>): Promise<Answer> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return await read(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
