import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { appendToOutbox } from '#outbox';
import { lockPersons } from '../../persons/persons.repository.js';
import { decideClosing } from '../decide-on-lead.js';
import { leadClosed } from '../events.js';
import { noSuchLead } from '../lead-problems.js';
import type { LeadOutcome } from '../lead.js';
import { lockLead, saveLead } from '../leads.repository.js';
import type { ClosedLeadView } from './closed-lead.view.js';

@Injectable()
export class CloseLeadService {
  constructor(private readonly dataSource: DataSource) {}

  async close(subjectRef: string, outcome: LeadOutcome, now: Date): Promise<ClosedLeadView> {
    const operationId = randomUUID();
    return this.dataSource.transaction(async (transaction) => {
      await lockPersons(transaction, [subjectRef]);
      const lead = await lockLead(transaction, subjectRef);
      if (lead === undefined) throw noSuchLead();
      await saveLead(transaction, subjectRef, decideClosing(lead, outcome, now), now);
      await appendToOutbox(transaction, [leadClosed({ subjectRef, operationId, now })]);
      return { subjectRef, operationId, closedAt: now.toISOString(), outcome };
    });
  }
}
