import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DisclosureGate } from '#disclosure';
import { askedDisclosureView } from '#emitting-service';
import { appendToOutbox } from '#outbox';
import { addToBalance } from '../../customers/lock-customer.repository.js';
import { dayInStockholm } from '../../money/calendar-day.js';
import { decideCredit } from '../decide-on-invoice.js';
import { invoiceIssued } from '../invoice-events.js';
import { documentNumber } from '../invoice.js';
import { keepDisclosures, lockInvoice, saveInvoice } from '../lock-invoice.repository.js';
import { tellBalance } from '../tell-balance.js';
import { insertCreditNote } from './credit-invoice.repository.js';
import type { CreditedInvoiceView } from './credited-invoice.view.js';

@Injectable()
export class CreditInvoiceService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gate: DisclosureGate,
  ) {}

  async credit(invoiceId: string, now: Date): Promise<CreditedInvoiceView> {
    const operationId = randomUUID();
    const view = await this.dataSource.transaction(async (transaction) => {
      const { invoice } = await lockInvoice(transaction, invoiceId);
      const { creditedAt, toBalanceOre } = decideCredit(invoice, now);
      const { customerRef } = invoice;
      await saveInvoice(transaction, invoiceId, { creditedAt });
      await addToBalance(transaction, customerRef, toBalanceOre);
      await appendToOutbox(transaction, invoiceIssued({ customerRef, operationId, at: now }));
      const after = { ...invoice, creditedAt };
      const told = await tellBalance(transaction, this.gate, after, { operationId, at: now, toPayments: false });
      await keepDisclosures(transaction, invoiceId, 'credit-invoice', told, now);
      const note = { id: randomUUID(), invoiceId, creditDate: dayInStockholm(now) };
      const number = documentNumber(await insertCreditNote(transaction, note));
      return { invoiceId, number, operationId, toBalanceOre, disclosures: told.map(askedDisclosureView) };
    });
    this.gate.wake();
    return view;
  }
}
