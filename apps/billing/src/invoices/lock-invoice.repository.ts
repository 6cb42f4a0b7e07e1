import { type EntityManager, IsNull } from 'typeorm';
import { type OpenedDisclosure, listDisclosures } from '#disclosure';
import type { Customer } from '../customers/customer.js';
import { lockCustomer } from '../customers/lock-customer.repository.js';
import { dayInStockholm } from '../money/calendar-day.js';
import { InvoiceDisclosureEntity } from './invoice-disclosure.entity.js';
import { noSuchInvoice } from './invoice-problems.js';
import { InvoiceEntity } from './invoice.entity.js';
import { afterOutcomes } from './invoice.js';

/** The operation under which reminders are kept. */
export const REMINDING = 'remind-customer';

/**
 * Locks the invoice's customer, then reads the invoice as it is in the light of how its disclosures ended. Throws
 * INVOICES.NO_SUCH_INVOICE.
 */
export async function lockInvoice(
  transaction: EntityManager,
  invoiceId: string,
): Promise<{ invoice: InvoiceEntity; customer: Customer }> {
  const found = await transaction.findOneBy(InvoiceEntity, { id: invoiceId });
  if (found === null) throw noSuchInvoice();
  const customer = await lockCustomer(transaction, found.customerRef);
  return { invoice: await readInvoice(transaction, invoiceId), customer };
}

/** Throws INVOICES.NO_SUCH_INVOICE. */
export async function readInvoice(manager: EntityManager, invoiceId: string): Promise<InvoiceEntity> {
  const invoice = await manager.findOneBy(InvoiceEntity, { id: invoiceId });
  if (invoice === null) throw noSuchInvoice();
  const { collectDisclosureId, claimDisclosureId } = invoice;
  const reminded = await manager.find(InvoiceDisclosureEntity, {
    where: { invoiceId, operation: REMINDING, withheldReason: IsNull() },
    order: { askedAt: 'ASC', disclosureId: 'ASC' },
  });
  const ids = [collectDisclosureId, claimDisclosureId, ...reminded.map(({ disclosureId }) => disclosureId)];
  const listed = await listDisclosures(
    manager,
    ids.filter((id) => id !== null),
  );
  const outcomes = new Map(listed.map(({ id, outcome }) => [id, outcome]));
  return afterOutcomes(invoice, {
    collection: outcomes.get(collectDisclosureId ?? ''),
    claim: outcomes.get(claimDisclosureId ?? ''),
    reminders: reminded.map(({ disclosureId, askedAt }) => ({
      on: dayInStockholm(askedAt),
      outcome: outcomes.get(disclosureId),
    })),
  });
}

export type InvoiceChanges = Partial<Omit<InvoiceEntity, 'id' | 'customerRef' | 'contractId'>>;

export async function saveInvoice(
  transaction: EntityManager,
  invoiceId: string,
  changes: InvoiceChanges,
): Promise<void> {
  await transaction.update(InvoiceEntity, { id: invoiceId }, changes);
}

/** Remembers which disclosures, withheld ones too, an operation on an invoice led to. */
export async function keepDisclosures(
  transaction: EntityManager,
  invoiceId: string,
  operation: string,
  disclosures: readonly OpenedDisclosure[],
  now: Date,
): Promise<void> {
  if (disclosures.length === 0) return;
  await transaction.insert(
    InvoiceDisclosureEntity,
    disclosures.map(({ id, recipient, reason }) => ({
      disclosureId: id,
      invoiceId,
      operation,
      recipient,
      withheldReason: reason ?? null,
      askedAt: now,
    })),
  );
}
