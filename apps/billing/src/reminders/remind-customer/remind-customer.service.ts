import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DisclosureGate } from '#disclosure';
import { billParty } from '../../invoices/bill-party.js';
import { decideReminder } from '../../invoices/decide-on-invoice.js';
import { handOverInvoice } from '../../invoices/hand-over-invoice.js';
import { debtAltered } from '../../invoices/invoice-events.js';
import type { InvoiceStepView } from '../../invoices/invoice-step.view.js';
import { REMINDING } from '../../invoices/lock-invoice.repository.js';
import { dayInStockholm } from '../../money/calendar-day.js';
import { PAYMENT_REMINDER } from './disclosures.js';

@Injectable()
export class RemindCustomerService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gate: DisclosureGate,
  ) {}

  remind(invoiceId: string, now: Date): Promise<InvoiceStepView> {
    const { dataSource, gate } = this;
    return handOverInvoice(
      dataSource,
      gate,
      invoiceId,
      {
        operation: REMINDING,
        decide: (invoice) => decideReminder(invoice, dayInStockholm(now)),
        open: (transaction, { invoice, customer, operationId }) =>
          gate.open(transaction, PAYMENT_REMINDER, { operationId, at: now, parties: [billParty(customer, invoice)] }),
        events: debtAltered,
      },
      now,
    );
  }
}
