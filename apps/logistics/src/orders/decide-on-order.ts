import { Problem, conflict } from '#http';
import { orderCancelled } from './order-problems.js';
import { type Decision, type Order, becomes, isPaidBackByCard } from './order.js';

/**
 * Devices are set aside once, one serial number per unit, unless the card could not be charged. Throws ORDERS.CANCELLED,
 * ORDERS.RESERVED_ALREADY, ORDERS.NOT_PAID or ORDERS.OTHER_NUMBER_OF_DEVICES.
 */
export function decideReservation(
  { state, charge, units }: Pick<Order, 'state' | 'charge' | 'units'>,
  serialNumbers: readonly string[],
  now: Date,
): Decision {
  if (state === 'cancelled') throw orderCancelled();
  if (state !== 'placed') throw reservedAlready();
  if (charge === 'not-charged') throw notPaid();
  if (serialNumbers.length !== units) throw otherNumberOfDevices();
  return becomes('reserved', now);
}

/** An order is cancelled before it is shipped. Throws ORDERS.CANCELLED or ORDERS.SHIPPED_ALREADY. */
export function decideCancellation(order: Pick<Order, 'state' | 'charge' | 'refundedAt'>, now: Date): Decision {
  if (order.state === 'cancelled') throw orderCancelled();
  if (order.state !== 'placed' && order.state !== 'reserved') throw shippedAlready();
  return { ...becomes('cancelled', now), refund: isPaidBackByCard(order) };
}

function reservedAlready(): Problem {
  return conflict('ORDERS.RESERVED_ALREADY', {
    sv: 'Beställningens varor är redan reserverade.',
    en: 'The order’s items are reserved already.',
  });
}

function notPaid(): Problem {
  return conflict('ORDERS.NOT_PAID', {
    sv: 'Kortet kunde inte debiteras, så inga varor reserveras. Avbeställ och lägg en ny beställning.',
    en: 'The card could not be charged, so no items are reserved. Cancel the order and place a new one.',
  });
}

function otherNumberOfDevices(): Problem {
  return new Problem('ORDERS.OTHER_NUMBER_OF_DEVICES', 422, {
    sv: 'Antalet serienummer är ett annat än antalet beställda enheter. Ange ett serienummer per enhet.',
    en: 'The number of serial numbers is not that of the units ordered. Give one serial number per unit.',
  });
}

function shippedAlready(): Problem {
  return conflict('ORDERS.SHIPPED_ALREADY', {
    sv: 'Beställningen är redan skickad och kan inte avbeställas. Begär retur när den har kommit fram.',
    en: 'The order is shipped already and cannot be cancelled. Request a return once it has arrived.',
  });
}
