import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DisclosureGate } from '#disclosure';
import { askedDisclosureView } from '#emitting-service';
import { Problem } from '#http';
import { appendToOutbox } from '#outbox';
import { listConsenting } from '../../consents/consents.repository.js';
import { nothingLetOut } from '../../disclosing/nothing-let-out.js';
import { keepRevocable } from '../../disclosing/revocable-disclosures.repository.js';
import { noSuchPerson } from '../../persons/person-problems.js';
import { lockPersons } from '../../persons/persons.repository.js';
import { activityEvent } from '../../processing/activity-event.js';
import type { CompetitionEntryView } from './competition-entry.view.js';
import { decideEntry } from './decide-entry.js';
import { COMPETITION_ENTRY } from './disclosures.js';
import { hasEntered, insertEntry } from './enter-competition.repository.js';

@Injectable()
export class EnterCompetitionService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gate: DisclosureGate,
  ) {}

  async enter(competition: string, subjectRef: string, now: Date): Promise<CompetitionEntryView> {
    const operationId = randomUUID();
    const occasion = { operationId, at: now };
    const done = await this.dataSource.transaction(async (transaction) => {
      const [person] = await lockPersons(transaction, [subjectRef]);
      if (person === undefined) throw noSuchPerson();
      const decided = decideEntry(person, {
        entered: await hasEntered(transaction, competition, subjectRef),
        consented: (await listConsenting(transaction, [subjectRef], 'competitions')).has(subjectRef),
      });
      const customer = { kind: 'customer' as const, subjectRef };
      if (decided.do === 'withhold') {
        await this.gate.withhold(transaction, COMPETITION_ENTRY, { ...occasion, parties: [customer] }, 'no-consent');
        return decided.problem;
      }
      const fields = { name: person.name, email: person.email ?? '' };
      const parties = [{ ...customer, fields }];
      const opened = await this.gate.open(transaction, COMPETITION_ENTRY, { ...occasion, parties });
      if (opened.status === 'withheld') return nothingLetOut();
      await keepRevocable(transaction, [{ disclosureId: opened.id, subjectRef, restsOn: 'competitions' }]);
      await insertEntry(transaction, { competition, subjectRef, disclosureId: opened.id }, now);
      await appendToOutbox(transaction, [
        activityEvent({
          activity: 'competitions',
          operation: 'record',
          categories: ['name', 'email'],
          channel: 'api',
          person: customer,
          ...occasion,
        }),
      ]);
      return opened;
    });
    this.gate.wake();
    // Thrown only now: what was withheld is on record.
    if (done instanceof Problem) throw done;
    return { competition, subjectRef, operationId, disclosures: [askedDisclosureView(done)] };
  }
}
