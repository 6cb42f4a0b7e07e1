import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { DisclosureGate } from '#disclosure';
import { appendToOutbox } from '#outbox';
import { nothingLetOut } from '../../disclosing/nothing-let-out.js';
import { keepRevocable } from '../../disclosing/revocable-disclosures.repository.js';
import type { Person } from '../../persons/person.js';
import { lockPersons, markInformed } from '../../persons/persons.repository.js';
import { keepListAsItIs } from '../../suppression/suppression.repository.js';
import { prospectInformed } from '../events.js';
import { allInformed, noSuchList } from '../list-problems.js';
import { LETTERS_A_REQUEST } from '../list-source.js';
import { listUninformed, lockList, saveInformed } from '../lists.repository.js';
import { INFORMATION_LETTER } from './disclosures.js';
import type { InformedPersonsView } from './informed-persons.view.js';

@Injectable()
export class InformPersonsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gate: DisclosureGate,
  ) {}

  async inform(id: string, noticeEdition: string, now: Date): Promise<InformedPersonsView> {
    const occasion = { operationId: randomUUID(), at: now };
    const { informed, left } = await this.dataSource.transaction(async (transaction) => {
      await keepListAsItIs(transaction);
      if ((await lockList(transaction, id)) === undefined) throw noSuchList();
      const uninformed = await listUninformed(transaction, id);
      if (uninformed.length === 0) throw allInformed();
      const persons = await lockPersons(transaction, uninformed.slice(0, LETTERS_A_REQUEST));
      const told: string[] = [];
      for (const person of persons)
        if (await this.write(transaction, person, noticeEdition, occasion)) told.push(person.subjectRef);
      await markInformed(transaction, told, now);
      await saveInformed(transaction, id, told, now);
      return { informed: told.length, left: uninformed.length - told.length };
    });
    this.gate.wake();
    if (informed === 0) throw nothingLetOut();
    return { id, operationId: occasion.operationId, informed, left };
  }

  private async write(
    transaction: EntityManager,
    { subjectRef, name, address }: Person,
    notice: string,
    occasion: { operationId: string; at: Date },
  ): Promise<boolean> {
    if (address === null) return false;
    const parties = [{ kind: 'prospect' as const, subjectRef, fields: { name, 'postal-address': address } }];
    const opened = await this.gate.open(transaction, INFORMATION_LETTER, { ...occasion, parties });
    if (opened.status === 'withheld') return false;
    await keepRevocable(transaction, [{ disclosureId: opened.id, subjectRef, restsOn: 'interest' }]);
    const { operationId, at } = occasion;
    await appendToOutbox(transaction, [prospectInformed(subjectRef, notice, { operationId, now: at })]);
    return true;
  }
}
