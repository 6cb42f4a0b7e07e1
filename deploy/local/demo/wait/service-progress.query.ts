import type { Client } from 'pg';

export interface ServiceProgress {
  /** Disclosures of which it is not known yet how they end. */
  openDisclosures: number;
  /** Events that have not reached Kafka. */
  unsentEvents: number;
  /** Sequence of the last event that was given one; 0 when none was. */
  lastSequence: number;
}

/** How far a service is that discloses and emits, all of it at one moment. */
export async function readServiceProgress(database: Client): Promise<ServiceProgress> {
  const { rows } = await database.query<ServiceProgress>(
    `SELECT (SELECT count(*) FROM disclosure WHERE status = 'opened')::int AS "openDisclosures",
            (SELECT count(*) FROM outbox_waiting)::int AS "unsentEvents",
            (SELECT coalesce(max(last_sequence), 0) FROM outbox_relay)::float8 AS "lastSequence"`,
  );
  return rows[0] ?? { openDisclosures: 0, unsentEvents: 0, lastSequence: 0 };
}
