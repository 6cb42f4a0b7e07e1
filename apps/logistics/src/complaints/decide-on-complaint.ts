import { Problem, conflict } from '#http';
import { isAfter, lastDayToComplain } from '../calendar/deadlines.js';
import { orderCancelled } from '../orders/order-problems.js';
import { type Decision, type Order, isPaidBackByCard } from '../orders/order.js';
import type { Complaint, ComplaintOutcome, Fault } from './complaint.js';

export interface ComplaintCommand {
  complaintId: string;
  fault: Fault;
  serialNumber?: string | undefined;
}

/**
 * For faults that show within three years the seller answers (konsumentköplagen (2022:260)); one complaint about an order
 * at a time. Throws ORDERS.CANCELLED, COMPLAINTS.NOT_DELIVERED, COMPLAINTS.RETURNED, COMPLAINTS.TOO_LATE,
 * COMPLAINTS.OPEN_ALREADY or COMPLAINTS.NOT_IN_THE_ORDER.
 */
export function decideComplaint(
  order: Pick<Order, 'id' | 'state' | 'deliveredAt' | 'serialNumbers'>,
  hasOpenComplaint: boolean,
  { complaintId, fault, serialNumber }: ComplaintCommand,
  now: Date,
): Complaint {
  if (order.state === 'cancelled') throw orderCancelled();
  if (order.state === 'returned') throw returned();
  if (order.deliveredAt === null) throw notDelivered();
  if (isAfter(now, lastDayToComplain(order.deliveredAt))) throw tooLate();
  if (hasOpenComplaint) throw openAlready();
  if (serialNumber !== undefined && !order.serialNumbers.includes(serialNumber)) throw notInTheOrder();
  return {
    id: complaintId,
    orderId: order.id,
    fault,
    serialNumber: serialNumber ?? null,
    raisedAt: now,
    closedAt: null,
  };
}

/**
 * `refunded` pays the card back, once per order. Throws COMPLAINTS.CLOSED or COMPLAINTS.NOTHING_TO_REFUND, where nothing was
 * charged to a card or it was paid back already.
 */
export function decideComplaintClosing(
  { closedAt }: Pick<Complaint, 'closedAt'>,
  order: Pick<Order, 'charge' | 'refundedAt'>,
  outcome: ComplaintOutcome,
): Decision {
  if (closedAt !== null) throw closed();
  const refund = outcome === 'refunded';
  if (refund && !isPaidBackByCard(order)) throw nothingToRefund();
  return { changes: {}, refund };
}

function notDelivered(): Problem {
  return conflict('COMPLAINTS.NOT_DELIVERED', {
    sv: 'Beställningen är inte levererad, så det finns ännu inget att reklamera.',
    en: 'The order is not delivered, so there is nothing to complain about yet.',
  });
}

function returned(): Problem {
  return conflict('COMPLAINTS.RETURNED', {
    sv: 'Beställningen är returnerad; det finns inget kvar att reklamera.',
    en: 'The order is returned; nothing is left to complain about.',
  });
}

function tooLate(): Problem {
  return conflict('COMPLAINTS.TOO_LATE', {
    sv: 'Det har gått mer än tre år sedan leveransen (konsumentköplagen), så säljaren svarar inte längre för fel.',
    en: 'More than three years have passed since delivery (konsumentköplagen), so the seller answers for faults no longer.',
  });
}

function openAlready(): Problem {
  return conflict('COMPLAINTS.OPEN_ALREADY', {
    sv: 'En reklamation av beställningen är redan öppen. Avsluta den först.',
    en: 'A complaint about the order is open already. Close it first.',
  });
}

function notInTheOrder(): Problem {
  return new Problem('COMPLAINTS.NOT_IN_THE_ORDER', 422, {
    sv: 'Ingen enhet i beställningen har det serienumret. Utelämna det om reklamationen gäller hela beställningen.',
    en: 'No device of the order has that serial number. Leave it out if the complaint is about the whole order.',
  });
}

function closed(): Problem {
  return conflict('COMPLAINTS.CLOSED', {
    sv: 'Reklamationen är redan avslutad.',
    en: 'The complaint is closed already.',
  });
}

function nothingToRefund(): Problem {
  return conflict('COMPLAINTS.NOTHING_TO_REFUND', {
    sv: 'Inget kort har debiterats för beställningen, eller så är det redan återbetalt. Ange ett annat utfall.',
    en: 'No card was charged for the order, or it is paid back already. State another outcome.',
  });
}
