import { randomUUID } from 'node:crypto';
import { allClosed, type RunningService, factsOf, wrongFields } from '#test-bed';
import type { ContractView } from '../contracts/show-contract/contract.view.js';
import {
  ONE_MONTH,
  act,
  assessed,
  collected,
  dayFromNow,
  issued,
  pay,
  reminded,
  sentUnder,
  shown,
  signed,
} from '../testing/scenes.js';
import { startBilling } from '../testing/start-billing.js';
import type { CreditedInvoiceView } from './credit-invoice/credited-invoice.view.js';
import type { IssuedInvoiceView } from './issue-invoice/issued-invoice.view.js';

let billing: RunningService;
beforeAll(async () => {
  billing = await startBilling();
});
afterAll(() => billing?.stop());

const TOTAL = 49_875;
const issue = (contractId: string, command: object) =>
  billing.call<IssuedInvoiceView>('POST', `/api/contracts/${contractId}/invoices`, command);
const credit = (id: string) => billing.call<CreditedInvoiceView>('POST', `/api/invoices/${id}/credit-note`);
const balanceOf = async ({ contractId }: { contractId: string }) =>
  (await billing.call<ContractView>('GET', `/api/contracts/${contractId}`)).body.balanceOre;

describe('POST /api/contracts/{id}/invoices', () => {
  it('issues: what is owed, kept by the contract and by the accounting act, and no text leaves', async () => {
    const { id, customerRef } = await assessed(billing);
    const { status, body } = await issue(id, { lines: [ONE_MONTH], dueDate: dayFromNow(10) });
    expect(status).toBe(201);
    expect(body).toMatchObject({ netOre: 39_900, vatOre: 9_975, totalOre: TOTAL, invoiceDate: dayFromNow(0) });
    const document = { subject: customerRef, kind: 'customer', categories: ['name', 'payment-info', 'postal-address'] };
    expect((await billing.events(body.operationId)).map(factsOf)).toEqual([
      { ...document, activity: 'invoicing-and-payment', operation: 'record', basis: 'A6-1-b' },
      { ...document, activity: 'bookkeeping', operation: 'store', basis: 'A6-1-c' },
    ]);
  });

  it('shows lines, VAT by rate and what is due, and the look is on record', async () => {
    const { id, customerRef } = await assessed(billing);
    const half = { text: 'Batterier', quantity: 2.5, unitPriceOre: 1_001, vatRate: 12 };
    const { body: invoice } = await issue(id, { lines: [ONE_MONTH, half], dueDate: dayFromNow(30) });
    expect(await shown(billing, invoice.id)).toMatchObject({
      number: invoice.number,
      contractId: id,
      customerRef,
      status: 'issued',
      lines: [
        { text: 'Larmabonnemang', quantity: 1, netOre: 39_900, vatOre: 9_975 },
        { text: 'Batterier', quantity: 2.5, unitPriceOre: 1_001, vatRate: 12, netOre: 2_502, vatOre: 300 },
      ],
      vat: [
        { vatRate: 25, netOre: 39_900, vatOre: 9_975 },
        { vatRate: 12, netOre: 2_502, vatOre: 300 },
      ],
      totalOre: 52_677,
      dueOre: 52_677,
      dueDate: dayFromNow(30),
      disclosures: [],
    });
    const looked = (await billing.events()).at(-1)!;
    expect(factsOf(looked)).toMatchObject({ subject: customerRef, operation: 'consult', categories: ['payment-info'] });
  });

  it('numbers without gaps in a year, also when many are issued at once and some fail', async () => {
    const contracts = await Promise.all([1, 2, 3].map(() => assessed(billing)));
    const answers = await Promise.all(
      Array.from({ length: 24 }, (_, index) =>
        issue(contracts[index % 3]!.id, {
          lines: [index % 4 === 0 ? { ...ONE_MONTH, unitPriceOre: 0 } : ONE_MONTH],
          dueDate: dayFromNow(30),
        }),
      ),
    );
    expect(answers.filter(({ status }) => status === 422)).toHaveLength(6);
    const numbered = await billing.query<{ year: number; serials: number[] }>(
      `SELECT number_year AS year, array_agg(number_serial ORDER BY number_serial) AS serials
       FROM (SELECT number_year, number_serial FROM invoice
             UNION ALL SELECT number_year, number_serial FROM credit_note) AS document
       GROUP BY number_year`,
    );
    for (const { serials } of numbered) expect(serials).toEqual(serials.map((_, index) => index + 1));
  });

  it('invoices no contract whose credit was not approved', async () => {
    const command = { lines: [ONE_MONTH], dueDate: dayFromNow(30) };
    const unchecked = await issue((await signed(billing)).id, command);
    expect(unchecked).toMatchObject({ status: 409, body: { code: 'INVOICES.CREDIT_NOT_CHECKED' } });
    const declined = await issue((await assessed(billing, 'declined')).id, command);
    expect(declined).toMatchObject({ status: 409, body: { code: 'INVOICES.CREDIT_DECLINED' } });
    expect((await issue(randomUUID(), command)).status).toBe(404);
  });

  it('invoices an ended contract for what was delivered', async () => {
    const { id } = await assessed(billing);
    await billing.call('POST', `/api/contracts/${id}/ending`, { reason: 'moved' });
    expect((await issue(id, { lines: [ONE_MONTH], dueDate: dayFromNow(30) })).status).toBe(201);
  });

  it('refuses a due date too soon, and a date or a total out of range', async () => {
    const { id } = await assessed(billing);
    const code = async (command: object) => {
      const { status, body } = await issue(id, { lines: [ONE_MONTH], dueDate: dayFromNow(30), ...command });
      return [status, body.code];
    };
    expect(await code({ dueDate: dayFromNow(9) })).toEqual([422, 'INVOICES.DUE_TOO_SOON']);
    expect(await code({ invoiceDate: dayFromNow(-91) })).toEqual([422, 'INVOICES.DATE_OUT_OF_RANGE']);
    const lines = [{ ...ONE_MONTH, quantity: 11, unitPriceOre: 100_000_000 }];
    expect(await code({ lines })).toEqual([422, 'INVOICES.AMOUNT_OUT_OF_RANGE']);
  });

  it('names every wrong field', async () => {
    const refused = await issue(randomUUID(), {
      lines: [
        { text: '', quantity: 0.0001, unitPriceOre: 1.5, vatRate: 24 },
        { ...ONE_MONTH, discount: 1 },
      ],
      invoiceDate: '2026-02-30',
      dueDate: 'soon',
    });
    expect(refused.status).toBe(400);
    expect(wrongFields(refused)).toEqual([
      '/dueDate',
      '/invoiceDate',
      '/lines/0/quantity',
      '/lines/0/text',
      '/lines/0/unitPriceOre',
      '/lines/0/vatRate',
      '/lines/1/discount',
    ]);
    expect(wrongFields(await issue(randomUUID(), { lines: [] }))).toEqual(['/dueDate', '/lines']);
  });
});

describe('POST /api/invoices/{id}/collection', () => {
  it('gives the payment service what a bill needs', async () => {
    const invoice = await issued(billing);
    const step = await collected(billing, invoice.id);
    const sent = await sentUnder(billing, step.disclosures[0]?.id);
    expect([sent.recipient, sent.path, sent.body.persons]).toEqual([
      'billecta',
      '/invoices',
      [
        {
          kind: 'customer',
          name: 'Anna Påhittad',
          'postal-address': { street: 'Boxgatan 7', postalCode: '123 46', city: 'Påhittsköping' },
          email: 'anna@exempel.example',
          'payment-info': { reference: invoice.number, amount: TOTAL, dueDate: invoice.dueDate },
        },
      ],
    ]);
    await allClosed(billing);
    expect(await shown(billing, invoice.id)).toMatchObject({
      status: 'collecting',
      disclosures: [{ operation: 'collect-invoice', recipient: 'billecta', status: 'closed', outcome: 'acknowledged' }],
    });
  });

  it('goes once, also of two at once; not when paid or credited', async () => {
    const { id } = await issued(billing);
    const answers = await Promise.all([act(billing, id, 'collection'), act(billing, id, 'collection')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409]);
    expect((await act(billing, id, 'collection')).body.code).toBe('INVOICES.COLLECTED_ALREADY');
    const [paid, credited] = [await issued(billing), await issued(billing)];
    await pay(billing, paid.id, TOTAL);
    await credit(credited.id);
    expect(await act(billing, paid.id, 'collection')).toMatchObject({ status: 409, body: { code: 'INVOICES.PAID' } });
    expect((await act(billing, credited.id, 'collection')).body.code).toBe('INVOICES.CREDITED');
    expect(await act(billing, randomUUID(), 'collection')).toMatchObject({
      status: 404,
      body: { code: 'INVOICES.NO_SUCH_INVOICE' },
    });
    expect((await act(billing, 'x', 'collection')).status).toBe(400);
  });

  it('may go again when the payment service did not take it', async () => {
    const { id } = await issued(billing);
    const step = await collected(billing, id);
    await allClosed(billing);
    await billing.query(`UPDATE disclosure SET outcome = 'failed' WHERE id = $1`, [step.disclosures[0]?.id]);
    expect((await shown(billing, id)).status).toBe('issued');
    expect((await act(billing, id, 'collection')).status).toBe(202);
    expect((await shown(billing, id)).status).toBe('collecting');
  });
});

describe('POST /api/invoices/{id}/payments', () => {
  it('takes parts until it is paid', async () => {
    const { id } = await issued(billing);
    expect(await pay(billing, id, 20_000)).toMatchObject({
      status: 201,
      body: { appliedOre: 20_000, surplusOre: 0, dueOre: 29_875, status: 'issued', disclosures: [] },
    });
    expect((await pay(billing, id, 29_875)).body).toMatchObject({ dueOre: 0, surplusOre: 0, status: 'paid' });
    expect(await pay(billing, id, 1)).toMatchObject({ status: 409, body: { code: 'INVOICES.PAID' } });
    const payment = { activity: 'invoicing-and-payment', operation: 'collect', categories: ['payment-info'] };
    const { operationId } = (await billing.events()).at(-1)!.data;
    expect((await billing.events(operationId)).map(factsOf)).toMatchObject([payment, { activity: 'bookkeeping' }]);
  });

  it('owes the customer what is paid too much', async () => {
    const { id } = await issued(billing);
    expect((await pay(billing, id, TOTAL + 12_500)).body).toMatchObject({ appliedOre: TOTAL, surplusOre: 12_500 });
    expect(await balanceOf(await shown(billing, id))).toBe(12_500);
  });

  it('registers a payment once, whatever it is paid for, also of two at once', async () => {
    const [one, other] = [await issued(billing), await issued(billing)];
    const answers = await Promise.all([one, other].map(({ id }) => pay(billing, id, 1_000, 'BG-at-once')));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    await pay(billing, one.id, 60_000, 'BG-settles');
    const repeat = await pay(billing, one.id, 60_000, 'BG-settles');
    expect(repeat).toMatchObject({ status: 409, body: { code: 'PAYMENTS.REGISTERED_ALREADY' } });
  });

  it('loses nothing when many pay at once', async () => {
    const { id } = await issued(billing);
    const answers = await Promise.all(Array.from({ length: 8 }, () => pay(billing, id, 10_000)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 201, 201, 201, 409, 409, 409]);
    expect(await balanceOf(await shown(billing, id))).toBe(125);
  });

  it('takes none for an invoice that is not there or is closed, nor after an assignment, and says what to do', async () => {
    expect(await pay(billing, randomUUID(), 1)).toMatchObject({ status: 404 });
    const { id: credited } = await issued(billing);
    await credit(credited);
    expect(await pay(billing, credited, 1)).toMatchObject({ status: 409, body: { code: 'INVOICES.CREDITED' } });
    const { id } = await reminded(billing);
    await act(billing, id, 'assignment');
    const refused = await pay(billing, id, 1);
    expect(refused).toMatchObject({ status: 409, body: { code: 'INVOICES.CLAIM_ASSIGNED' } });
    expect(refused.body.title).toContain('Send the payment on to the assignee');
  });

  it('tells the debt collector what is left, by the invoice’s number alone', async () => {
    const invoice = await reminded(billing);
    await act(billing, invoice.id, 'debt-collection');
    const { body } = await billing.call<{ disclosures: { id: string }[]; status: string }>(
      'POST',
      `/api/invoices/${invoice.id}/payments`,
      { amountOre: 50_000, bankReference: 'BG-collected' },
    );
    expect(body.status).toBe('in-debt-collection');
    const sent = await sentUnder(billing, body.disclosures[0]?.id);
    const left = { reference: invoice.number, amount: TOTAL + 6_000 - 50_000, dueDate: invoice.dueDate };
    expect([sent.recipient, sent.path, sent.body.persons]).toEqual([
      'exempel-inkasso',
      '/balances',
      [{ kind: 'customer', 'payment-info': left }],
    ]);
    expect((await pay(billing, invoice.id, 5_875)).body.status).toBe('paid');
  });

  it('names every wrong field', async () => {
    const refused = await pay(billing, randomUUID(), 0.5, 'x');
    expect(refused.status).toBe(400);
    expect(wrongFields(refused)).toEqual(['/amountOre', '/bankReference']);
  });
});

describe('POST /api/invoices/{id}/credit-note', () => {
  it('credits the whole under a number of its own; what was paid is the customer’s', async () => {
    const { id } = await issued(billing);
    await pay(billing, id, 20_000);
    const { status, body } = await credit(id);
    expect([status, body.toBalanceOre]).toEqual([201, 20_000]);
    expect(body.number).toMatch(/^\d{4}-\d{4,}$/);
    const invoice = await shown(billing, id);
    expect(invoice).toMatchObject({ status: 'credited', dueOre: 0 });
    expect(await balanceOf(invoice)).toBe(20_000);
    expect((await billing.events(body.operationId)).map(({ data }) => data.activity)).toEqual([
      'invoicing-and-payment',
      'bookkeeping',
    ]);
  });

  it('tells whoever holds the claim that nothing is left of it', async () => {
    const { id } = await reminded(billing);
    await act(billing, id, 'debt-collection');
    const { body } = await credit(id);
    expect(body.disclosures.map(({ recipient }) => recipient)).toEqual(['billecta', 'exempel-inkasso']);
    for (const disclosure of body.disclosures) {
      const [person] = (await sentUnder(billing, disclosure.id)).body.persons;
      expect(person).toMatchObject({ 'payment-info': { amount: 0 } });
    }
  });

  it('credits once, also of two at once, and not what is assigned', async () => {
    const { id } = await issued(billing);
    expect((await Promise.all([credit(id), credit(id)])).map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await credit(id)).toMatchObject({ status: 409, body: { code: 'INVOICES.CREDITED' } });
    const assigned = await reminded(billing);
    await act(billing, assigned.id, 'assignment');
    expect(await credit(assigned.id)).toMatchObject({ status: 409, body: { code: 'INVOICES.CLAIM_ASSIGNED' } });
    expect((await credit(randomUUID())).status).toBe(404);
  });
});
