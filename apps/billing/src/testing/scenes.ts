import { randomUUID } from 'node:crypto';
import { type Answer, type RunningService, eventually } from '#test-bed';
import type { SignedContractView } from '../contracts/sign-contract/signed-contract.view.js';
import type { RequestedCheckView } from '../credit-checks/check-credit/requested-check.view.js';
import type { InvoiceStepView } from '../invoices/invoice-step.view.js';
import type { IssuedInvoiceView } from '../invoices/issue-invoice/issued-invoice.view.js';
import type { InvoiceView } from '../invoices/show-invoice/invoice.view.js';
import { dayInStockholm, daysAfter } from '../money/calendar-day.js';
import { madeUpContract } from './made-up-customer.js';

/** The day that is so many days from today. */
export const dayFromNow = (days: number): string => daysAfter(dayInStockholm(new Date()), days);

/** 399 kr a month with 25 % VAT. */
export const ONE_MONTH = { text: 'Larmabonnemang', quantity: 1, unitPriceOre: 39_900, vatRate: 25 };

async function done<Body>(answer: Promise<Answer<Body>>): Promise<Body> {
  const { status, body } = await answer;
  if (status >= 300) throw new Error(`was answered ${status} ${JSON.stringify(body)}`);
  return body;
}

/** Signs a contract with a made-up customer; `changes` replace parts of it. */
export function signed(
  billing: RunningService,
  changes: Partial<ReturnType<typeof madeUpContract>> = {},
): Promise<SignedContractView> {
  return done(billing.call<SignedContractView>('POST', '/api/contracts', { ...madeUpContract(), ...changes }));
}

/** Asks for a report on the contract's customer; resolves with the check's id. */
export async function checkRequested(billing: RunningService, contractId: string): Promise<string> {
  const path = `/api/contracts/${contractId}/credit-checks`;
  return (await done(billing.call<RequestedCheckView>('POST', path))).id;
}

/** A contract that was approved for invoices, or declined. */
export async function assessed(
  billing: RunningService,
  decision: 'approved' | 'declined' = 'approved',
): Promise<SignedContractView> {
  const contract = await signed(billing);
  const report = { paymentRemarks: 0, enforcementDebtOre: 0, riskPercent: 2, decision };
  await done(billing.call('POST', `/api/credit-checks/${await checkRequested(billing, contract.id)}/report`, report));
  return contract;
}

/** An invoice over 498.75 kr, due in thirty days unless told otherwise. */
export async function issued(
  billing: RunningService,
  { contractId, ...command }: { contractId?: string; lines?: object[]; invoiceDate?: string; dueDate?: string } = {},
): Promise<IssuedInvoiceView> {
  const on = contractId ?? (await assessed(billing)).id;
  const body = { lines: [ONE_MONTH], dueDate: dayFromNow(30), ...command };
  return done(billing.call<IssuedInvoiceView>('POST', `/api/contracts/${on}/invoices`, body));
}

/** An invoice that fell due yesterday, entered as drawn up elsewhere. */
export function overdue(billing: RunningService, contractId?: string): Promise<IssuedInvoiceView> {
  const on = contractId === undefined ? {} : { contractId };
  return issued(billing, { ...on, invoiceDate: dayFromNow(-31), dueDate: dayFromNow(-1) });
}

/** An operation on an invoice that is its route's last part. */
export function act(billing: RunningService, invoiceId: string, what: string) {
  return billing.call<InvoiceStepView>('POST', `/api/invoices/${invoiceId}/${what}`);
}

export async function collected(billing: RunningService, invoiceId: string): Promise<InvoiceStepView> {
  return done(act(billing, invoiceId, 'collection'));
}

/** An overdue invoice that the customer got and was reminded of. */
export async function reminded(billing: RunningService, contractId?: string): Promise<IssuedInvoiceView> {
  const invoice = await overdue(billing, contractId);
  await collected(billing, invoice.id);
  await done(act(billing, invoice.id, 'reminders'));
  return invoice;
}

export function pay(
  billing: RunningService,
  invoiceId: string,
  amountOre: number,
  bankReference = `BG-${randomUUID()}`,
) {
  return billing.call<{ id: string; appliedOre: number; surplusOre: number; dueOre: number; status: string }>(
    'POST',
    `/api/invoices/${invoiceId}/payments`,
    { amountOre, bankReference },
  );
}

export async function shown(billing: RunningService, invoiceId: string): Promise<InvoiceView> {
  return done(billing.call<InvoiceView>('GET', `/api/invoices/${invoiceId}`));
}

/** What the recipient got of a disclosure, once it has got it. */
export function sentUnder(billing: RunningService, disclosureId: string | undefined) {
  return eventually(async () => billing.recipients.received.find(({ key }) => key === disclosureId));
}
