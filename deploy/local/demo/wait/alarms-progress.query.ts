import type { Client } from 'pg';

export interface AlarmsProgress {
  /** Disclosures of which it is not known yet how they end. */
  openDisclosures: number;
  /** Events that have not reached Kafka. */
  unsentEvents: number;
  /** Sequence of the last event that was given one; 0 when none was. */
  lastSequence: number;
}

/** How far the alarms service is, all of it at one moment. */
export async function readAlarmsProgress(alarmsDatabase: Client): Promise<AlarmsProgress> {
  const { rows } = await alarmsDatabase.query<AlarmsProgress>(
    `SELECT (SELECT count(*) FROM disclosure WHERE status = 'opened')::int AS "openDisclosures",
            (SELECT count(*) FROM outbox WHERE sent_at IS NULL)::int AS "unsentEvents",
            (SELECT coalesce(max(last_sequence), 0) FROM outbox_relay)::float8 AS "lastSequence"`,
  );
  return rows[0] ?? { openDisclosures: 0, unsentEvents: 0, lastSequence: 0 };
}
