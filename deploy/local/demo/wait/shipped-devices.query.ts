import type { Client } from 'pg';

/** That a device was shipped, as the logistics service told or will tell the alarms service. */
interface ToldDevice {
  serialNumber: string;
  eventId: string;
  shippedAt: string;
}

/** What the logistics service has told, or will: it keeps business events for a week. */
export async function listToldDevices(logisticsDatabase: Client): Promise<ToldDevice[]> {
  const { rows } = await logisticsDatabase.query<ToldDevice>(
    `SELECT serial AS "serialNumber", event ->> 'eventId' AS "eventId", event ->> 'at' AS "shippedAt"
     FROM business_outbox, jsonb_array_elements_text(event -> 'serialNumbers') AS serial
     WHERE event ->> 'type' = 'org.trettio.device-shipped.v1'`,
  );
  return rows;
}

/** How many of them the alarms service has neither taken in nor something later of. */
export async function countUnknownDevices(alarmsDatabase: Client, told: readonly ToldDevice[]): Promise<number> {
  const { rows } = await alarmsDatabase.query<{ unknown: number }>(
    `SELECT count(*)::int AS unknown
     FROM jsonb_to_recordset($1::jsonb) AS told ("serialNumber" text, "eventId" uuid, "shippedAt" timestamptz)
     WHERE NOT EXISTS (
       SELECT FROM shipped_device AS known
       WHERE known.serial_number = told."serialNumber" AND (known.shipped_at, known.event_id) >= ("shippedAt", "eventId"))`,
    [JSON.stringify(told)],
  );
  return rows[0]?.unknown ?? 0;
}
