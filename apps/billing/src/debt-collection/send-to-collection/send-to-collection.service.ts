import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DisclosureGate } from '#disclosure';
import { debtorParty } from '../../invoices/bill-party.js';
import { decideClaim } from '../../invoices/decide-on-invoice.js';
import { handOverInvoice } from '../../invoices/hand-over-invoice.js';
import type { InvoiceStepView } from '../../invoices/invoice-step.view.js';
import { DEBT_COLLECTION_CASE } from './disclosures.js';

@Injectable()
export class SendToCollectionService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gate: DisclosureGate,
  ) {}

  send(invoiceId: string, now: Date): Promise<InvoiceStepView> {
    const { dataSource, gate } = this;
    return handOverInvoice(
      dataSource,
      gate,
      invoiceId,
      {
        operation: 'send-to-collection',
        decide: (invoice) => decideClaim(invoice, 'debt-collection', now),
        keptAs: 'claimDisclosureId',
        open: (transaction, { invoice, customer, operationId }) =>
          gate.open(transaction, DEBT_COLLECTION_CASE, {
            operationId,
            at: now,
            parties: [debtorParty(customer, invoice)],
          }),
      },
      now,
    );
  }
}
