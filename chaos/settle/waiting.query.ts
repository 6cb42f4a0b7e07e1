import type { Client } from 'pg';

/** What still waits in a service: events to be sent, requests to recipients whose end is not on record. */
export async function countWaiting(database: Client): Promise<{ unsent: number; open: number }> {
  const { rows } = await database.query<{ unsent: number; open: number }>(
    `SELECT (SELECT count(*)::int FROM outbox_waiting) AS unsent,
       (SELECT count(*)::int FROM disclosure WHERE status = 'opened' AND path IS NOT NULL) AS open`,
  );
  return rows[0] ?? { unsent: 0, open: 0 };
}

/** Where intake stands, by topic and partition. */
export async function readPositions(database: Client): Promise<{ topic: string; partition: number; next: number }[]> {
  const { rows } = await database.query<{ topic: string; partition: number; next: number }>(
    'SELECT topic, partition, next_offset::float8 AS next FROM intake_offset',
  );
  return rows;
}
