import type { EntityManager } from 'typeorm';
import { serialNumberTaken } from './serial-number-taken.js';

/**
 * Puts the devices into the order, in one order of serial numbers, so that two requests cannot wait for each other.
 * Throws ORDERS.SERIAL_NUMBER_TAKEN when one of them is in another order.
 */
export async function takeDevices(
  transaction: EntityManager,
  orderId: string,
  serialNumbers: readonly string[],
): Promise<void> {
  const taken: unknown[] = await transaction.query(
    `INSERT INTO order_device (order_id, serial_number)
     SELECT $1, serial_number FROM unnest($2::text[]) AS given (serial_number) ORDER BY serial_number
     ON CONFLICT (serial_number) WHERE released_at IS NULL DO NOTHING
     RETURNING serial_number`,
    [orderId, serialNumbers],
  );
  if (taken.length < serialNumbers.length) throw serialNumberTaken();
}
