import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { appendToOutbox } from '#outbox';
import { contractShown } from '../contract-events.js';
import type { ContractView } from './contract.view.js';
import { readContract } from './show-contract.repository.js';

@Injectable()
export class ShowContractService {
  constructor(private readonly dataSource: DataSource) {}

  async show(contractId: string, now: Date): Promise<ContractView> {
    return this.dataSource.transaction(async (transaction) => {
      const contract = await readContract(transaction, contractId);
      const customerRef = contract.customer.subjectRef;
      await appendToOutbox(transaction, [contractShown({ customerRef, operationId: randomUUID(), at: now })]);
      return contract;
    });
  }
}
