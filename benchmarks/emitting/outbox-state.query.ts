import type { Client } from 'pg';

export interface OutboxState {
  rows: number;
  unsent: number;
  lastSequence: number;
}

/** What lies in a service's outbox, and how far its sequence has come. */
export async function readOutboxState(client: Client): Promise<OutboxState> {
  const { rows } = await client.query<OutboxState>(
    `SELECT count(*)::float8 AS rows, (SELECT count(*) FROM outbox_waiting)::float8 AS unsent,
            coalesce((SELECT max(last_sequence) FROM outbox_relay), 0)::float8 AS "lastSequence"
     FROM outbox`,
  );
  return rows[0] ?? { rows: 0, unsent: 0, lastSequence: 0 };
}
