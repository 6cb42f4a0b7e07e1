import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { appendToOutbox } from '#outbox';
import { contractEnded } from '../contract-events.js';
import type { EndReason } from '../contract.js';
import { lockContract, saveContract } from '../lock-contract.repository.js';
import { decideEnding } from './decide-ending.js';
import type { EndedContractView } from './ended-contract.view.js';

@Injectable()
export class EndContractService {
  constructor(private readonly dataSource: DataSource) {}

  async end(contractId: string, reason: EndReason, now: Date): Promise<EndedContractView> {
    return this.dataSource.transaction(async (transaction) => {
      const { contract } = await lockContract(transaction, contractId);
      await saveContract(transaction, contractId, decideEnding(contract, reason, now));
      const { customerRef } = contract;
      await appendToOutbox(transaction, [contractEnded({ customerRef, operationId: randomUUID(), at: now })]);
      return { id: contractId, endedAt: now.toISOString() };
    });
  }
}
