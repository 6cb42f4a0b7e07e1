import { randomUUID } from 'node:crypto';
import { allClosed, type RunningService } from '#test-bed';
import type { ContractView } from '../contracts/show-contract/contract.view.js';
import { act, assessed, collected, issued, pay, reminded, sentUnder } from '../testing/scenes.js';
import { startBilling } from '../testing/start-billing.js';
import type { RefundedBalanceView } from './refund-balance/refunded-balance.view.js';
import type { SetOffView } from './set-off-balance/set-off.view.js';

let billing: RunningService;
beforeAll(async () => {
  billing = await startBilling();
});
afterAll(() => billing?.stop());

const refund = (customerRef: string) =>
  billing.call<RefundedBalanceView>('POST', `/api/customers/${customerRef}/refunds`);
const setOff = (invoiceId: string) => billing.call<SetOffView>('POST', `/api/invoices/${invoiceId}/set-offs`);
const balanceOf = async (contractId: string) =>
  (await billing.call<ContractView>('GET', `/api/contracts/${contractId}`)).body.balanceOre;

/** A contract whose customer has paid 125 kr too much. */
async function overpaid() {
  const contract = await assessed(billing);
  const invoice = await issued(billing, { contractId: contract.id });
  await pay(billing, invoice.id, invoice.totalOre + 12_500);
  return contract;
}

describe('POST /api/customers/{subjectRef}/refunds', () => {
  it('has the payment service pay back the whole, once, also of two at once', async () => {
    const { id, customerRef } = await overpaid();
    const answers = await Promise.all([refund(customerRef), refund(customerRef)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409]);
    const { body } = answers.find(({ status }) => status === 202)!;
    expect(body.amountOre).toBe(12_500);
    const sent = await sentUnder(billing, body.disclosures[0]?.id);
    expect([sent.recipient, sent.path, sent.body.persons]).toEqual([
      'billecta',
      '/refunds',
      [{ kind: 'customer', name: 'Anna Påhittad', 'payment-info': { reference: `refund-${body.id}`, amount: 12_500 } }],
    ]);
    expect(await balanceOf(id)).toBe(0);
    expect(await refund(customerRef)).toMatchObject({ status: 409, body: { code: 'CREDIT_BALANCES.EMPTY' } });
  });

  it('stays owed when the payment service did not take it', async () => {
    const { customerRef } = await overpaid();
    const { body } = await refund(customerRef);
    await allClosed(billing);
    await billing.query(`UPDATE disclosure SET outcome = 'refused' WHERE id = $1`, [body.disclosures[0]?.id]);
    const again = await refund(customerRef);
    expect([again.status, again.body.amountOre]).toEqual([202, 12_500]);
    await allClosed(billing);
    expect((await refund(customerRef)).status).toBe(409);
  });

  it('knows no customer of another subjectRef', async () => {
    expect(await refund(randomUUID())).toMatchObject({ status: 404, body: { code: 'CUSTOMERS.NO_SUCH_CUSTOMER' } });
    expect((await refund('anna')).status).toBe(400);
  });
});

describe('POST /api/invoices/{id}/set-offs', () => {
  it('pays from the balance, once, and tells the payment service what is left', async () => {
    const { id: contractId } = await overpaid();
    const invoice = await issued(billing, { contractId });
    await collected(billing, invoice.id);
    const answers = await Promise.all([setOff(invoice.id), setOff(invoice.id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const { body } = answers.find(({ status }) => status === 201)!;
    expect(body).toMatchObject({ appliedOre: 12_500, dueOre: invoice.totalOre - 12_500, balanceOre: 0 });
    const sent = await sentUnder(billing, body.disclosures[0]?.id);
    expect(sent.body.persons).toEqual([
      {
        kind: 'customer',
        'payment-info': { reference: invoice.number, amount: body.dueOre, dueDate: invoice.dueDate },
      },
    ]);
    expect(await setOff(invoice.id)).toMatchObject({ status: 409, body: { code: 'CREDIT_BALANCES.EMPTY' } });
  });

  it('leaves the rest of the balance, and nothing is set off against what is paid or assigned', async () => {
    const { id: contractId } = await overpaid();
    const lines = [{ text: 'Batteri', quantity: 1, unitPriceOre: 8_000, vatRate: 25 }];
    const invoice = await issued(billing, { contractId, lines });
    expect((await setOff(invoice.id)).body).toMatchObject({ appliedOre: 10_000, dueOre: 0, balanceOre: 2_500 });
    expect(await setOff(invoice.id)).toMatchObject({ status: 409, body: { code: 'INVOICES.PAID' } });
    const assigned = await reminded(billing, contractId);
    await act(billing, assigned.id, 'assignment');
    expect(await setOff(assigned.id)).toMatchObject({ status: 409, body: { code: 'INVOICES.CLAIM_ASSIGNED' } });
    expect((await setOff(randomUUID())).status).toBe(404);
    expect(await balanceOf(contractId)).toBe(2_500);
  });
});
