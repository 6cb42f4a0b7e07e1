import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DisclosureGate } from '#disclosure';
import { recalledDisclosureViews } from '#emitting-service';
import { appendToOutbox } from '#outbox';
import { stopMarketing } from '../../disclosing/stop-marketing.js';
import { lockPersons } from '../../persons/persons.repository.js';
import type { ConsentChannel } from '../consent.js';
import { noSuchConsent } from '../consent-problems.js';
import { findConsent, saveWithdrawal } from '../consents.repository.js';
import { decideWithdrawal } from '../decide-on-consent.js';
import { consentWithdrawn } from '../events.js';
import type { WithdrawnConsentView } from './withdrawn-consent.view.js';

@Injectable()
export class WithdrawConsentService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gate: DisclosureGate,
  ) {}

  async withdraw(id: string, channel: ConsentChannel, now: Date): Promise<WithdrawnConsentView> {
    const operationId = randomUUID();
    const stopped = await this.dataSource.transaction(async (transaction) => {
      const found = await findConsent(transaction, id);
      const [person] = found === undefined ? [] : await lockPersons(transaction, [found.subjectRef]);
      // Read again under the person's lock.
      const consent = await findConsent(transaction, id);
      if (person === undefined || consent === undefined) throw noSuchConsent();
      await saveWithdrawal(transaction, id, decideWithdrawal(consent, now).withdrawnAt);
      await appendToOutbox(transaction, [consentWithdrawn({ person, channel, operationId, now })]);
      const why = { reason: 'no-consent', restsOn: [consent.purpose] } as const;
      return stopMarketing(transaction, this.gate, [person.subjectRef], why, { operationId, at: now });
    });
    const { withheld, recalled } = stopped;
    const ended = await this.gate.ended(recalled.flatMap(({ id, outcome }) => (outcome === undefined ? [id] : [])));
    return {
      id,
      operationId,
      withdrawnAt: now.toISOString(),
      withheld,
      recalled: recalledDisclosureViews(recalled, ended),
    };
  }
}
