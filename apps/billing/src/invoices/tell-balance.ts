import type { EntityManager } from 'typeorm';
import { type DisclosureDefinition, type DisclosureGate, type OpenedDisclosure, defineDisclosure } from '#disclosure';
import type { LegalBasis } from '#processing-event';
import type { InvoiceEntity } from './invoice.entity.js';
import { paymentInfoOf } from './payment-info.js';

type BalanceParties = {
  readonly customer: { legalBasis: LegalBasis; categories: readonly ['payment-info'] };
};

/** What is left to be paid of an invoice that the payment service holds; it asks for no more than that. */
export const INVOICE_BALANCE = defineDisclosure({
  name: 'invoice-balance',
  activity: 'invoicing-and-payment',
  purposes: ['invoicing-and-payment'],
  recipient: { key: 'billecta', class: 'payments', role: 'processor' },
  country: 'SE',
  channel: 'api',
  path: '/balances',
  parties: { customer: { legalBasis: 'A6-1-b', categories: ['payment-info'] } },
});

/** The same of a claim at the debt collector, who must not demand what is paid; known there by the invoice's number. */
export const CASE_BALANCE = defineDisclosure({
  name: 'case-balance',
  activity: 'debt-collection',
  purposes: ['debt-collection'],
  recipient: { key: 'exempel-inkasso', class: 'debt-collector', role: 'separate-controller' },
  country: 'SE',
  channel: 'api',
  path: '/balances',
  parties: { customer: { legalBasis: 'A6-1-f', categories: ['payment-info'] } },
});

/**
 * Whoever holds the claim and has not seen the change learns what is left of it (Art. 5(1)(d)). `known`: the payment
 * service knows what came in through itself.
 */
function holdersToTell(
  { collectedAt, claim }: Pick<InvoiceEntity, 'collectedAt' | 'claim'>,
  known: { toPayments: boolean },
): DisclosureDefinition<BalanceParties>[] {
  return [
    ...(collectedAt === null || known.toPayments ? [] : [INVOICE_BALANCE]),
    ...(claim === 'debt-collection' ? [CASE_BALANCE] : []),
  ];
}

/** A withheld message does not stop the change: money that has moved has moved. */
export async function tellBalance(
  transaction: EntityManager,
  gate: DisclosureGate,
  invoice: InvoiceEntity,
  { operationId, at, toPayments }: { operationId: string; at: Date; toPayments: boolean },
): Promise<OpenedDisclosure[]> {
  const told: OpenedDisclosure[] = [];
  for (const definition of holdersToTell(invoice, { toPayments })) {
    const fields = { 'payment-info': paymentInfoOf(invoice) };
    const parties = [{ kind: 'customer', subjectRef: invoice.customerRef, fields } as const];
    told.push(await gate.open(transaction, definition, { operationId, at, parties }));
  }
  return told;
}
