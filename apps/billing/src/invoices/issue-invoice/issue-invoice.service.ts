import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { appendToOutbox } from '#outbox';
import { lockContract } from '../../contracts/lock-contract.repository.js';
import { invoiceIssued } from '../invoice-events.js';
import { documentNumber } from '../invoice.js';
import { decideIssue } from './decide-issue.js';
import type { IssueInvoiceDto } from './issue-invoice.dto.js';
import { insertInvoice } from './issue-invoice.repository.js';
import type { IssuedInvoiceView } from './issued-invoice.view.js';

@Injectable()
export class IssueInvoiceService {
  constructor(private readonly dataSource: DataSource) {}

  async issue(contractId: string, command: IssueInvoiceDto, now: Date): Promise<IssuedInvoiceView> {
    const operationId = randomUUID();
    const invoiceId = randomUUID();
    return this.dataSource.transaction(async (transaction) => {
      const { contract } = await lockContract(transaction, contractId);
      const issued = decideIssue(contract, command, now);
      const { customerRef } = contract;
      await appendToOutbox(transaction, invoiceIssued({ customerRef, operationId, at: now }));
      const numberSerial = await insertInvoice(transaction, issued, { invoiceId, contractId, customerRef, now });
      const { numberYear, invoiceDate, dueDate, netOre, vatOre, totalOre } = issued;
      const number = documentNumber({ numberYear, numberSerial });
      return { id: invoiceId, number, operationId, invoiceDate, dueDate, netOre, vatOre, totalOre };
    });
  }
}
