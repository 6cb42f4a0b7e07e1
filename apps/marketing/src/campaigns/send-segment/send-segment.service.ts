import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { DisclosureGate } from '#disclosure';
import { listConsenting } from '../../consents/consents.repository.js';
import { type RestsOn, keepRevocable } from '../../disclosing/revocable-disclosures.repository.js';
import type { Person } from '../../persons/person.js';
import { lockPersons } from '../../persons/persons.repository.js';
import { keepListAsItIs } from '../../suppression/suppression.repository.js';
import { noSuchSegment } from '../campaign-problems.js';
import { PAGE, type Segment } from '../campaign.js';
import {
  type EndedSend,
  countSends,
  listQueued,
  lockSegment,
  saveSegmentSent,
  saveSends,
} from '../campaigns.repository.js';
import { decidePage } from '../decide-on-segment.js';
import { decideSend } from '../decide-send.js';
import { openOffer, withholdOffer } from '../offer.js';
import { type SegmentStepView, segmentView } from '../segment.view.js';

interface Occasion {
  operationId: string;
  at: Date;
}

@Injectable()
export class SendSegmentService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gate: DisclosureGate,
  ) {}

  /** One page, one transaction: however long the segment, no more than a page of people is held in memory. */
  async send(id: string, now: Date): Promise<SegmentStepView> {
    const occasion = { operationId: randomUUID(), at: now };
    const view = await this.dataSource.transaction(async (transaction) => {
      await keepListAsItIs(transaction);
      const segment = await lockSegment(transaction, id);
      if (segment === undefined) throw noSuchSegment();
      decidePage(segment);
      const people = await lockPersons(transaction, await listQueued(transaction, id, PAGE));
      await this.sendTo(transaction, segment, people, occasion);
      const counts = await countSends(transaction, id);
      if (!counts.queued) await saveSegmentSent(transaction, id, now);
      return segmentView({ ...segment, sentAt: counts.queued ? null : now }, counts);
    });
    this.gate.wake();
    return { operationId: occasion.operationId, ...view };
  }

  private async sendTo(
    transaction: EntityManager,
    segment: Segment,
    people: readonly Person[],
    occasion: Occasion,
  ): Promise<void> {
    const consenting = await listConsenting(
      transaction,
      people.map(({ subjectRef }) => subjectRef),
      'marketing-email-sms',
    );
    const sends: (EndedSend & { restsOn?: RestsOn })[] = [];
    for (const person of people) sends.push(await this.sendOne(transaction, segment, person, consenting, occasion));
    await saveSends(transaction, sends);
    await keepRevocable(
      transaction,
      sends.flatMap(({ state, restsOn, disclosureId, subjectRef }) =>
        state === 'opened' && restsOn && disclosureId ? [{ disclosureId, subjectRef, restsOn }] : [],
      ),
    );
  }

  private async sendOne(
    transaction: EntityManager,
    { id: segmentId, channel }: Segment,
    person: Person,
    consenting: ReadonlySet<string>,
    occasion: Occasion,
  ): Promise<EndedSend & { restsOn?: RestsOn }> {
    const { subjectRef } = person;
    const decided = decideSend(channel, person, consenting.has(subjectRef));
    switch (decided.do) {
      case 'leave-out':
        return { segmentId, subjectRef, state: 'left-out', reason: decided.reason };
      case 'withhold': {
        const { id } = await withholdOffer(transaction, this.gate, channel, person, occasion, decided.reason);
        return { segmentId, subjectRef, state: 'withheld', reason: decided.reason, disclosureId: id };
      }
      case 'open': {
        const { id, status, reason } = await openOffer(transaction, this.gate, channel, person, occasion);
        return { segmentId, subjectRef, state: status, reason, disclosureId: id, restsOn: decided.restsOn };
      }
    }
  }
}
