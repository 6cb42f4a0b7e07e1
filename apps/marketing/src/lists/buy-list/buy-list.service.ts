import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { appendToOutbox } from '#outbox';
import { lockPersonsReachedBy, takeTurns } from '../../persons/persons.repository.js';
import { enterPersons, listObjections } from '../../suppression/enter-persons.js';
import { SuppressionMarks } from '../../suppression/suppression-marks.js';
import { prospectsBought } from '../events.js';
import { boughtAlready } from '../list-problems.js';
import { insertBoughtPersons, insertList } from '../lists.repository.js';
import type { BoughtListView } from './bought-list.view.js';
import type { BuyListDto } from './buy-list.dto.js';
import { chooseProspects } from './choose-prospects.js';

@Injectable()
export class BuyListService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly marks: SuppressionMarks,
  ) {}

  async buy({ source, reference, persons }: BuyListDto, now: Date): Promise<BoughtListView> {
    const id = randomUUID();
    const operationId = randomUUID();
    return this.dataSource.transaction(async (transaction) => {
      const objections = await listObjections(transaction, this.marks, persons);
      if (!(await insertList(transaction, { id, source, reference }, now))) throw boughtAlready();
      const phones = persons.flatMap(({ phone }) => phone ?? []);
      await takeTurns(transaction, phones);
      const known = await lockPersonsReachedBy(transaction, { phones, emails: [] });
      const chosen = chooseProspects(
        persons,
        {
          suppressed: objections.map((objectedAt) => objectedAt !== null),
          knownPhones: new Set(known.flatMap(({ phone }) => phone ?? [])),
        },
        now,
        randomUUID,
      );
      const { prospects, informDueAt, suppressed } = chosen;
      const entered = prospects.map((prospect) => ({ ...prospect, kind: 'prospect' as const }));
      const subjectRefs = prospects.map(({ subjectRef }) => subjectRef);
      await enterPersons(transaction, this.marks, entered, now);
      await insertBoughtPersons(transaction, id, subjectRefs, informDueAt);
      await appendToOutbox(transaction, prospectsBought(prospects, source, { operationId, now }));
      return { id, operationId, subjectRefs, informDueAt: informDueAt.toISOString(), suppressed, known: chosen.known };
    });
  }
}
