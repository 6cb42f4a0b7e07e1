import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import type { DisclosureGate, OpenedDisclosure } from '#disclosure';
import { askedDisclosureView } from '#emitting-service';
import { appendToOutbox } from '#outbox';
import type { ProcessingEvent } from '#processing-event';
import type { Customer } from '../customers/customer.js';
import { mustBeOpened } from '../nothing-let-out.js';
import type { Occasion } from '../processing/customer-event.js';
import type { InvoiceStepView } from './invoice-step.view.js';
import type { InvoiceEntity } from './invoice.entity.js';
import { type InvoiceChanges, keepDisclosures, lockInvoice, saveInvoice } from './lock-invoice.repository.js';

export interface HandOver {
  operation: string;
  /** What the invoice becomes; throws when the step cannot follow on its state. */
  decide(invoice: InvoiceEntity): InvoiceChanges;
  /** Where the invoice keeps the disclosure that made it so. */
  keptAs?: 'collectDisclosureId' | 'claimDisclosureId';
  /** Opens the disclosure that the step consists of; the invoice as it will be. */
  open(
    transaction: EntityManager,
    context: { invoice: InvoiceEntity; customer: Customer; operationId: string },
  ): Promise<OpenedDisclosure>;
  events?(occasion: Occasion): ProcessingEvent[];
}

/**
 * A step with an invoice that consists of one disclosure: state, events and opened disclosure commit together. When the
 * gate withholds it, only that is kept, and BILLING.NOTHING_LET_OUT is thrown.
 */
export async function handOverInvoice(
  dataSource: DataSource,
  gate: DisclosureGate,
  invoiceId: string,
  step: HandOver,
  now: Date,
): Promise<InvoiceStepView> {
  const operationId = randomUUID();
  const opened = await dataSource.transaction(async (transaction) => {
    const { invoice, customer } = await lockInvoice(transaction, invoiceId);
    const changes = step.decide(invoice);
    const disclosure = await step.open(transaction, { invoice: { ...invoice, ...changes }, customer, operationId });
    await keepDisclosures(transaction, invoiceId, step.operation, [disclosure], now);
    if (disclosure.status === 'withheld') return disclosure;
    const kept = step.keptAs === undefined ? {} : { [step.keptAs]: disclosure.id };
    await saveInvoice(transaction, invoiceId, { ...changes, ...kept });
    const occasion = { customerRef: customer.subjectRef, operationId, at: now };
    await appendToOutbox(transaction, step.events?.(occasion) ?? []);
    return disclosure;
  });
  gate.wake();
  mustBeOpened(opened);
  return { invoiceId, operationId, disclosures: [askedDisclosureView(opened)] };
}
