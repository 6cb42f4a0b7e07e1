import type { Client } from 'pg';
import type { OutboxRow } from '../judge/evidence.ts';

/** Everything that a service has ever committed to its outbox; nothing is deleted from it within a week. */
export async function readOutbox(database: Client): Promise<OutboxRow[]> {
  const { rows } = await database.query<OutboxRow>(
    'SELECT sequence::float8 AS sequence, event FROM outbox ORDER BY position',
  );
  return rows;
}
