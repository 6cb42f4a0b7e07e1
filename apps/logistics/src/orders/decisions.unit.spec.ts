import { decideReturnReceipt, decideReturnRequest } from '../returns/decide-on-return.js';
import { decideDelivery, decideDeliveryFailure, decideShipment } from '../shipments/decide-on-shipment.js';
import { decideCancellation, decideReservation } from './decide-on-order.js';
import { type Order, type OrderState, ORDER_STATES } from './order.js';

const now = new Date('2026-11-22T14:45:00Z');
const delivered: readonly OrderState[] = ['delivered', 'return-requested', 'returned'];

function orderIn(state: OrderState, changes: Partial<Order> = {}) {
  const deliveredAt = delivered.includes(state) ? new Date('2026-11-20T10:00:00Z') : null;
  return { state, deliveredAt, units: 1, charge: 'charged', refundedAt: null, ...changes } as const;
}

const DECISIONS = {
  reserve: (order: ReturnType<typeof orderIn>) => decideReservation(order, ['TR-000001'], now),
  cancel: (order: ReturnType<typeof orderIn>) => decideCancellation(order, now),
  ship: (order: ReturnType<typeof orderIn>) => decideShipment(order, now),
  deliver: (order: ReturnType<typeof orderIn>) => decideDelivery(order, now),
  fail: (order: ReturnType<typeof orderIn>) => decideDeliveryFailure(order, 'lost', now),
  request: (order: ReturnType<typeof orderIn>) => decideReturnRequest(order, now),
  receive: (order: ReturnType<typeof orderIn>) => decideReturnReceipt(order, now),
};

/** What each decision answers in each state: the state that follows, or the code of the refusal. */
const ANSWERS: Record<keyof typeof DECISIONS, Record<OrderState, string>> = {
  reserve: {
    placed: 'reserved',
    reserved: 'ORDERS.RESERVED_ALREADY',
    shipped: 'ORDERS.RESERVED_ALREADY',
    'delivery-failed': 'ORDERS.RESERVED_ALREADY',
    delivered: 'ORDERS.RESERVED_ALREADY',
    'return-requested': 'ORDERS.RESERVED_ALREADY',
    returned: 'ORDERS.RESERVED_ALREADY',
    cancelled: 'ORDERS.CANCELLED',
  },
  cancel: {
    placed: 'cancelled',
    reserved: 'cancelled',
    shipped: 'ORDERS.SHIPPED_ALREADY',
    'delivery-failed': 'ORDERS.SHIPPED_ALREADY',
    delivered: 'ORDERS.SHIPPED_ALREADY',
    'return-requested': 'ORDERS.SHIPPED_ALREADY',
    returned: 'ORDERS.SHIPPED_ALREADY',
    cancelled: 'ORDERS.CANCELLED',
  },
  ship: {
    placed: 'SHIPMENTS.NOT_RESERVED',
    reserved: 'shipped',
    shipped: 'SHIPMENTS.SHIPPED_ALREADY',
    'delivery-failed': 'shipped',
    delivered: 'SHIPMENTS.SHIPPED_ALREADY',
    'return-requested': 'SHIPMENTS.SHIPPED_ALREADY',
    returned: 'SHIPMENTS.SHIPPED_ALREADY',
    cancelled: 'ORDERS.CANCELLED',
  },
  deliver: onItsWay('delivered'),
  fail: onItsWay('delivery-failed'),
  request: {
    placed: 'RETURNS.NOT_DELIVERED',
    reserved: 'RETURNS.NOT_DELIVERED',
    shipped: 'RETURNS.NOT_DELIVERED',
    'delivery-failed': 'RETURNS.NOT_DELIVERED',
    delivered: 'return-requested',
    'return-requested': 'RETURNS.REQUESTED_ALREADY',
    returned: 'RETURNS.REQUESTED_ALREADY',
    cancelled: 'ORDERS.CANCELLED',
  },
  receive: {
    placed: 'RETURNS.NOT_REQUESTED',
    reserved: 'RETURNS.NOT_REQUESTED',
    shipped: 'RETURNS.NOT_REQUESTED',
    'delivery-failed': 'RETURNS.NOT_REQUESTED',
    delivered: 'RETURNS.NOT_REQUESTED',
    'return-requested': 'returned',
    returned: 'RETURNS.RECEIVED_ALREADY',
    cancelled: 'RETURNS.NOT_REQUESTED',
  },
};

function onItsWay(next: OrderState): Record<OrderState, string> {
  return {
    placed: 'SHIPMENTS.NOT_SHIPPED',
    reserved: 'SHIPMENTS.NOT_SHIPPED',
    shipped: next,
    'delivery-failed': 'SHIPMENTS.NOT_SHIPPED',
    delivered: 'SHIPMENTS.DELIVERED_ALREADY',
    'return-requested': 'SHIPMENTS.DELIVERED_ALREADY',
    returned: 'SHIPMENTS.DELIVERED_ALREADY',
    cancelled: 'ORDERS.CANCELLED',
  };
}

it.each(Object.entries(DECISIONS))('%s answers in every state as it must', (name, decide) => {
  const answer = (state: OrderState) => {
    try {
      return decide(orderIn(state)).changes.state;
    } catch (error) {
      return (error as { code: string }).code;
    }
  };
  const answers = Object.fromEntries(ORDER_STATES.map((state) => [state, answer(state)]));
  expect(answers).toEqual(ANSWERS[name as keyof typeof DECISIONS]);
});

it('says when: of a delivery, and of the state', () => {
  expect(decideDelivery(orderIn('shipped'), now)).toEqual({
    changes: { state: 'delivered', stateSince: now, deliveredAt: now },
    refund: false,
  });
  expect(decideDeliveryFailure(orderIn('shipped'), 'lost', now).changes).toMatchObject({ failureReason: 'lost' });
});

it.each([
  ['charged', null, true],
  ['asked', null, true],
  ['none', null, false],
  ['not-charged', null, false],
  ['charged', now, false],
] as const)('with a charge %s, refunded %p: pays back %s', (charge, refundedAt, refund) => {
  expect(decideCancellation(orderIn('placed', { charge, refundedAt }), now).refund).toBe(refund);
  expect(decideReturnReceipt(orderIn('return-requested', { charge, refundedAt }), now).refund).toBe(refund);
});

it('reserves nothing that is not paid', () => {
  const unpaid = orderIn('placed', { charge: 'not-charged' });
  expect(() => decideReservation(unpaid, ['TR-000001'], now)).toThrow(
    expect.objectContaining({ code: 'ORDERS.NOT_PAID', status: 409 }),
  );
});
