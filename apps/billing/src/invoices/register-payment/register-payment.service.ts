import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DisclosureGate } from '#disclosure';
import { askedDisclosureView } from '#emitting-service';
import { appendToOutbox } from '#outbox';
import { addToBalance } from '../../customers/lock-customer.repository.js';
import { decidePayment } from '../decide-on-invoice.js';
import { paymentRegistered } from '../invoice-events.js';
import { amountDue, statusOf } from '../invoice.js';
import { keepDisclosures, lockInvoice, saveInvoice } from '../lock-invoice.repository.js';
import { tellBalance } from '../tell-balance.js';
import type { RegisterPaymentDto } from './register-payment.dto.js';
import { insertPayment, isRegistered, registeredAlready } from './register-payment.repository.js';
import type { RegisteredPaymentView } from './registered-payment.view.js';

@Injectable()
export class RegisterPaymentService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gate: DisclosureGate,
  ) {}

  async register(
    invoiceId: string,
    { amountOre, bankReference }: RegisterPaymentDto,
    now: Date,
  ): Promise<RegisteredPaymentView> {
    const operationId = randomUUID();
    const id = randomUUID();
    const view = await this.dataSource.transaction(async (transaction) => {
      const { invoice } = await lockInvoice(transaction, invoiceId);
      // Before the invoice's state: a repeat of the payment that settled it is to be told as a repeat.
      if (await isRegistered(transaction, bankReference)) throw registeredAlready();
      const { paidOre, appliedOre, surplusOre } = decidePayment(invoice, amountOre);
      const { customerRef } = invoice;
      const after = { ...invoice, paidOre };
      await insertPayment(transaction, { id, invoiceId, bankReference, amountOre, appliedOre, registeredAt: now });
      await saveInvoice(transaction, invoiceId, { paidOre });
      await addToBalance(transaction, customerRef, surplusOre);
      await appendToOutbox(transaction, paymentRegistered({ customerRef, operationId, at: now }));
      const told = await tellBalance(transaction, this.gate, after, { operationId, at: now, toPayments: true });
      await keepDisclosures(transaction, invoiceId, 'register-payment', told, now);
      return {
        id,
        invoiceId,
        operationId,
        appliedOre,
        surplusOre,
        dueOre: amountDue(after),
        status: statusOf(after),
        disclosures: told.map(askedDisclosureView),
      };
    });
    this.gate.wake();
    return view;
  }
}
