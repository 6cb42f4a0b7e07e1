import { newDeviceShipped } from '#business-event';
import type { BusinessRecord } from '#outbox';
import { uuid7 } from '#processing-event';
import type { Order } from '../../orders/order.js';

/**
 * What other services of the company are told: which devices a customer has been sent. Of somebody without an alarm
 * nobody needs to know.
 */
export function devicesShipped(
  { id: orderId, buyer, serialNumbers }: Pick<Order, 'id' | 'buyer' | 'serialNumbers'>,
  topic: string,
  now: Date,
): BusinessRecord[] {
  if (buyer.kind !== 'customer') return [];
  const event = newDeviceShipped({ customerRef: buyer.subjectRef, orderId, serialNumbers }, now, uuid7);
  return [{ id: event.eventId, topic, key: event.customerRef, event }];
}
