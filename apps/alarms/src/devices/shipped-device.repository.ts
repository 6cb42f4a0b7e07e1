import type { DeviceShipped } from '#business-event';
import type { Executor } from '#database';

/** Locks the customers that have a row, in one order, so that their events keep the order of commit. */
export async function lockKnownCustomers(transaction: Executor, customerRefs: readonly string[]): Promise<void> {
  await transaction.query(
    'SELECT 1 FROM customer WHERE subject_ref = ANY ($1::uuid[]) ORDER BY subject_ref FOR UPDATE',
    [customerRefs],
  );
}

/**
 * Remembers to whom devices were shipped, unless something later is known of them; answers whether the event said
 * anything new. The same event twice changes nothing, nor does one that another has overtaken.
 */
export async function keepShippedDevices(
  transaction: Executor,
  { eventId, at, customerRef, orderId, serialNumbers }: DeviceShipped,
): Promise<boolean> {
  const changed = await transaction.query(
    `INSERT INTO shipped_device AS known (serial_number, customer_ref, order_id, shipped_at, event_id)
     SELECT serial_number, $2, $3, $4, $5 FROM unnest($1::text[]) AS given (serial_number) ORDER BY serial_number
     ON CONFLICT (serial_number) DO UPDATE SET customer_ref = excluded.customer_ref, order_id = excluded.order_id,
       shipped_at = excluded.shipped_at, event_id = excluded.event_id
     WHERE (known.shipped_at, known.event_id) < (excluded.shipped_at, excluded.event_id)
     RETURNING serial_number`,
    [serialNumbers, customerRef, orderId, at, eventId],
  );
  return changed.length > 0;
}

/** Which of the serial numbers were shipped to somebody else; those that nobody shipped are not among them. */
export async function findForeignDevices(
  executor: Executor,
  customerRef: string,
  serialNumbers: readonly string[],
): Promise<Set<string>> {
  const rows = await executor.query<{ serialNumber: string }>(
    `SELECT serial_number AS "serialNumber" FROM shipped_device
     WHERE serial_number = ANY ($1::text[]) AND customer_ref <> $2`,
    [serialNumbers, customerRef],
  );
  return new Set(rows.map(({ serialNumber }) => serialNumber));
}
