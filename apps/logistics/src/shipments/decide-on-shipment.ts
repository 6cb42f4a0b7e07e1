import { type Problem, conflict } from '#http';
import { orderCancelled } from '../orders/order-problems.js';
import { type Decision, type Order, becomes } from '../orders/order.js';

export const FAILURE_REASONS = ['nobody-home', 'address-unknown', 'refused', 'damaged', 'lost'] as const;
/** Why a parcel did not arrive. */
export type FailureReason = (typeof FAILURE_REASONS)[number];

type Progress = Pick<Order, 'state'>;

/**
 * What is reserved is shipped; what did not arrive, once more. Throws ORDERS.CANCELLED, SHIPMENTS.NOT_RESERVED or
 * SHIPMENTS.SHIPPED_ALREADY.
 */
export function decideShipment({ state }: Progress, now: Date): Decision {
  if (state === 'cancelled') throw orderCancelled();
  if (state === 'placed') throw notReserved();
  if (state !== 'reserved' && state !== 'delivery-failed') throw shippedAlready();
  return becomes('shipped', now);
}

/** Throws ORDERS.CANCELLED, SHIPMENTS.NOT_SHIPPED or SHIPMENTS.DELIVERED_ALREADY. */
export function decideDelivery(order: Progress, now: Date): Decision {
  mustBeOnItsWay(order);
  return becomes('delivered', now, { deliveredAt: now });
}

/** Throws ORDERS.CANCELLED, SHIPMENTS.NOT_SHIPPED or SHIPMENTS.DELIVERED_ALREADY. */
export function decideDeliveryFailure(order: Progress, reason: FailureReason, now: Date): Decision {
  mustBeOnItsWay(order);
  return becomes('delivery-failed', now, { failureReason: reason });
}

function mustBeOnItsWay({ state }: Progress): void {
  switch (state) {
    case 'shipped':
      return;
    case 'cancelled':
      throw orderCancelled();
    case 'placed':
    case 'reserved':
    case 'delivery-failed':
      throw notShipped();
    case 'delivered':
    case 'return-requested':
    case 'returned':
      throw deliveredAlready();
  }
}

function notReserved(): Problem {
  return conflict('SHIPMENTS.NOT_RESERVED', {
    sv: 'Varorna är inte reserverade, så det finns inget att skicka. Reservera dem först.',
    en: 'The items are not reserved, so there is nothing to ship. Reserve them first.',
  });
}

function shippedAlready(): Problem {
  return conflict('SHIPMENTS.SHIPPED_ALREADY', {
    sv: 'Beställningen är redan skickad.',
    en: 'The order is shipped already.',
  });
}

function notShipped(): Problem {
  return conflict('SHIPMENTS.NOT_SHIPPED', {
    sv: 'Beställningen är inte på väg till köparen. Skicka den först.',
    en: 'The order is not on its way to the buyer. Ship it first.',
  });
}

function deliveredAlready(): Problem {
  return conflict('SHIPMENTS.DELIVERED_ALREADY', {
    sv: 'Beställningen är redan levererad.',
    en: 'The order is delivered already.',
  });
}
