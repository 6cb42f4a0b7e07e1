import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DisclosureGate } from '#disclosure';
import { askedDisclosureView } from '#emitting-service';
import { lockSystem } from '../lock-system.repository.js';
import type { ContactPersonDto } from '../name-contact-person/contact-person.dto.js';
import { nameContactPersons } from '../name-contact-person/name-contact-persons.js';
import type { AddedContactPersonView } from './added-contact-person.view.js';

@Injectable()
export class AddContactPersonService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gate: DisclosureGate,
  ) {}

  async add(systemId: string, person: ContactPersonDto, now: Date): Promise<AddedContactPersonView> {
    const operationId = randomUUID();
    const { namings, notices } = await this.dataSource.transaction(async (transaction) => {
      await lockSystem(transaction, systemId);
      return nameContactPersons(transaction, this.gate, systemId, [person], { operationId, now });
    });
    this.gate.wake();
    return { subjectRef: namings[0]!.subjectRef, operationId, disclosures: notices.map(askedDisclosureView) };
  }
}
