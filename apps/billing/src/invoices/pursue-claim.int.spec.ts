import { randomUUID } from 'node:crypto';
import { checkDisclosure } from '#declared-register';
import { allClosed, type RunningService, factsOf } from '#test-bed';
import { act, collected, issued, overdue, pay, reminded, sentUnder, shown } from '../testing/scenes.js';
import { startBilling } from '../testing/start-billing.js';

let billing: RunningService;
let withheld: string[] = [];
beforeAll(async () => {
  billing = await startBilling({
    check: (question) =>
      withheld.includes(question.recipient)
        ? { allowed: false, reason: 'no-agreement', detail: 'as the test wants it' }
        : checkDisclosure(question),
  });
});
afterAll(() => billing?.stop());

const TOTAL_WITH_FEE = 49_875 + 6_000;
const refused = async (invoiceId: string, what: string) => {
  const { status, body } = await act(billing, invoiceId, what);
  return [status, body.code];
};

describe('POST /api/invoices/{id}/reminders', () => {
  it('reminds through the payment service, with the fee', async () => {
    const { id, number, dueDate } = await overdue(billing);
    await collected(billing, id);
    const { status, body } = await act(billing, id, 'reminders');
    expect(status).toBe(202);
    const sent = await sentUnder(billing, body.disclosures[0]?.id);
    expect([sent.recipient, sent.path]).toEqual(['billecta', '/reminders']);
    expect(sent.body.persons[0]).toMatchObject({
      name: 'Anna Påhittad',
      'payment-info': { reference: number, amount: TOTAL_WITH_FEE, dueDate },
    });
    expect(await shown(billing, id)).toMatchObject({ feeOre: 6_000, dueOre: TOTAL_WITH_FEE, reminders: 1 });
    const [opened, ...events] = (await billing.events(body.operationId)).filter(
      ({ data }) => data.disclosure?.phase !== 'closed',
    );
    expect(factsOf(opened!)).toMatchObject({ activity: 'invoicing-and-payment', recipient: 'billecta' });
    expect(events.map(({ data }) => [data.activity, data.operation])).toEqual([
      ['invoicing-and-payment', 'alter'],
      ['bookkeeping', 'store'],
    ]);
  });

  it('reminds twice at most, eight days apart, with one fee', async () => {
    const { id } = await reminded(billing);
    const earlier = () =>
      billing.query('UPDATE invoice SET last_reminded_on = last_reminded_on - 8 WHERE id = $1', [id]);
    expect(await refused(id, 'reminders')).toEqual([409, 'REMINDERS.TOO_SOON']);
    await earlier();
    const answers = await Promise.all([act(billing, id, 'reminders'), act(billing, id, 'reminders')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409]);
    expect(await shown(billing, id)).toMatchObject({ reminders: 2, feeOre: 6_000 });
    await earlier();
    expect(await refused(id, 'reminders')).toEqual([409, 'REMINDERS.TOO_MANY']);
  });

  it('counts a reminder that the payment service did not send for nothing: no fee, no claim, and at once anew', async () => {
    const { id } = await overdue(billing);
    await collected(billing, id);
    const inVain = (await act(billing, id, 'reminders')).body.disclosures[0]?.id;
    await allClosed(billing);
    await billing.query(`UPDATE disclosure SET outcome = 'not-sent' WHERE id = $1`, [inVain]);
    expect(await refused(id, 'debt-collection')).toEqual([409, 'INVOICES.NEVER_REMINDED']);
    expect(await refused(id, 'assignment')).toEqual([409, 'INVOICES.NEVER_REMINDED']);
    expect(await shown(billing, id)).toMatchObject({ reminders: 0, feeOre: 0, dueOre: 49_875 });
    const again = (await act(billing, id, 'reminders')).body.disclosures[0]?.id;
    const sent = await sentUnder(billing, again);
    expect(sent.body.persons[0]).toMatchObject({ 'payment-info': { amount: TOTAL_WITH_FEE } });
    expect(await shown(billing, id)).toMatchObject({ reminders: 1, feeOre: 6_000 });
    expect((await act(billing, id, 'debt-collection')).status).toBe(202);
  });

  it('reminds nobody before the due date, who got no invoice, or who owes nothing', async () => {
    const early = await issued(billing);
    await collected(billing, early.id);
    expect(await refused(early.id, 'reminders')).toEqual([409, 'REMINDERS.NOT_DUE']);
    const unsent = await overdue(billing);
    expect(await refused(unsent.id, 'reminders')).toEqual([409, 'INVOICES.NOT_COLLECTED']);
    await pay(billing, unsent.id, 49_875);
    expect(await refused(unsent.id, 'reminders')).toEqual([409, 'INVOICES.PAID']);
    const credited = await reminded(billing);
    await act(billing, credited.id, 'credit-note');
    expect(await refused(credited.id, 'reminders')).toEqual([409, 'INVOICES.CREDITED']);
    expect(await refused(randomUUID(), 'reminders')).toEqual([404, 'INVOICES.NO_SUCH_INVOICE']);
  });

  it('charges no fee for a reminder that the register withheld', async () => {
    const { id } = await overdue(billing);
    await collected(billing, id);
    withheld = ['billecta'];
    expect(await refused(id, 'reminders').finally(() => (withheld = []))).toEqual([409, 'BILLING.NOTHING_LET_OUT']);
    const invoice = await shown(billing, id);
    expect(invoice).toMatchObject({ feeOre: 0, reminders: 0 });
    expect(invoice.disclosures.at(-1)).toMatchObject({ operation: 'remind-customer', status: 'withheld' });
  });
});

describe.each([
  [
    'debt-collection',
    'exempel-inkasso',
    '/cases',
    'debt-collection',
    'in-debt-collection',
    'INVOICES.IN_DEBT_COLLECTION',
  ],
  ['assignment', 'exempel-fordran', '/claims', 'claim-assignment', 'assigned', 'INVOICES.ASSIGNED_ALREADY'],
] as const)('POST /api/invoices/{id}/%s', (route, recipient, path, activity, status, again) => {
  it('tells who owes what and where the person is', async () => {
    const { id, number, dueDate } = await reminded(billing);
    const { status: answered, body } = await act(billing, id, route);
    expect(answered).toBe(202);
    const sent = await sentUnder(billing, body.disclosures[0]?.id);
    expect([sent.recipient, sent.path, sent.body.persons]).toEqual([
      recipient,
      path,
      [
        {
          kind: 'customer',
          name: 'Anna Påhittad',
          'postal-address': { street: 'Boxgatan 7', postalCode: '123 46', city: 'Påhittsköping' },
          'alarm-address': { street: 'Påhittsgatan 30', postalCode: '123 45', city: 'Påhittsköping' },
          'payment-info': { reference: number, amount: TOTAL_WITH_FEE, dueDate },
          'personal-identity-number': expect.stringMatching(/^1850\d{4}-980\d$/),
        },
      ],
    ]);
    const [opened] = await billing.events(body.operationId);
    expect(factsOf(opened!)).toMatchObject({ activity, basis: 'A6-1-f', recipient, phase: 'opened' });
    expect((await shown(billing, id)).status).toBe(status);
  });

  it('goes after a reminder only, and once, also of two at once', async () => {
    const unreminded = await overdue(billing);
    await collected(billing, unreminded.id);
    expect(await refused(unreminded.id, route)).toEqual([409, 'INVOICES.NEVER_REMINDED']);
    const { id } = await reminded(billing);
    const answers = await Promise.all([act(billing, id, route), act(billing, id, route)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409]);
    expect(await refused(id, route)).toEqual([409, again]);
    expect(await refused(randomUUID(), route)).toEqual([404, 'INVOICES.NO_SUCH_INVOICE']);
  });

  it('does not go when paid or credited', async () => {
    const [paid, credited] = [await reminded(billing), await reminded(billing)];
    await pay(billing, paid.id, TOTAL_WITH_FEE);
    await act(billing, credited.id, 'credit-note');
    expect(await refused(paid.id, route)).toEqual([409, 'INVOICES.PAID']);
    expect(await refused(credited.id, route)).toEqual([409, 'INVOICES.CREDITED']);
  });

  it('counts as not done when the register withheld it, or the recipient did not take it', async () => {
    const { id } = await reminded(billing);
    withheld = [recipient];
    expect(await refused(id, route).finally(() => (withheld = []))).toEqual([409, 'BILLING.NOTHING_LET_OUT']);
    expect((await shown(billing, id)).status).toBe('collecting');
    const { body } = await act(billing, id, route);
    await allClosed(billing);
    await billing.query(`UPDATE disclosure SET outcome = 'refused' WHERE id = $1`, [body.disclosures[0]?.id]);
    expect((await shown(billing, id)).status).toBe('collecting');
    expect((await act(billing, id, route)).status).toBe(202);
  });
});

it('does not go to both, also of the two at once', async () => {
  const { id } = await reminded(billing);
  const answers = await Promise.all([act(billing, id, 'debt-collection'), act(billing, id, 'assignment')]);
  expect(answers.map(({ status }) => status).sort()).toEqual([202, 409]);
  const collection = await reminded(billing);
  await act(billing, collection.id, 'debt-collection');
  expect(await refused(collection.id, 'assignment')).toEqual([409, 'INVOICES.IN_DEBT_COLLECTION']);
  expect(await refused(collection.id, 'reminders')).toEqual([409, 'INVOICES.IN_DEBT_COLLECTION']);
  const assigned = await reminded(billing);
  await act(billing, assigned.id, 'assignment');
  expect(await refused(assigned.id, 'debt-collection')).toEqual([409, 'INVOICES.CLAIM_ASSIGNED']);
  expect(await refused(assigned.id, 'reminders')).toEqual([409, 'INVOICES.CLAIM_ASSIGNED']);
});
