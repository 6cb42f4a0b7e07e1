import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DisclosureGate } from '#disclosure';
import { recalledDisclosureViews } from '#emitting-service';
import { appendToOutbox } from '#outbox';
import { lockContract } from '../../contracts/lock-contract.repository.js';
import { consentWithdrawn } from '../consent-events.js';
import { decideWithdrawal } from '../decide-on-consent.js';
import { findConsentInForce, saveConsent } from '../insurer-consent.repository.js';
import type { WithdrawnConsentView } from './withdrawn-consent.view.js';

@Injectable()
export class WithdrawConsentService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gate: DisclosureGate,
  ) {}

  /** Takes back a sharing that has not left; one that is leaving is waited for, so that nothing leaves after the answer. */
  async withdraw(contractId: string, now: Date): Promise<WithdrawnConsentView> {
    const { id, recalled } = await this.dataSource.transaction(async (transaction) => {
      const { contract } = await lockContract(transaction, contractId);
      const inForce = await findConsentInForce(transaction, contractId);
      const withdrawal = decideWithdrawal(inForce, now);
      const { id, shareDisclosureId } = inForce!;
      await saveConsent(transaction, id, withdrawal);
      const { customerRef } = contract;
      await appendToOutbox(transaction, [consentWithdrawn({ customerRef, operationId: randomUUID(), at: now })]);
      const shared = shareDisclosureId === null ? [] : [shareDisclosureId];
      return { id, recalled: await this.gate.recall(transaction, shared, now) };
    });
    const ended = await this.gate.ended(recalled.flatMap(({ id, outcome }) => (outcome === undefined ? [id] : [])));
    return {
      id,
      contractId,
      withdrawnAt: now.toISOString(),
      recalled: recalledDisclosureViews(recalled, ended),
    };
  }
}
