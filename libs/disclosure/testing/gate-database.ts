import type { PgPool } from '#database';
import { OUTBOX_SCHEMA_V1, OUTBOX_SCHEMA_V2 } from '#outbox';
import type { ProcessingEvent } from '#processing-event';
import { freshDatabase } from '#test-bed';
import { DISCLOSURE_SCHEMA_V1 } from '../src/disclosure-schema.js';

export interface GateDatabase {
  url: string;
  pool: PgPool;
  /** Everything in the outbox, in order of writing. */
  events(): Promise<ProcessingEvent[]>;
  row(id: string): Promise<Record<string, unknown>>;
  rows(): Promise<number>;
  /** Makes every open row due at once, as if its lease had run out. */
  endLeases(): Promise<void>;
  drop(): Promise<void>;
}

/** A fresh database with the tables of the gate and the outbox. */
export async function createGateDatabase(): Promise<GateDatabase> {
  const fresh = await freshDatabase('disclosure');
  const { url, pool } = fresh;
  await pool.query(OUTBOX_SCHEMA_V1);
  await pool.query(OUTBOX_SCHEMA_V2);
  await pool.query(DISCLOSURE_SCHEMA_V1);
  return {
    url,
    pool,
    events: async () =>
      (await pool.query<{ event: ProcessingEvent }>('SELECT event FROM outbox ORDER BY position')).rows.map(
        ({ event }) => event,
      ),
    row: async (id) => (await pool.query('SELECT * FROM disclosure WHERE id = $1', [id])).rows[0] as never,
    rows: async () => (await pool.query('SELECT 1 FROM disclosure')).rowCount ?? 0,
    endLeases: async () => {
      await pool.query(`UPDATE disclosure SET next_attempt_at = now() - interval '1 second' WHERE status = 'opened'`);
    },
    drop: () => fresh.drop(),
  };
}
