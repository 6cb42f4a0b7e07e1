import type { DeviceShipped } from '#business-event';
import type { DisclosureCheck } from '#disclosure';
import { type RunningService, factsOf, wrongFields } from '#test-bed';
import { madeUpShopBuyer } from '../testing/made-up-order.js';
import { UNTIL_DELIVERED, ask, orderAfter, placed, sentUnder, shown, taken } from '../testing/scenes.js';
import { startLogistics } from '../testing/start-logistics.js';

interface Told {
  topic: string;
  key: string;
  event: DeviceShipped;
}

describe('shipments', () => {
  let logistics: RunningService;
  beforeAll(async () => {
    logistics = await startLogistics();
  });
  afterAll(() => logistics?.stop());

  const told = (orderId: string) =>
    logistics.query<Told>(
      `SELECT topic, key, event FROM business_outbox WHERE event ->> 'orderId' = $1 ORDER BY position`,
      [orderId],
    );

  it('ship-order: the courier gets what carrying needs, and nothing of what is carried', async () => {
    const { id, subjectRef } = await placed(logistics);
    const { operationId, state, disclosures } = await taken(logistics, id, 'reserve-items', 'ship-order');
    expect(state).toBe('shipped');
    const facts = { subject: subjectRef, kind: 'customer', activity: 'product-distribution', basis: 'A6-1-b' };
    const opened = (await logistics.events(operationId)).filter(({ data }) => data.disclosure?.phase !== 'closed');
    expect(opened.map(factsOf)).toEqual([
      {
        ...facts,
        operation: 'disclose',
        categories: ['email', 'name', 'phone', 'postal-address'],
        recipient: 'dhl',
        phase: 'opened',
      },
      { ...facts, operation: 'use', categories: ['device-ids', 'email', 'name', 'phone', 'postal-address'] },
    ]);
    const sent = await sentUnder(logistics, disclosures[0]?.id);
    expect([sent.recipient, sent.path, sent.body.persons]).toEqual([
      'dhl',
      '/shipments',
      [
        {
          kind: 'customer',
          name: 'Anna Påhittad',
          'postal-address': { street: 'Påhittsgatan 30', postalCode: '123 45', city: 'Påhittsköping' },
          phone: '+46701740605',
          email: 'anna@exempel.example',
        },
      ],
    ]);
  });

  it('ship-order: tells other services which devices the customer was sent, and nothing else', async () => {
    const { id, subjectRef } = await placed(logistics);
    await taken(logistics, id, 'reserve-items', 'ship-order');
    const { serialNumbers } = await shown(logistics, id);
    expect(await told(id)).toEqual([
      {
        topic: 'trettio.business.device-shipped',
        key: subjectRef,
        event: {
          type: 'org.trettio.device-shipped.v1',
          eventId: expect.any(String),
          at: expect.any(String),
          customerRef: subjectRef,
          orderId: id,
          serialNumbers,
        },
      },
    ]);
  });

  it('ship-order: tells nobody of a buyer without an alarm', async () => {
    const { id } = await placed(logistics, { buyer: madeUpShopBuyer() });
    await taken(logistics, id, 'reserve-items', 'ship-order');
    expect(await told(id)).toEqual([]);
  });

  it('ship-order: once, also when asked twice at once', async () => {
    const id = await orderAfter(logistics, 'reserve-items');
    const answers = await Promise.all([ask(logistics, id, 'ship-order'), ask(logistics, id, 'ship-order')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409]);
    expect(await told(id)).toHaveLength(1);
  });

  it('what did not arrive is shipped again', async () => {
    const id = await orderAfter(logistics, 'reserve-items', 'ship-order', 'report-delivery-failure');
    expect(await shown(logistics, id)).toMatchObject({ state: 'delivery-failed', failureReason: 'nobody-home' });
    await taken(logistics, id, 'ship-order', 'confirm-delivery');
    const order = await shown(logistics, id);
    expect(order).toMatchObject({
      state: 'delivered',
      deliveredAt: expect.any(String),
      lastDayToReturn: expect.any(String),
      lastDayToComplain: expect.any(String),
    });
    expect(order.disclosures.filter(({ recipient }) => recipient === 'dhl')).toHaveLength(2);
  });

  it('records what the courier reports', async () => {
    const id = await orderAfter(logistics, 'reserve-items', 'ship-order');
    const { operationId } = await taken(logistics, id, 'confirm-delivery');
    expect((await logistics.events(operationId)).map(factsOf)).toMatchObject([
      { operation: 'record', activity: 'product-distribution', categories: ['name', 'postal-address'] },
    ]);
  });

  const onItsWay = ['reserve-items', 'ship-order'] as const;
  const failed = [...onItsWay, 'report-delivery-failure'] as const;
  const returning = [...UNTIL_DELIVERED, 'request-return'] as const;
  const cases = [
    ['ship-order', 'SHIPMENTS.NOT_RESERVED', []],
    ['ship-order', 'SHIPMENTS.SHIPPED_ALREADY', onItsWay],
    ['ship-order', 'SHIPMENTS.SHIPPED_ALREADY', UNTIL_DELIVERED],
    ['ship-order', 'ORDERS.CANCELLED', ['cancel-order']],
    ['confirm-delivery', 'SHIPMENTS.NOT_SHIPPED', []],
    ['confirm-delivery', 'SHIPMENTS.NOT_SHIPPED', ['reserve-items']],
    ['confirm-delivery', 'SHIPMENTS.NOT_SHIPPED', failed],
    ['confirm-delivery', 'SHIPMENTS.DELIVERED_ALREADY', UNTIL_DELIVERED],
    ['confirm-delivery', 'SHIPMENTS.DELIVERED_ALREADY', returning],
    ['confirm-delivery', 'ORDERS.CANCELLED', ['reserve-items', 'cancel-order']],
    ['report-delivery-failure', 'SHIPMENTS.NOT_SHIPPED', ['reserve-items']],
    ['report-delivery-failure', 'SHIPMENTS.NOT_SHIPPED', failed],
    ['report-delivery-failure', 'SHIPMENTS.DELIVERED_ALREADY', UNTIL_DELIVERED],
    ['report-delivery-failure', 'ORDERS.CANCELLED', ['cancel-order']],
  ] as const;
  it.each(cases)('%s is refused as %s after %j', async (step, code, steps) => {
    const id = await orderAfter(logistics, ...steps);
    const { status, body } = await ask(logistics, id, step);
    expect([status, body.code]).toEqual([409, code]);
  });

  it('report-delivery-failure names the wrong field', async () => {
    const id = await orderAfter(logistics, ...onItsWay);
    const refused = await logistics.call('POST', `/api/orders/${id}/delivery-failure`, { reason: 'rain' });
    expect([refused.status, wrongFields(refused)]).toEqual([400, ['/reason']]);
  });
});

it('where the register does not let the courier know, nothing is shipped and only that is on record', async () => {
  const check: DisclosureCheck = ({ recipient }) =>
    recipient === 'dhl'
      ? { allowed: false, reason: 'no-agreement', detail: 'dhl' }
      : { allowed: true, recipientClass: recipient === 'riksbud' ? 'warehouse' : 'payments', country: 'SE' };
  const logistics = await startLogistics({ check });
  try {
    const id = await orderAfter(logistics, 'reserve-items');
    const { status, body } = await ask(logistics, id, 'ship-order');
    expect([status, body.code]).toEqual([409, 'ORDERS.NOTHING_LET_OUT']);
    const order = await shown(logistics, id);
    expect([order.state, order.disclosures.at(-1)]).toMatchObject([
      'reserved',
      { operation: 'ship-order', recipient: 'dhl', status: 'withheld', reason: 'no-agreement' },
    ]);
    expect(await logistics.query('SELECT 1 FROM business_outbox')).toEqual([]);
    const phases = (await logistics.events()).map(({ data }) => [data.operation, data.disclosure?.phase]);
    expect(phases).toContainEqual(['disclose', 'withheld']);
    expect(phases).not.toContainEqual(['use', undefined]);
    expect(logistics.recipients.received.map(({ recipient }) => recipient)).not.toContain('dhl');
  } finally {
    await logistics.stop();
  }
});
