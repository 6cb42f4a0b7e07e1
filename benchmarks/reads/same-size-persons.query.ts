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

/** Entries of the log that has the fewest of those with the category. */
export async function fewestEntriesWith(client: Client, category: string): Promise<number> {
  const { rows } = await client.query<{ fewest: number }>(
    `SELECT min(entries)::int AS fewest FROM (
       SELECT l.id, count(s.id) AS entries FROM sharing_log l
       LEFT JOIN sharing_log_leaf e ON e.log_id = l.id
       LEFT JOIN shape s ON s.id = e.shape_id AND $1 = ANY (s.categories) GROUP BY l.id) AS logs`,
    [category],
  );
  return rows[0]?.fewest ?? 0;
}
