import { randomUUID } from 'node:crypto';
import { type RunningService, factsOf, wrongFields } from '#test-bed';
import type { OrderStepView } from '../orders/order-step.view.js';
import {
  UNTIL_DELIVERED,
  ask,
  daysSinceDelivery,
  orderAfter,
  placed,
  sentUnder,
  shown,
  taken,
} from '../testing/scenes.js';
import { startLogistics } from '../testing/start-logistics.js';
import type { RaisedComplaintView } from './raise-complaint/raised-complaint.view.js';

let logistics: RunningService;
beforeAll(async () => {
  logistics = await startLogistics();
});
afterAll(() => logistics?.stop());

const raise = (orderId: string, complaint: object = { fault: 'battery' }) =>
  logistics.call<RaisedComplaintView>('POST', `/api/orders/${orderId}/complaints`, complaint);
const close = (id: string, outcome: string) =>
  logistics.call<OrderStepView>('POST', `/api/complaints/${id}/closing`, { outcome });

describe('raise-complaint', () => {
  it('records what is wrong with which device', async () => {
    const id = await orderAfter(logistics, ...UNTIL_DELIVERED);
    const [serialNumber] = (await shown(logistics, id)).serialNumbers;
    const { status, body } = await raise(id, { fault: 'loses-contact', serialNumber });
    expect([status, body.orderId]).toEqual([201, id]);
    expect((await logistics.events(body.operationId)).map(factsOf)).toMatchObject([
      { operation: 'collect', activity: 'web-shop-order', categories: ['device-ids'] },
    ]);
  });

  it('has one open at a time, also when two come at once', async () => {
    const id = await orderAfter(logistics, ...UNTIL_DELIVERED);
    const answers = await Promise.all([raise(id), raise(id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('COMPLAINTS.OPEN_ALREADY');
    await close(answers.find(({ status }) => status === 201)!.body.id, 'repaired');
    expect((await raise(id)).status).toBe(201);
  });

  it('is heard for three years after delivery, and after the time to withdraw', async () => {
    const id = await orderAfter(logistics, ...UNTIL_DELIVERED);
    await daysSinceDelivery(logistics, id, 3 * 365 + 3);
    const late = await raise(id);
    expect([late.status, late.body.code]).toEqual([409, 'COMPLAINTS.TOO_LATE']);
    await daysSinceDelivery(logistics, id, 3 * 365 - 3);
    expect((await raise(id)).status).toBe(201);
  });

  it.each([
    ['COMPLAINTS.NOT_DELIVERED', []],
    ['COMPLAINTS.NOT_DELIVERED', ['reserve-items', 'ship-order']],
    ['COMPLAINTS.RETURNED', [...UNTIL_DELIVERED, 'request-return', 'receive-return']],
    ['ORDERS.CANCELLED', ['cancel-order']],
  ] as const)('is refused as %s after %j', async (code, steps) => {
    const { status, body } = await raise(await orderAfter(logistics, ...steps));
    expect([status, body.code]).toEqual([409, code]);
  });

  it('names a device that is in the order, and a fault that there is', async () => {
    const id = await orderAfter(logistics, ...UNTIL_DELIVERED);
    const foreign = await raise(id, { fault: 'battery', serialNumber: 'TR-SOMEBODY-ELSES' });
    expect([foreign.status, foreign.body.code]).toEqual([422, 'COMPLAINTS.NOT_IN_THE_ORDER']);
    const refused = await raise(id, { fault: 'Anna är missnöjd', serialNumber: '?' });
    expect([refused.status, wrongFields(refused)]).toEqual([400, ['/fault', '/serialNumber']]);
    expect((await raise(randomUUID())).status).toBe(404);
  });
});

describe('close-complaint', () => {
  const complained = async (changes: Parameters<typeof placed>[1] = {}) => {
    const { id } = await placed(logistics, changes);
    await taken(logistics, id, ...UNTIL_DELIVERED);
    return { orderId: id, complaintId: (await raise(id)).body.id };
  };

  it.each(['repaired', 'replaced', 'price-reduced', 'rejected'])('as %s discloses nothing', async (outcome) => {
    const { complaintId } = await complained();
    const { status, body } = await close(complaintId, outcome);
    expect([status, body.state, body.disclosures]).toEqual([202, 'delivered', []]);
    expect((await logistics.events(body.operationId)).map(factsOf)).toMatchObject([{ operation: 'record' }]);
  });

  it('as refunded pays the card back, once per order', async () => {
    const { orderId, complaintId } = await complained();
    const { body } = await close(complaintId, 'refunded');
    expect((await sentUnder(logistics, body.disclosures[0]?.id)).path).toBe('/refunds');
    const again = await close((await raise(orderId)).body.id, 'refunded');
    expect([again.status, again.body.code]).toEqual([409, 'COMPLAINTS.NOTHING_TO_REFUND']);
    // What is paid back already is not paid back again when the goods come back.
    const returned = await taken(logistics, orderId, 'request-return', 'receive-return');
    expect(returned.disclosures).toEqual([]);
  });

  it('as refunded needs a card that was charged', async () => {
    const { complaintId } = await complained({ payment: { method: 'monthly-invoice' } });
    const { status, body } = await close(complaintId, 'refunded');
    expect([status, body.code]).toEqual([409, 'COMPLAINTS.NOTHING_TO_REFUND']);
  });

  it('is done once, also when asked twice at once', async () => {
    const { complaintId } = await complained();
    const answers = await Promise.all([close(complaintId, 'repaired'), close(complaintId, 'rejected')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('COMPLAINTS.CLOSED');
  });

  it('knows no complaint by another id, and names the wrong field', async () => {
    const unknown = await close(randomUUID(), 'repaired');
    expect([unknown.status, unknown.body.code]).toEqual([404, 'COMPLAINTS.NO_SUCH_COMPLAINT']);
    const refused = await close(randomUUID(), 'burnt');
    expect([refused.status, wrongFields(refused)]).toEqual([400, ['/outcome']]);
  });
});

it('a step on an order is not hindered by its open complaint', async () => {
  const id = await orderAfter(logistics, ...UNTIL_DELIVERED, 'raise-complaint');
  expect((await ask(logistics, id, 'request-return')).status).toBe(202);
});
