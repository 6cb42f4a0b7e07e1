import { type Answer, type RunningService, eventually } from '#test-bed';
import { madeUpOrder } from './testing/made-up-order.js';
import { STEPS, type Step, UNTIL_DELIVERED, ask, orderAfter, placed } from './testing/scenes.js';
import { startLogistics } from './testing/start-logistics.js';

let logistics: RunningService;
beforeAll(async () => {
  logistics = await startLogistics();
});
afterAll(() => logistics?.stop());

const tables = [
  'buyer',
  'shop_order',
  'order_item',
  'order_device',
  'order_disclosure',
  'complaint',
  'business_outbox',
];

/** Everything that the service has saved, whatever the sender did meanwhile. */
async function saved(): Promise<unknown> {
  return Promise.all(
    tables.map((table) => logistics.query(`SELECT to_jsonb(t) AS row FROM ${table} t ORDER BY to_jsonb(t)::text`)),
  );
}

it('answers 503 to every operation, tells nothing, saves nothing, sends nothing, and comes back by itself', async () => {
  const { id } = await placed(logistics);
  const delivered = await orderAfter(logistics, ...UNTIL_DELIVERED);
  const complaint = await ask(logistics, delivered, 'raise-complaint');
  const complaintId = (complaint.body as unknown as { id: string }).id;
  await eventually(
    async () => (await logistics.query('SELECT 1 FROM disclosure WHERE status = $1', ['opened'])).length === 0,
  );
  const sent = logistics.recipients.received.length;
  expect(sent).toBe(4);
  const [before, events] = [await saved(), (await logistics.events()).length];

  logistics.database.break();
  const answers: Answer[] = [
    await logistics.call('POST', '/api/orders', madeUpOrder()),
    await logistics.call('GET', `/api/orders/${id}`),
    await logistics.call('POST', `/api/complaints/${complaintId}/closing`, { outcome: 'refunded' }),
  ];
  for (const step of Object.keys(STEPS) as Step[]) answers.push(await ask(logistics, id, step));
  expect(answers.map(({ status, body }) => [status, body.code])).toEqual(answers.map(() => [503, 'DATABASE.AWAY']));
  expect(JSON.stringify(answers)).not.toContain('Påhitt');
  expect((await logistics.call('GET', '/health')).status).toBe(503);

  logistics.database.mend();
  await eventually(async () => (await logistics.call('GET', '/health')).status === 200);
  expect(await saved()).toEqual(before);
  expect((await logistics.events()).length).toBe(events);
  expect(logistics.recipients.received).toHaveLength(sent);
  expect((await ask(logistics, id, 'reserve-items')).status).toBe(202);
});
