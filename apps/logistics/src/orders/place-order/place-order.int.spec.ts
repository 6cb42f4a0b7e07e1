import { randomUUID } from 'node:crypto';
import { type RunningService, factsOf, wrongFields } from '#test-bed';
import { madeUpOrder, madeUpShopBuyer } from '../../testing/made-up-order.js';
import { placed, sentUnder, shown } from '../../testing/scenes.js';
import { startLogistics } from '../../testing/start-logistics.js';
import type { PlacedOrderView } from './placed-order.view.js';

let logistics: RunningService;
beforeAll(async () => {
  logistics = await startLogistics();
});
afterAll(() => logistics?.stop());

const place = (order: object, query = '') => logistics.call<PlacedOrderView>('POST', `/api/orders${query}`, order);

describe('POST /api/orders', () => {
  it('takes over a customer’s pseudonym, records what was given, has the card charged', async () => {
    const order = madeUpOrder();
    const { status, body } = await place(order);
    expect([status, body.subjectRef, body.amount]).toEqual([201, order.buyer.subjectRef, 59_800]);
    const opened = (await logistics.events(body.operationId)).filter(({ data }) => data.disclosure?.phase !== 'closed');
    const facts = { subject: body.subjectRef, kind: 'customer', activity: 'web-shop-order', basis: 'A6-1-b' };
    expect(opened.map(factsOf)).toEqual([
      { ...facts, operation: 'collect', categories: ['email', 'name', 'payment-info', 'phone', 'postal-address'] },
      {
        ...facts,
        operation: 'disclose',
        categories: ['name', 'payment-info'],
        recipient: 'exempel-bank',
        phase: 'opened',
      },
    ]);
    expect(opened[0]?.data).toMatchObject({ notice: '2018-05', retention: { period: 'P3Y', trigger: 'delivery' } });
    const sent = await sentUnder(logistics, body.disclosures[0]?.id);
    expect([sent.recipient, sent.path, sent.body.persons]).toEqual([
      'exempel-bank',
      '/charges',
      [
        {
          kind: 'customer',
          name: 'Anna Påhittad',
          'payment-info': { reference: body.id, amount: 59_800, cardToken: 'tok_4f9a0c7be21d' },
        },
      ],
    ]);
    expect(JSON.stringify(sent)).not.toContain(body.subjectRef);
  });

  it('makes a pseudonym for a buyer without an alarm, who keeps it at the next order', async () => {
    const first = await placed(logistics, { buyer: madeUpShopBuyer() });
    expect(first.subjectRef).toMatch(/^[0-9a-f-]{36}$/);
    const [collected] = await logistics.events(first.operationId);
    expect(collected).toMatchObject({ subject: first.subjectRef, data: { subjectKind: 'shop-buyer' } });
    const again = await placed(logistics, {
      buyer: { ...madeUpShopBuyer(), subjectRef: first.subjectRef, phone: '+46701740607' },
    });
    expect(again.subjectRef).toBe(first.subjectRef);
    const rows = await logistics.query('SELECT phone FROM buyer WHERE subject_ref = $1', [first.subjectRef]);
    expect(rows).toEqual([{ phone: '+46701740607' }]);
  });

  it('discloses nothing where the order goes on the monthly invoice', async () => {
    const { operationId, disclosures } = await placed(logistics, { payment: { method: 'monthly-invoice' } });
    expect(disclosures).toEqual([]);
    const events = await logistics.events(operationId);
    expect(events.map(({ data }) => data.categories)).toEqual([['name', 'postal-address', 'phone', 'email']]);
  });

  it('shows no details, and that somebody looked is on record', async () => {
    const { id, subjectRef } = await placed(logistics);
    const order = await shown(logistics, id);
    expect(order).toMatchObject({ id, subjectRef, buyerKind: 'customer', state: 'placed', amount: 59_800 });
    expect(order.disclosures).toMatchObject([{ operation: 'place-order', recipient: 'exempel-bank' }]);
    expect(JSON.stringify(order)).not.toContain('Påhitt');
    expect((await logistics.events()).filter(({ data }) => data.disclosure === undefined).at(-1)).toMatchObject({
      subject: subjectRef,
      data: { operation: 'consult' },
    });
    const unknown = await logistics.call('GET', `/api/orders/${randomUUID()}`);
    expect([unknown.status, unknown.body.code]).toEqual([404, 'ORDERS.NO_SUCH_ORDER']);
    expect((await logistics.call('GET', '/api/orders/42')).status).toBe(400);
  });

  it('keeps names, numbers and tokens out of the events', async () => {
    const events = JSON.stringify(await logistics.events());
    for (const personal of ['Påhitt', '+4670', '@', '123 45', 'tok_']) expect(events).not.toContain(personal);
  });

  it.each([
    [{ payment: { method: 'monthly-invoice' }, buyer: madeUpShopBuyer() }, 'ORDERS.NO_MONTHLY_INVOICE'],
    [
      { items: ['A-ONE', 'B-TWO'].map((articleNumber) => ({ articleNumber, quantity: 101, unitPrice: 1 })) },
      'ORDERS.TOO_MANY_UNITS',
    ],
  ])('refuses what the shop does not offer, case %#: %s', async (changes, code) => {
    const orders = () => logistics.query('SELECT id FROM shop_order ORDER BY id');
    const before = await orders();
    const { status, body } = await place({ ...madeUpOrder(), ...changes });
    expect([status, body.code]).toEqual([422, code]);
    expect(await orders()).toEqual(before);
  });

  it('names every wrong field, and never a value', async () => {
    const refused = await place({
      buyer: { kind: 'customer', name: '', phone: '070-174 06 05', email: 'anna' },
      deliveryAddress: { street: '', postalCode: '1234', city: 'Påhittsköping' },
      items: [{ articleNumber: 'motion', quantity: 0, unitPrice: 1.5 }],
      payment: { method: 'card', cardToken: '4000 0000 0000 0002' },
      noticeEdition: 'maj 2018',
      surprise: true,
    });
    expect(refused.status).toBe(400);
    expect(wrongFields(refused)).toEqual([
      '/buyer/email',
      '/buyer/name',
      '/buyer/phone',
      '/buyer/subjectRef',
      '/deliveryAddress/postalCode',
      '/deliveryAddress/street',
      '/items/0/articleNumber',
      '/items/0/quantity',
      '/items/0/unitPrice',
      '/noticeEdition',
      '/payment/cardToken',
      '/surprise',
    ]);
    expect(JSON.stringify(refused.body)).not.toMatch(/070-174|4000/);
  });

  it('asks for all parts when the request is empty, in the reader’s language', async () => {
    const refused = await place({}, '?lang=sv');
    expect(refused.body.title).toContain('fält');
    expect(wrongFields(refused)).toEqual(['/buyer', '/deliveryAddress', '/items', '/payment']);
  });

  it('wants a card’s token with a card, and no article twice', async () => {
    const item = { articleNumber: 'TRETTIO-TAG', quantity: 1, unitPrice: 9_900 };
    const refused = await place({ ...madeUpOrder(), items: [item, item], payment: { method: 'card' } });
    expect(wrongFields(refused)).toEqual(['/items', '/payment/cardToken']);
  });
});
