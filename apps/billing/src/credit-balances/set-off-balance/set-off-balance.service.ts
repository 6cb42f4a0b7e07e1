import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DisclosureGate } from '#disclosure';
import { askedDisclosureView } from '#emitting-service';
import { appendToOutbox } from '#outbox';
import { addToBalance } from '../../customers/lock-customer.repository.js';
import { decideSetOff } from '../../invoices/decide-on-invoice.js';
import { debtAltered } from '../../invoices/invoice-events.js';
import { amountDue } from '../../invoices/invoice.js';
import { keepDisclosures, lockInvoice, saveInvoice } from '../../invoices/lock-invoice.repository.js';
import { tellBalance } from '../../invoices/tell-balance.js';
import { takeBackRefunds } from '../lock-balance.repository.js';
import type { SetOffView } from './set-off.view.js';

@Injectable()
export class SetOffBalanceService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gate: DisclosureGate,
  ) {}

  async setOff(invoiceId: string, now: Date): Promise<SetOffView> {
    const operationId = randomUUID();
    const view = await this.dataSource.transaction(async (transaction) => {
      const { invoice, customer } = await lockInvoice(transaction, invoiceId);
      const { customerRef } = invoice;
      const balanceOre = customer.balanceOre + (await takeBackRefunds(transaction, customerRef, now));
      const { paidOre, appliedOre } = decideSetOff(invoice, balanceOre);
      const after = { ...invoice, paidOre };
      await saveInvoice(transaction, invoiceId, { paidOre });
      await addToBalance(transaction, customerRef, -appliedOre);
      await appendToOutbox(transaction, debtAltered({ customerRef, operationId, at: now }));
      const told = await tellBalance(transaction, this.gate, after, { operationId, at: now, toPayments: false });
      await keepDisclosures(transaction, invoiceId, 'set-off-balance', told, now);
      return {
        invoiceId,
        operationId,
        appliedOre,
        dueOre: amountDue(after),
        balanceOre: balanceOre - appliedOre,
        disclosures: told.map(askedDisclosureView),
      };
    });
    this.gate.wake();
    return view;
  }
}
