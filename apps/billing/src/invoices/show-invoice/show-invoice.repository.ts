import type { EntityManager } from 'typeorm';
import { disclosureStates } from '#emitting-service';
import { InvoiceDisclosureEntity } from '../invoice-disclosure.entity.js';
import { InvoiceLineEntity } from '../invoice-line.entity.js';
import { amountDue, documentNumber, statusOf } from '../invoice.js';
import { vatByRate } from '../issue-invoice/add-up.js';
import { readInvoice } from '../lock-invoice.repository.js';
import type { InvoiceView } from './invoice.view.js';

/** Throws INVOICES.NO_SUCH_INVOICE. */
export async function readInvoiceView(manager: EntityManager, invoiceId: string): Promise<InvoiceView> {
  const invoice = await readInvoice(manager, invoiceId);
  const lines = await manager.find(InvoiceLineEntity, { where: { invoiceId }, order: { position: 'ASC' } });
  const asked = await manager.find(InvoiceDisclosureEntity, {
    where: { invoiceId },
    order: { askedAt: 'ASC', disclosureId: 'ASC' },
  });
  const { id, contractId, customerRef, invoiceDate, dueDate } = invoice;
  const { netOre, vatOre, totalOre, feeOre, paidOre, reminders } = invoice;
  return {
    id,
    number: documentNumber(invoice),
    contractId,
    customerRef,
    status: statusOf(invoice),
    invoiceDate,
    dueDate,
    lines: lines.map(({ text, quantityMilli, unitPriceOre, vatRate, netOre, vatOre }) => ({
      text,
      quantity: quantityMilli / 1000,
      unitPriceOre,
      vatRate,
      netOre,
      vatOre,
    })),
    vat: vatByRate(lines),
    netOre,
    vatOre,
    totalOre,
    feeOre,
    paidOre,
    dueOre: amountDue(invoice),
    reminders,
    disclosures: await disclosureStates(manager, asked),
  };
}
