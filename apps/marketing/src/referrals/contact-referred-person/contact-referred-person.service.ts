import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { DisclosureGate, type OpenedDisclosure } from '#disclosure';
import { askedDisclosureView } from '#emitting-service';
import { Problem } from '#http';
import { appendToOutbox } from '#outbox';
import { EMAIL_OFFER, SMS_OFFER } from '../../campaigns/disclosures.js';
import { nothingLetOut } from '../../disclosing/nothing-let-out.js';
import { keepRevocable } from '../../disclosing/revocable-disclosures.repository.js';
import type { Person } from '../../persons/person.js';
import { lockPersons, markInformed } from '../../persons/persons.repository.js';
import { keepListAsItIs } from '../../suppression/suppression.repository.js';
import { decideContact } from '../decide-on-referral.js';
import { referredPersonContacted } from '../events.js';
import { noSuchReferral } from '../referral-problems.js';
import { findReferral, lockReferral, saveContact } from '../referrals.repository.js';
import type { ContactReferredPersonDto } from './contact-referred-person.dto.js';
import { REFERRAL_CONTACT } from './disclosures.js';
import type { ReferralContactView } from './referral-contact.view.js';

@Injectable()
export class ContactReferredPersonService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gate: DisclosureGate,
  ) {}

  async contact(id: string, command: ContactReferredPersonDto, now: Date): Promise<ReferralContactView> {
    const operationId = randomUUID();
    const done = await this.dataSource.transaction(async (transaction) => {
      await keepListAsItIs(transaction);
      const found = await findReferral(transaction, id);
      const [person] = found === undefined ? [] : await lockPersons(transaction, [found.subjectRef]);
      if (person === undefined) throw noSuchReferral();
      const decided = decideContact(await lockReferral(transaction, id), person, command.means, now);
      const { subjectRef } = person;
      if (decided.do === 'withhold') {
        const input = { operationId, at: now, parties: [{ kind: 'referred-person' as const, subjectRef }] };
        await this.withhold(transaction, command, input, decided.reason);
        return decided.problem;
      }
      const opened = await this.open(transaction, command, person, operationId, now);
      if (opened.status === 'withheld') return nothingLetOut();
      await saveContact(transaction, id, decided);
      await markInformed(transaction, [subjectRef], now);
      const facts = { subjectRef, operationId, channel: opened.channel, notice: command.noticeEdition, now };
      await appendToOutbox(transaction, [referredPersonContacted(facts)]);
      return { subjectRef, informDueAt: decided.informDueAt.toISOString(), opened };
    });
    this.gate.wake();
    // Thrown only now: what was withheld is on record.
    if (done instanceof Problem) throw done;
    const { opened, ...rest } = done;
    return { id, operationId, ...rest, disclosures: [askedDisclosureView(opened)] };
  }

  private async open(
    transaction: EntityManager,
    { means, by }: ContactReferredPersonDto,
    { subjectRef, name, phone, address }: Person,
    operationId: string,
    at: Date,
  ): Promise<OpenedDisclosure & { channel: 'phone' | 'post' }> {
    const channel = means === 'post' ? 'post' : 'phone';
    const reached = channel === 'phone' ? (phone === null ? {} : { phone }) : address === null ? {} : { address };
    const fields = { 'referral-data': { name, ...reached } };
    const parties = [{ kind: 'referred-person' as const, subjectRef, fields }];
    const opened = await this.gate.open(transaction, REFERRAL_CONTACT[by][channel], { operationId, at, parties });
    if (opened.status === 'opened')
      await keepRevocable(transaction, [{ disclosureId: opened.id, subjectRef, restsOn: 'interest' }]);
    return { ...opened, channel };
  }

  /** The disclosure that was asked for, in the words in which it would have been made. */
  private async withhold(
    transaction: EntityManager,
    { means, by }: ContactReferredPersonDto,
    input: { operationId: string; at: Date; parties: { kind: 'referred-person'; subjectRef: string }[] },
    reason: 'objection' | 'no-consent',
  ): Promise<void> {
    if (means === 'email') await this.gate.withhold(transaction, EMAIL_OFFER, input, reason);
    else if (means === 'sms') await this.gate.withhold(transaction, SMS_OFFER, input, reason);
    else await this.gate.withhold(transaction, REFERRAL_CONTACT[by][means], input, reason);
  }
}
