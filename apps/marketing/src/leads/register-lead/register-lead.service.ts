import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DisclosureGate } from '#disclosure';
import { askedDisclosureView } from '#emitting-service';
import { appendToOutbox } from '#outbox';
import { type PersonKind, asPosted } from '../../persons/person.js';
import { lockPersonsReachedBy, takeTurns } from '../../persons/persons.repository.js';
import { enterPersons } from '../../suppression/enter-persons.js';
import { SuppressionMarks } from '../../suppression/suppression-marks.js';
import { keepListAsItIs } from '../../suppression/suppression.repository.js';
import { decideRegistration } from '../decide-on-lead.js';
import { LEAD_TO_CRM } from '../disclosures.js';
import { leadRegistered } from '../events.js';
import type { LeadStepView } from '../lead-step.view.js';
import { insertLead, listLeads } from '../leads.repository.js';
import type { RegisterLeadDto } from './register-lead.dto.js';

@Injectable()
export class RegisterLeadService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gate: DisclosureGate,
    private readonly marks: SuppressionMarks,
  ) {}

  async register({ noticeEdition, ...details }: RegisterLeadDto, now: Date): Promise<LeadStepView> {
    const operationId = randomUUID();
    const { name, phone } = details;
    const email = details.email.toLowerCase();
    const address = asPosted(details.address);
    const registered = await this.dataSource.transaction(async (transaction) => {
      await keepListAsItIs(transaction);
      await takeTurns(transaction, [phone, email]);
      const known = await lockPersonsReachedBy(transaction, { phones: [phone], emails: [email] });
      const leads = await listLeads(
        transaction,
        known.map(({ subjectRef }) => subjectRef),
      );
      decideRegistration(leads, now);
      const { subjectRef, kind } = known[0] ?? { subjectRef: randomUUID(), kind: 'lead' };
      const person = { subjectRef, kind: asLead(kind), name, phone, email, address };
      await enterPersons(transaction, this.marks, [person], now);
      await insertLead(transaction, subjectRef, now);
      await appendToOutbox(transaction, [leadRegistered({ subjectRef, operationId, notice: noticeEdition, now })]);
      const fields = { name, phone, email, 'postal-address': address };
      const parties = [{ kind: 'lead' as const, subjectRef, fields }];
      return {
        subjectRef,
        disclosures: [await this.gate.open(transaction, LEAD_TO_CRM, { operationId, at: now, parties })],
      };
    });
    this.gate.wake();
    return { ...registered, operationId, disclosures: registered.disclosures.map(askedDisclosureView) };
  }
}

/** A customer who asks for another offer stays a customer. */
function asLead(kind: PersonKind): PersonKind {
  return kind === 'customer' ? 'customer' : 'lead';
}
