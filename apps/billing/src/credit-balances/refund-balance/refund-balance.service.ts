import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DisclosureGate } from '#disclosure';
import { askedDisclosureView } from '#emitting-service';
import { appendToOutbox } from '#outbox';
import { addToBalance, lockCustomer } from '../../customers/lock-customer.repository.js';
import { debtAltered } from '../../invoices/invoice-events.js';
import { mustBeOpened } from '../../nothing-let-out.js';
import { decideRefund } from '../decide-refund.js';
import { insertRefund, takeBackRefunds } from '../lock-balance.repository.js';
import { BALANCE_REFUND } from './disclosures.js';
import type { RefundedBalanceView } from './refunded-balance.view.js';

@Injectable()
export class RefundBalanceService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gate: DisclosureGate,
  ) {}

  async refund(subjectRef: string, now: Date): Promise<RefundedBalanceView> {
    const operationId = randomUUID();
    const id = randomUUID();
    const { opened, amountOre, customerRef } = await this.dataSource.transaction(async (transaction) => {
      const customer = await lockCustomer(transaction, subjectRef);
      const customerRef = customer.subjectRef;
      const balanceOre = customer.balanceOre + (await takeBackRefunds(transaction, customerRef, now));
      const { amountOre } = decideRefund(balanceOre);
      const fields = { name: customer.name, 'payment-info': { reference: `refund-${id}`, amount: amountOre } };
      const opened = await this.gate.open(transaction, BALANCE_REFUND, {
        operationId,
        at: now,
        parties: [{ kind: 'customer', subjectRef: customerRef, fields }],
      });
      if (opened.status === 'opened') {
        await insertRefund(transaction, { id, customerRef, amountOre, disclosureId: opened.id, refundedAt: now });
        await addToBalance(transaction, customerRef, -amountOre);
        await appendToOutbox(transaction, debtAltered({ customerRef, operationId, at: now }));
      }
      return { opened, amountOre, customerRef };
    });
    this.gate.wake();
    mustBeOpened(opened);
    return { id, customerRef, operationId, amountOre, disclosures: [askedDisclosureView(opened)] };
  }
}
