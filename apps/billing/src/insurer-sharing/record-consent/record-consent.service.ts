import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { appendToOutbox } from '#outbox';
import { lockContract } from '../../contracts/lock-contract.repository.js';
import { consentRecorded } from '../consent-events.js';
import { decideConsent } from '../decide-on-consent.js';
import { findConsentInForce, insertConsent } from '../insurer-consent.repository.js';
import type { RecordConsentDto } from './record-consent.dto.js';
import type { RecordedConsentView } from './recorded-consent.view.js';

@Injectable()
export class RecordConsentService {
  constructor(private readonly dataSource: DataSource) {}

  async record(contractId: string, { means, wording }: RecordConsentDto, now: Date): Promise<RecordedConsentView> {
    const id = randomUUID();
    return this.dataSource.transaction(async (transaction) => {
      const { contract } = await lockContract(transaction, contractId);
      const { givenAt } = decideConsent(contract, await findConsentInForce(transaction, contractId), now);
      await insertConsent(transaction, { id, contractId, means, wording, givenAt });
      const { customerRef } = contract;
      await appendToOutbox(transaction, [consentRecorded({ customerRef, operationId: randomUUID(), at: now })]);
      return { id, contractId, givenAt: givenAt.toISOString() };
    });
  }
}
