import { Client } from 'pg';

const UNDEFINED_TABLE = '42P01';

/** Offsets of the topic that intake has taken in, over all partitions; none before the service has made its tables. */
export async function countOffsetsTaken(client: Client, topic: string): Promise<number> {
  try {
    const { rows } = await client.query<{ taken: number }>(
      'SELECT coalesce(sum(next_offset - first_offset), 0)::float8 AS taken FROM intake_offset WHERE topic = $1',
      [topic],
    );
    return rows[0]?.taken ?? 0;
  } catch (error) {
    if ((error as { code?: string }).code === UNDEFINED_TABLE) return 0;
    throw error;
  }
}

/** Makes an empty database of that name on the server. */
export async function createDatabase(serverUrl: string, name: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(`CREATE DATABASE ${name}`);
  } finally {
    await client.end();
  }
}
