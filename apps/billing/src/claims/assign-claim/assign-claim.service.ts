import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DisclosureGate } from '#disclosure';
import { debtorParty } from '../../invoices/bill-party.js';
import { decideClaim } from '../../invoices/decide-on-invoice.js';
import { handOverInvoice } from '../../invoices/hand-over-invoice.js';
import type { InvoiceStepView } from '../../invoices/invoice-step.view.js';
import { CLAIM_ASSIGNMENT } from './disclosures.js';

@Injectable()
export class AssignClaimService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gate: DisclosureGate,
  ) {}

  assign(invoiceId: string, now: Date): Promise<InvoiceStepView> {
    const { dataSource, gate } = this;
    return handOverInvoice(
      dataSource,
      gate,
      invoiceId,
      {
        operation: 'assign-claim',
        decide: (invoice) => decideClaim(invoice, 'claim-assignment', now),
        keptAs: 'claimDisclosureId',
        open: (transaction, { invoice, customer, operationId }) =>
          gate.open(transaction, CLAIM_ASSIGNMENT, { operationId, at: now, parties: [debtorParty(customer, invoice)] }),
      },
      now,
    );
  }
}
