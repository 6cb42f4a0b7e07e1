import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DisclosureGate } from '#disclosure';
import { askedDisclosureView } from '#emitting-service';
import { appendToOutbox } from '#outbox';
import { nothingLetOut } from '../../disclosing/nothing-let-out.js';
import { lockPersons } from '../../persons/persons.repository.js';
import { decideQuote } from '../decide-on-lead.js';
import { QUOTE_REQUEST_TO_CRM } from '../disclosures.js';
import { quoteRequested } from '../events.js';
import { noSuchLead } from '../lead-problems.js';
import type { LeadStepView } from '../lead-step.view.js';
import { lockLead, saveLead } from '../leads.repository.js';

@Injectable()
export class RequestQuoteService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gate: DisclosureGate,
  ) {}

  async request(subjectRef: string, now: Date): Promise<LeadStepView> {
    const operationId = randomUUID();
    const opened = await this.dataSource.transaction(async (transaction) => {
      const [person] = await lockPersons(transaction, [subjectRef]);
      const lead = await lockLead(transaction, subjectRef);
      if (lead === undefined || !person?.phone || !person.email || !person.address) throw noSuchLead();
      const changes = decideQuote(lead, now);
      const { name, phone, email, address } = person;
      const fields = { name, phone, email, 'postal-address': address };
      const parties = [{ kind: 'lead' as const, subjectRef, fields }];
      const disclosure = await this.gate.open(transaction, QUOTE_REQUEST_TO_CRM, { operationId, at: now, parties });
      if (disclosure.status === 'withheld') return disclosure;
      await saveLead(transaction, subjectRef, changes, now);
      await appendToOutbox(transaction, [quoteRequested({ subjectRef, operationId, now })]);
      return disclosure;
    });
    this.gate.wake();
    if (opened.status === 'withheld') throw nothingLetOut();
    return { subjectRef, operationId, disclosures: [askedDisclosureView(opened)] };
  }
}
