import { type RunningService, factsOf } from '#test-bed';
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

let logistics: RunningService;
beforeAll(async () => {
  logistics = await startLogistics();
});
afterAll(() => logistics?.stop());

it('request-return tells the warehouse which devices come back, and from nobody', async () => {
  const { id, subjectRef } = await placed(logistics);
  await taken(logistics, id, ...UNTIL_DELIVERED);
  const { serialNumbers } = await shown(logistics, id);
  const { operationId, state, disclosures } = await taken(logistics, id, 'request-return');
  expect(state).toBe('return-requested');
  const events = (await logistics.events(operationId)).map(factsOf);
  expect(events.slice(0, 2)).toMatchObject([
    { subject: subjectRef, operation: 'collect', activity: 'web-shop-order', categories: ['device-ids'] },
    { subject: subjectRef, operation: 'disclose', recipient: 'riksbud', categories: ['device-ids'], phase: 'opened' },
  ]);
  const sent = await sentUnder(logistics, disclosures[0]?.id);
  expect([sent.path, sent.body.persons]).toEqual(['/returns', [{ kind: 'customer', 'device-ids': serialNumbers }]]);
});

it('receive-return pays the card back and frees the devices', async () => {
  const id = await orderAfter(logistics, ...UNTIL_DELIVERED, 'request-return');
  const { operationId, disclosures } = await taken(logistics, id, 'receive-return');
  expect(disclosures.map(({ recipient }) => recipient)).toEqual(['exempel-bank']);
  expect((await logistics.events(operationId)).map(factsOf)[0]).toMatchObject({ operation: 'record' });
  expect(await shown(logistics, id)).toMatchObject({
    state: 'returned',
    serialNumbers: [],
    refundedAt: expect.any(String),
  });
});

it('receive-return discloses nothing where no card was charged', async () => {
  const { id } = await placed(logistics, { payment: { method: 'monthly-invoice' } });
  const { disclosures } = await taken(logistics, id, ...UNTIL_DELIVERED, 'request-return', 'receive-return');
  expect(disclosures).toEqual([]);
});

it('a return is asked for within fourteen days of delivery', async () => {
  const inTime = await orderAfter(logistics, ...UNTIL_DELIVERED);
  await daysSinceDelivery(logistics, inTime, 14);
  expect((await ask(logistics, inTime, 'request-return')).status).toBe(202);
  const late = await orderAfter(logistics, ...UNTIL_DELIVERED);
  // The longest run of days off, at Easter or over a New Year, is far shorter than six days.
  await daysSinceDelivery(logistics, late, 21);
  const { status, body } = await ask(logistics, late, 'request-return');
  expect([status, body.code]).toEqual([409, 'RETURNS.TOO_LATE']);
});

it.each(['request-return', 'receive-return'] as const)('%s: once, also when asked twice at once', async (step) => {
  const id = await orderAfter(
    logistics,
    ...UNTIL_DELIVERED,
    ...(step === 'receive-return' ? (['request-return'] as const) : []),
  );
  const answers = await Promise.all([ask(logistics, id, step), ask(logistics, id, step)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([202, 409]);
});

it.each([
  ['request-return', 'RETURNS.NOT_DELIVERED', []],
  ['request-return', 'RETURNS.NOT_DELIVERED', ['reserve-items', 'ship-order']],
  ['request-return', 'RETURNS.REQUESTED_ALREADY', [...UNTIL_DELIVERED, 'request-return']],
  ['request-return', 'RETURNS.REQUESTED_ALREADY', [...UNTIL_DELIVERED, 'request-return', 'receive-return']],
  ['request-return', 'ORDERS.CANCELLED', ['cancel-order']],
  ['receive-return', 'RETURNS.NOT_REQUESTED', [...UNTIL_DELIVERED]],
  ['receive-return', 'RETURNS.RECEIVED_ALREADY', [...UNTIL_DELIVERED, 'request-return', 'receive-return']],
] as const)('%s is refused as %s after %j', async (step, code, steps) => {
  const { status, body } = await ask(logistics, await orderAfter(logistics, ...steps), step);
  expect([status, body.code]).toEqual([409, code]);
});
