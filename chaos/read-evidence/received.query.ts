import type { Client } from 'pg';
import type { ReceivedRow } from '../judge/evidence.ts';

/** Everything that the recipients' sandbox was sent. */
export async function readReceived(database: Client): Promise<ReceivedRow[]> {
  return (await database.query<ReceivedRow>('SELECT recipient, key FROM received')).rows;
}
