import { Client } from 'pg';
import type { CommittedEvent } from '../judge/evidence.ts';

/**
 * Writes events into a service's outbox in one transaction, half of them before `held` and half after, as a business
 * operation that takes long would. Throws when the database goes away: whether it committed is then not known here.
 */
export async function writeToOutbox(
  databaseUrl: string,
  events: readonly CommittedEvent[],
  held: () => Promise<void>,
  ends: 'commit' | 'rollback',
): Promise<void> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
  // A connection that breaks while the transaction is held open fails its next statement.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('BEGIN');
    const half = Math.ceil(events.length / 2);
    await append(client, events.slice(0, half));
    await held();
    await append(client, events.slice(half));
    await client.query(ends === 'commit' ? 'COMMIT' : 'ROLLBACK');
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function append(client: Client, events: readonly CommittedEvent[]): Promise<void> {
  await client.query(
    `INSERT INTO outbox (id, event)
     SELECT (event ->> 'id')::uuid, event FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS given (event, place)
     ORDER BY place`,
    [JSON.stringify(events)],
  );
}
