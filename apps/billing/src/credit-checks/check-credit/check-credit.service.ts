import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DisclosureGate } from '#disclosure';
import { askedDisclosureView } from '#emitting-service';
import { lockContract } from '../../contracts/lock-contract.repository.js';
import { mustBeOpened } from '../../nothing-let-out.js';
import { decideCheck } from '../decide-on-credit-check.js';
import { findLastCheck, insertCheck } from './check-credit.repository.js';
import { CREDIT_REPORT_REQUEST } from './disclosures.js';
import type { RequestedCheckView } from './requested-check.view.js';

@Injectable()
export class CheckCreditService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gate: DisclosureGate,
  ) {}

  async check(contractId: string, now: Date): Promise<RequestedCheckView> {
    const operationId = randomUUID();
    const checkId = randomUUID();
    const request = await this.dataSource.transaction(async (transaction) => {
      const { contract, customer } = await lockContract(transaction, contractId);
      const { subjectRef, personalIdentityNumber } = customer;
      const { requestedAt } = decideCheck(contract, await findLastCheck(transaction, subjectRef), now);
      const opened = await this.gate.open(transaction, CREDIT_REPORT_REQUEST, {
        operationId,
        at: now,
        parties: [{ kind: 'customer', subjectRef, fields: { 'personal-identity-number': personalIdentityNumber } }],
      });
      if (opened.status === 'opened')
        await insertCheck(transaction, {
          id: checkId,
          contractId,
          customerRef: subjectRef,
          requestedAt,
          disclosureId: opened.id,
        });
      return opened;
    });
    this.gate.wake();
    mustBeOpened(request);
    return { id: checkId, contractId, operationId, disclosures: [askedDisclosureView(request)] };
  }
}
