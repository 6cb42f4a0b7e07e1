import { randomUUID } from 'node:crypto';
import { type RunningService, factsOf, wrongFields } from '#test-bed';
import { newSerialNumbers } from '../../testing/made-up-order.js';
import { ask, orderAfter, placed, sentUnder, shown } from '../../testing/scenes.js';
import { startLogistics } from '../../testing/start-logistics.js';
import type { OrderStepView } from '../order-step.view.js';

let logistics: RunningService;
beforeAll(async () => {
  logistics = await startLogistics();
});
afterAll(() => logistics?.stop());

const reserve = (orderId: string, serialNumbers: unknown) =>
  logistics.call<OrderStepView>('POST', `/api/orders/${orderId}/reservation`, { serialNumbers });

describe('POST /api/orders/{id}/reservation', () => {
  it('tells the warehouse which devices go to whom', async () => {
    const { id, subjectRef } = await placed(logistics);
    const serialNumbers = newSerialNumbers(2);
    const { status, body } = await reserve(id, serialNumbers);
    expect([status, body.state]).toEqual([202, 'reserved']);
    const facts = { subject: subjectRef, kind: 'customer', activity: 'product-distribution', basis: 'A6-1-b' };
    const opened = (await logistics.events(body.operationId)).filter(({ data }) => data.disclosure?.phase !== 'closed');
    expect(opened.map(factsOf).sort((one, other) => one.operation.localeCompare(other.operation))).toEqual([
      {
        ...facts,
        operation: 'disclose',
        categories: ['device-ids', 'name', 'postal-address'],
        recipient: 'riksbud',
        phase: 'opened',
      },
      { ...facts, operation: 'record', categories: ['device-ids'] },
    ]);
    const sent = await sentUnder(logistics, body.disclosures[0]?.id);
    expect([sent.recipient, sent.path, sent.body.persons]).toEqual([
      'riksbud',
      '/reservations',
      [
        {
          kind: 'customer',
          name: 'Anna Påhittad',
          'postal-address': { street: 'Påhittsgatan 30', postalCode: '123 45', city: 'Påhittsköping' },
          'device-ids': serialNumbers,
        },
      ],
    ]);
    expect((await shown(logistics, id)).serialNumbers).toEqual(serialNumbers);
  });

  it('reserves once, also when asked twice at once', async () => {
    const { id } = await placed(logistics);
    const answers = await Promise.all([ask(logistics, id, 'reserve-items'), ask(logistics, id, 'reserve-items')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('ORDERS.RESERVED_ALREADY');
    expect((await shown(logistics, id)).serialNumbers).toHaveLength(2);
  });

  it('gives a device to one order, also when two want it at once', async () => {
    const [one, other] = [await placed(logistics), await placed(logistics)];
    const serialNumbers = newSerialNumbers(2);
    const answers = await Promise.all([
      reserve(one.id, serialNumbers),
      reserve(other.id, [...serialNumbers].reverse()),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body.code).toBe('ORDERS.SERIAL_NUMBER_TAKEN');
    const left = [one, other][answers.indexOf(refused!)]!;
    expect(await shown(logistics, left.id)).toMatchObject({ state: 'placed', serialNumbers: [] });
  });

  it('sells again what was cancelled', async () => {
    const serialNumbers = newSerialNumbers(2);
    const { id } = await placed(logistics);
    await reserve(id, serialNumbers);
    await ask(logistics, id, 'cancel-order');
    expect((await reserve((await placed(logistics)).id, serialNumbers)).status).toBe(202);
  });

  it('does not follow on a charge that the bank refused, or on a cancellation', async () => {
    const { id, disclosures } = await placed(logistics);
    await sentUnder(logistics, disclosures[0]?.id);
    await logistics.query(`UPDATE order_disclosure SET withheld_reason = 'no-agreement' WHERE order_id = $1`, [id]);
    const unpaid = await ask(logistics, id, 'reserve-items');
    expect([unpaid.status, unpaid.body.code]).toEqual([409, 'ORDERS.NOT_PAID']);
    const cancelled = await ask(logistics, await orderAfter(logistics, 'cancel-order'), 'reserve-items');
    expect([cancelled.status, cancelled.body.code]).toEqual([409, 'ORDERS.CANCELLED']);
  });

  it('wants one serial number per unit', async () => {
    const { id } = await placed(logistics);
    const { status, body } = await reserve(id, newSerialNumbers(3));
    expect([status, body.code]).toEqual([422, 'ORDERS.OTHER_NUMBER_OF_DEVICES']);
  });

  it.each([[undefined], [[]], ['TR-000001'], [['TR-000001', 'TR-000001']], [['Påhittad']], [[7]]])(
    'names the wrong field of %j',
    async (serialNumbers) => {
      const refused = await reserve(randomUUID(), serialNumbers);
      expect([refused.status, wrongFields(refused)]).toEqual([400, ['/serialNumbers']]);
    },
  );

  it('knows no order by another id', async () => {
    const { status, body } = await ask(logistics, randomUUID(), 'reserve-items');
    expect([status, body.code]).toEqual([404, 'ORDERS.NO_SUCH_ORDER']);
  });
});
