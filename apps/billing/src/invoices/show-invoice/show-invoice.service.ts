import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { appendToOutbox } from '#outbox';
import { invoiceShown } from '../invoice-events.js';
import type { InvoiceView } from './invoice.view.js';
import { readInvoiceView } from './show-invoice.repository.js';

@Injectable()
export class ShowInvoiceService {
  constructor(private readonly dataSource: DataSource) {}

  async show(invoiceId: string, now: Date): Promise<InvoiceView> {
    return this.dataSource.transaction(async (transaction) => {
      const invoice = await readInvoiceView(transaction, invoiceId);
      const { customerRef } = invoice;
      await appendToOutbox(transaction, [invoiceShown({ customerRef, operationId: randomUUID(), at: now })]);
      return invoice;
    });
  }
}
