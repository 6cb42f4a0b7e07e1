import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DisclosureGate } from '#disclosure';
import { askedDisclosureView } from '#emitting-service';
import { lockContract } from '../../contracts/lock-contract.repository.js';
import { mustBeOpened } from '../../nothing-let-out.js';
import { consentMissing, decideSharing } from '../decide-on-consent.js';
import { findConsentInForce, saveConsent } from '../insurer-consent.repository.js';
import { ALARM_AT_HOME } from './disclosures.js';
import type { SharedWithInsurerView } from './shared-with-insurer.view.js';

@Injectable()
export class ShareWithInsurerService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gate: DisclosureGate,
  ) {}

  /** Without consent the attempt commits as a withheld disclosure, and INSURER_SHARING.NO_CONSENT is thrown. */
  async share(contractId: string, now: Date): Promise<SharedWithInsurerView> {
    const operationId = randomUUID();
    const asked = await this.dataSource.transaction(async (transaction) => {
      const { contract, customer } = await lockContract(transaction, contractId);
      const consent = await findConsentInForce(transaction, contractId);
      const decided = decideSharing(contract, consent, now);
      const { subjectRef, name, alarmAddress } = customer;
      const fields = { name, 'alarm-address': alarmAddress, 'device-ids': contract.deviceIds };
      const input = { operationId, at: now, parties: [{ kind: 'customer', subjectRef, fields } as const] };
      if (decided === 'no-consent') return this.gate.withhold(transaction, ALARM_AT_HOME, input, decided);
      const opened = await this.gate.open(transaction, ALARM_AT_HOME, input);
      if (opened.status === 'opened')
        await saveConsent(transaction, consent!.id, { ...decided, shareDisclosureId: opened.id });
      return opened;
    });
    this.gate.wake();
    if (asked.reason === 'no-consent') throw consentMissing();
    mustBeOpened(asked);
    return { contractId, operationId, disclosures: [askedDisclosureView(asked)] };
  }
}
