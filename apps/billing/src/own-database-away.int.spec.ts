import { allClosed, type Answer, type RunningService, eventually } from '#test-bed';
import { madeUpContract } from './testing/made-up-customer.js';
import {
  ONE_MONTH,
  act,
  assessed,
  checkRequested,
  dayFromNow,
  issued,
  pay,
  reminded,
  signed,
} from './testing/scenes.js';
import { startBilling } from './testing/start-billing.js';

let billing: RunningService;
beforeAll(async () => {
  billing = await startBilling();
});
afterAll(() => billing?.stop());

it('answers 503 to every operation, tells nothing, saves nothing, sends nothing, and comes back by itself', async () => {
  const { id, customerRef } = await assessed(billing);
  const fresh = await signed(billing);
  const checkId = await checkRequested(billing, (await signed(billing)).id);
  const invoice = await issued(billing, { contractId: id });
  await pay(billing, invoice.id, invoice.totalOre + 1_000);
  const owed = await issued(billing, { contractId: id });
  const { id: due } = await reminded(billing, id);
  await allClosed(billing);
  const before = [(await billing.events()).length, billing.recipients.received.length];

  billing.database.break();
  const post = (path: string, body?: object) => billing.call('POST', path, body);
  const answers: Answer[] = [
    await post('/api/contracts', madeUpContract()),
    await post(`/api/contracts/${id}/ending`, { reason: 'moved' }),
    await billing.call('GET', `/api/contracts/${id}`),
    await post(`/api/contracts/${fresh.id}/credit-checks`),
    await post(`/api/credit-checks/${checkId}/report`, {
      paymentRemarks: 0,
      enforcementDebtOre: 0,
      riskPercent: 2,
      decision: 'approved',
    }),
    await post(`/api/credit-checks/${checkId}/copy`, { channel: 'post' }),
    await post(`/api/contracts/${id}/invoices`, { lines: [ONE_MONTH], dueDate: dayFromNow(30) }),
    await billing.call('GET', `/api/invoices/${owed.id}`),
    await act(billing, owed.id, 'collection'),
    await pay(billing, owed.id, 1_000),
    await act(billing, owed.id, 'set-offs'),
    await act(billing, owed.id, 'credit-note'),
    await act(billing, due, 'reminders'),
    await act(billing, due, 'debt-collection'),
    await act(billing, due, 'assignment'),
    await post(`/api/customers/${customerRef}/refunds`),
    await post(`/api/contracts/${id}/insurer-consent`, { means: 'web', wording: 'insurer-2026-11' }),
    await post(`/api/contracts/${id}/insurer-consent/withdrawal`),
    await post(`/api/contracts/${id}/insurer-disclosures`),
  ];
  expect(answers.map(({ status, body }) => [status, body.code])).toEqual(answers.map(() => [503, 'DATABASE.AWAY']));
  expect(JSON.stringify(answers)).not.toContain('Påhitt');
  expect((await billing.call('GET', '/health')).status).toBe(503);

  billing.database.mend();
  expect([(await billing.events()).length, billing.recipients.received.length]).toEqual(before);
  await eventually(async () => ((await billing.call('GET', '/health')).status === 200 ? true : undefined));
  expect((await act(billing, due, 'debt-collection')).status).toBe(202);
});
