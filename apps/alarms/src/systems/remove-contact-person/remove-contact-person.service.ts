import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Problem, notFound } from '#http';
import { appendToOutbox } from '#outbox';
import { lockSystem } from '../lock-system.repository.js';
import { contactPersonRemoved } from './events.js';
import { endNaming } from './remove-contact-person.repository.js';

@Injectable()
export class RemoveContactPersonService {
  constructor(private readonly dataSource: DataSource) {}

  async remove(systemId: string, subjectRef: string, now: Date): Promise<void> {
    await this.dataSource.transaction(async (transaction) => {
      await lockSystem(transaction, systemId);
      if (!(await endNaming(transaction, { systemId, subjectRef }, now))) throw noSuchContactPerson();
      await appendToOutbox(transaction, contactPersonRemoved(subjectRef, randomUUID(), now));
    });
  }
}

function noSuchContactPerson(): Problem {
  return notFound('SYSTEMS.NO_SUCH_CONTACT_PERSON', {
    sv: 'Personen är inte kontaktperson vid larmsystemet. Se systemet för dem som är det.',
    en: 'The person is not a contact person of the alarm system. Show the system for those who are.',
  });
}
