import type { Client } from 'pg';

/** The instant halfway between the first and the last event that was seen. */
export async function findMidway(client: Client): Promise<Date> {
  const { rows } = await client.query<{ midway: Date }>(
    'SELECT min(first_seen) + (max(last_seen) - min(first_seen)) / 2 AS midway FROM observation',
  );
  return rows[0]!.midway;
}
