import { type Problem, conflict } from '#http';
import { isAfter, lastDayToReturn } from '../calendar/deadlines.js';
import { orderCancelled } from '../orders/order-problems.js';
import { type Decision, type Order, becomes, isPaidBackByCard } from '../orders/order.js';

/**
 * Whoever has bought at a distance may withdraw within fourteen days of delivery (distansavtalslagen (2005:59), 2 kap.).
 * Throws ORDERS.CANCELLED, RETURNS.NOT_DELIVERED, RETURNS.REQUESTED_ALREADY or RETURNS.TOO_LATE.
 */
export function decideReturnRequest({ state, deliveredAt }: Pick<Order, 'state' | 'deliveredAt'>, now: Date): Decision {
  if (state === 'cancelled') throw orderCancelled();
  if (state === 'return-requested' || state === 'returned') throw requestedAlready();
  if (state !== 'delivered' || deliveredAt === null) throw notDelivered();
  if (isAfter(now, lastDayToReturn(deliveredAt))) throw tooLate();
  return becomes('return-requested', now);
}

/** The goods are back, and the card is paid back unless it was. Throws RETURNS.RECEIVED_ALREADY or RETURNS.NOT_REQUESTED. */
export function decideReturnReceipt(order: Pick<Order, 'state' | 'charge' | 'refundedAt'>, now: Date): Decision {
  if (order.state === 'returned') throw receivedAlready();
  if (order.state !== 'return-requested') throw notRequested();
  return { ...becomes('returned', now), refund: isPaidBackByCard(order) };
}

function notDelivered(): Problem {
  return conflict('RETURNS.NOT_DELIVERED', {
    sv: 'Beställningen är inte levererad. Är den inte skickad kan den avbeställas i stället.',
    en: 'The order is not delivered. If it is not shipped, it can be cancelled instead.',
  });
}

function requestedAlready(): Problem {
  return conflict('RETURNS.REQUESTED_ALREADY', {
    sv: 'Retur är redan begärd för beställningen.',
    en: 'A return of the order is requested already.',
  });
}

function tooLate(): Problem {
  return conflict('RETURNS.TOO_LATE', {
    sv: 'Ångerfristen har gått ut: 14 dagar från leveransen (distansavtalslagen). Är något fel på varan går den att reklamera.',
    en: 'The time to withdraw is over: 14 days from delivery (distansavtalslagen). If something is wrong with it, complain.',
  });
}

function notRequested(): Problem {
  return conflict('RETURNS.NOT_REQUESTED', {
    sv: 'Ingen retur är begärd för beställningen. Begär den först.',
    en: 'No return of the order is requested. Request it first.',
  });
}

function receivedAlready(): Problem {
  return conflict('RETURNS.RECEIVED_ALREADY', {
    sv: 'Returen är redan mottagen.',
    en: 'The return is received already.',
  });
}
