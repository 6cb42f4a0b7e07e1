import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { appendToOutbox } from '#outbox';
import { lockContract } from '../../contracts/lock-contract.repository.js';
import { consentWithdrawn } from '../consent-events.js';
import { decideWithdrawal } from '../decide-on-consent.js';
import { findConsentInForce, saveConsent } from '../insurer-consent.repository.js';
import type { WithdrawnConsentView } from './withdrawn-consent.view.js';

@Injectable()
export class WithdrawConsentService {
  constructor(private readonly dataSource: DataSource) {}

  async withdraw(contractId: string, now: Date): Promise<WithdrawnConsentView> {
    return this.dataSource.transaction(async (transaction) => {
      const { contract } = await lockContract(transaction, contractId);
      const inForce = await findConsentInForce(transaction, contractId);
      const { withdrawnAt } = decideWithdrawal(inForce, now);
      const { id } = inForce!;
      await saveConsent(transaction, id, { withdrawnAt });
      const { customerRef } = contract;
      await appendToOutbox(transaction, [consentWithdrawn({ customerRef, operationId: randomUUID(), at: now })]);
      return { id, contractId, withdrawnAt: withdrawnAt.toISOString() };
    });
  }
}
