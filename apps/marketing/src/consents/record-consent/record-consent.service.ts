import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { appendToOutbox } from '#outbox';
import { unknownPersons } from '../../persons/person-problems.js';
import { lockPersons } from '../../persons/persons.repository.js';
import { enterPersons } from '../../suppression/enter-persons.js';
import { SuppressionMarks } from '../../suppression/suppression-marks.js';
import { insertConsent, listConsenting } from '../consents.repository.js';
import { decideConsent } from '../decide-on-consent.js';
import { consentRecorded } from '../events.js';
import type { RecordConsentDto } from './record-consent.dto.js';
import type { RecordedConsentView } from './recorded-consent.view.js';

@Injectable()
export class RecordConsentService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly marks: SuppressionMarks,
  ) {}

  async record(
    { subjectRef, customer, purpose, channel, wording }: RecordConsentDto,
    now: Date,
  ): Promise<RecordedConsentView> {
    const operationId = randomUUID();
    return this.dataSource.transaction(async (transaction) => {
      if (customer !== undefined) {
        const entered = { ...customer, subjectRef, kind: 'customer' as const };
        await enterPersons(transaction, this.marks, [entered], now);
      }
      const [person] = await lockPersons(transaction, [subjectRef]);
      if (person === undefined) throw unknownPersons();
      const inForce = (await listConsenting(transaction, [subjectRef], purpose)).has(subjectRef);
      const { givenAt } = decideConsent(person, { purpose, inForce }, now);
      const id = randomUUID();
      await insertConsent(transaction, { id, subjectRef, purpose, channel, wording, givenAt });
      await appendToOutbox(transaction, [consentRecorded({ person, channel, operationId, now })]);
      return { id, subjectRef, operationId, purpose, givenAt: givenAt.toISOString() };
    });
  }
}
