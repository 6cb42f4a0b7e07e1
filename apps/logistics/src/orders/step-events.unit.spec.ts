import { randomUUID } from 'node:crypto';
import { readDeviceShipped } from '#business-event';
import { factsOf } from '#test-bed';
import { devicesNamed, devicesSettled } from './device-events.js';
import { deliveryReported } from '../shipments/delivery-events.js';
import { orderShipped } from '../shipments/ship-order/events.js';
import { devicesShipped } from '../shipments/ship-order/tell-other-services.js';
import { madeUpShopBuyer } from '../testing/made-up-order.js';
import { orderCancelledByBuyer } from './cancel-order/events.js';
import { itemsReserved } from './reserve-items/events.js';
import type { Order } from './order.js';
import { orderShown } from './show-order/events.js';

const now = new Date('2026-11-22T14:45:00Z');
const buyer = { ...madeUpShopBuyer(), kind: 'customer' as const, subjectRef: randomUUID() };
const order: Order = {
  id: randomUUID(),
  buyer,
  address: { street: 'Påhittsgatan 30', postalCode: '123 45', city: 'Påhittsköping' },
  state: 'reserved',
  amount: 59_800,
  units: 1,
  charge: 'charged',
  cardToken: 'tok_4f9a0c7be21d',
  serialNumbers: ['TR-000001'],
  deliveredAt: null,
  refundedAt: null,
};
const context = { order, operationId: randomUUID(), now };

it.each([
  ['itemsReserved', itemsReserved(context), 'product-distribution', 'record', ['device-ids']],
  [
    'orderShipped',
    orderShipped(context),
    'product-distribution',
    'use',
    ['device-ids', 'email', 'name', 'phone', 'postal-address'],
  ],
  ['deliveryReported', deliveryReported(context), 'product-distribution', 'record', ['name', 'postal-address']],
  [
    'orderCancelledByBuyer',
    orderCancelledByBuyer(context),
    'web-shop-order',
    'restrict',
    ['email', 'name', 'phone', 'postal-address'],
  ],
  ['devicesNamed', devicesNamed(context), 'web-shop-order', 'collect', ['device-ids']],
  ['devicesSettled', devicesSettled(context), 'web-shop-order', 'record', ['device-ids']],
  [
    'orderShown',
    orderShown(buyer, context.operationId, now),
    'web-shop-order',
    'consult',
    ['device-ids', 'payment-info'],
  ],
] as const)(
  '%s states what was done with the buyer’s data, and holds none of it',
  (_, events, activity, operation, categories) => {
    expect(events.map(factsOf)).toEqual([
      { subject: buyer.subjectRef, kind: 'customer', activity, operation, basis: 'A6-1-b', categories },
    ]);
    expect(events[0]).toMatchObject({ source: 'logistics', time: now.toISOString() });
    expect(events[0]?.data).toMatchObject({ operationId: context.operationId, purposes: [activity] });
    expect(JSON.stringify(events)).not.toMatch(/Påhitt|tok_|\+46|TR-0/);
  },
);

describe('devicesShipped', () => {
  it('tells of a customer’s devices what the schema has, under the customer’s key', () => {
    const [record] = devicesShipped(order, 'a-topic', now);
    expect(record).toMatchObject({ topic: 'a-topic', key: buyer.subjectRef });
    expect(readDeviceShipped(Buffer.from(JSON.stringify(record?.event)))).toEqual({
      type: 'org.trettio.device-shipped.v1',
      eventId: record?.id,
      at: now.toISOString(),
      customerRef: buyer.subjectRef,
      orderId: order.id,
      serialNumbers: ['TR-000001'],
    });
  });

  it('tells nothing of a buyer without an alarm', () => {
    expect(devicesShipped({ ...order, buyer: { ...buyer, kind: 'shop-buyer' } }, 'a-topic', now)).toEqual([]);
  });
});
