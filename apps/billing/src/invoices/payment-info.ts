import type { PaymentInfo } from '#disclosure';
import type { InvoiceEntity } from './invoice.entity.js';
import { amountDue, documentNumber } from './invoice.js';

/** What a recipient is told of an invoice: its number, what is due of it and when; never what was bought. */
export function paymentInfoOf(invoice: InvoiceEntity): PaymentInfo {
  return { reference: documentNumber(invoice), amount: amountDue(invoice), dueDate: invoice.dueDate };
}
