import type { Client } from 'pg';

/** Persons of whom there are exactly so many entries in the sharing logs. */
export async function listPersonsWith(client: Client, entries: number): Promise<string[]> {
  const { rows } = await client.query<{ subject: string }>(
    'SELECT subject FROM sharing_log_subject GROUP BY subject HAVING count(*) = $1 ORDER BY subject',
    [entries],
  );
  return rows.map(({ subject }) => subject);
}

export async function countEntries(client: Client): Promise<number> {
  const { rows } = await client.query<{ entries: number }>('SELECT sum(size)::float8 AS entries FROM sharing_log');
  return rows[0]?.entries ?? 0;
}

/** Makes a database that is a copy of another, to which nobody is connected. */
export async function copyDatabase(client: Client, from: string, to: string): Promise<void> {
  await client.query(`CREATE DATABASE ${to} TEMPLATE ${from} STRATEGY file_copy`);
}
