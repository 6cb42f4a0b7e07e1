import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DisclosureGate } from '#disclosure';
import { decideCollection } from '../decide-on-invoice.js';
import { handOverInvoice } from '../hand-over-invoice.js';
import type { InvoiceStepView } from '../invoice-step.view.js';
import { billParty } from '../bill-party.js';
import { INVOICE_COLLECTION } from './disclosures.js';

@Injectable()
export class CollectInvoiceService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gate: DisclosureGate,
  ) {}

  collect(invoiceId: string, now: Date): Promise<InvoiceStepView> {
    const { dataSource, gate } = this;
    return handOverInvoice(
      dataSource,
      gate,
      invoiceId,
      {
        operation: 'collect-invoice',
        decide: (invoice) => decideCollection(invoice, now),
        keptAs: 'collectDisclosureId',
        open: (transaction, { invoice, customer, operationId }) =>
          gate.open(transaction, INVOICE_COLLECTION, {
            operationId,
            at: now,
            parties: [billParty(customer, invoice)],
          }),
      },
      now,
    );
  }
}
