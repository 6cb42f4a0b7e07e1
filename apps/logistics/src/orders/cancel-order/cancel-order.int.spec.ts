import { type RunningService, factsOf } from '#test-bed';
import { UNTIL_DELIVERED, ask, orderAfter, placed, sentUnder, shown, taken } from '../../testing/scenes.js';
import { startLogistics } from '../../testing/start-logistics.js';

let logistics: RunningService;
beforeAll(async () => {
  logistics = await startLogistics();
});
afterAll(() => logistics?.stop());

describe('POST /api/orders/{id}/cancellation', () => {
  it('pays the card back and restricts what was given', async () => {
    const { id, subjectRef } = await placed(logistics);
    const { operationId, state, disclosures } = await taken(logistics, id, 'cancel-order');
    expect([state, disclosures.map(({ recipient }) => recipient)]).toEqual(['cancelled', ['exempel-bank']]);
    const [restricted, refund] = (await logistics.events(operationId)).map(factsOf);
    expect(restricted).toMatchObject({ subject: subjectRef, operation: 'restrict', activity: 'web-shop-order' });
    expect(refund).toMatchObject({ subject: subjectRef, categories: ['payment-info'], recipient: 'exempel-bank' });
    const sent = await sentUnder(logistics, disclosures[0]?.id);
    expect(sent.path).toBe('/refunds');
    expect(await shown(logistics, id)).toMatchObject({ state: 'cancelled', refundedAt: expect.any(String) });
  });

  it('has the warehouse put back what it had set aside, told by serial number alone', async () => {
    const { id } = await placed(logistics, { payment: { method: 'monthly-invoice' } });
    await taken(logistics, id, 'reserve-items');
    const { serialNumbers } = await shown(logistics, id);
    const { disclosures } = await taken(logistics, id, 'cancel-order');
    expect(disclosures.map(({ recipient }) => recipient)).toEqual(['riksbud']);
    const sent = await sentUnder(logistics, disclosures[0]?.id);
    expect(sent.body.persons).toEqual([{ kind: 'customer', 'device-ids': serialNumbers }]);
  });

  it.each([
    ['ORDERS.CANCELLED', ['cancel-order']],
    ['ORDERS.SHIPPED_ALREADY', ['reserve-items', 'ship-order']],
    ['ORDERS.SHIPPED_ALREADY', ['reserve-items', 'ship-order', 'report-delivery-failure']],
    ['ORDERS.SHIPPED_ALREADY', [...UNTIL_DELIVERED]],
  ] as const)('is refused as %s after %j', async (code, steps) => {
    const { status, body } = await ask(logistics, await orderAfter(logistics, ...steps), 'cancel-order');
    expect([status, body.code]).toEqual([409, code]);
  });

  it('or shipping: one of two requests at once wins, the other is told why not', async () => {
    const id = await orderAfter(logistics, 'reserve-items');
    const answers = await Promise.all([ask(logistics, id, 'cancel-order'), ask(logistics, id, 'ship-order')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409]);
    expect(['ORDERS.CANCELLED', 'ORDERS.SHIPPED_ALREADY']).toContain(
      answers.find(({ status }) => status === 409)?.body.code,
    );
  });
});
