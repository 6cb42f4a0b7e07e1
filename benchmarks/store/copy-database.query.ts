import type { Client } from 'pg';

/** Makes a database that is a copy of another, to which nobody is connected. */
export async function copyDatabase(client: Client, from: string, to: string): Promise<void> {
  await client.query(`CREATE DATABASE ${to} TEMPLATE ${from} STRATEGY file_copy`);
}
