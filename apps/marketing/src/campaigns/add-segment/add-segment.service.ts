import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { appendToOutbox } from '#outbox';
import { unknownPersons } from '../../persons/person-problems.js';
import type { Person } from '../../persons/person.js';
import { lockPersons } from '../../persons/persons.repository.js';
import { enterPersons } from '../../suppression/enter-persons.js';
import { SuppressionMarks } from '../../suppression/suppression-marks.js';
import { noSuchCampaign, otherKind } from '../campaign-problems.js';
import { countSends, findCampaign, insertSegment } from '../campaigns.repository.js';
import { decideSegment } from '../decide-on-segment.js';
import { segmentAdded } from '../events.js';
import { type SegmentStepView, segmentView } from '../segment.view.js';
import type { AddSegmentDto } from './add-segment.dto.js';

@Injectable()
export class AddSegmentService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly marks: SuppressionMarks,
  ) {}

  async add(campaignId: string, { kind, persons }: AddSegmentDto, now: Date): Promise<SegmentStepView> {
    const operationId = randomUUID();
    return this.dataSource.transaction(async (transaction) => {
      const campaign = await findCampaign(transaction, campaignId);
      if (campaign === undefined) throw noSuchCampaign();
      const { channel } = campaign;
      decideSegment({ channel, kind }, []);
      const members = await this.takeIn(transaction, { kind, persons }, now);
      decideSegment({ channel, kind }, members);
      const segment = { id: randomUUID(), campaignId, kind, queuedAt: null, sentAt: null };
      const subjectRefs = members.map(({ subjectRef }) => subjectRef);
      await insertSegment(transaction, segment, subjectRefs, now);
      const told = new Set(persons.filter(({ details }) => details).map(({ subjectRef }) => subjectRef));
      const chosen = subjectRefs.map((subjectRef) => ({ kind, subjectRef, detailsGiven: told.has(subjectRef) }));
      await appendToOutbox(transaction, segmentAdded(channel, chosen, { operationId, now }));
      return { operationId, ...segmentView(segment, await countSends(transaction, segment.id)) };
    });
  }

  /** Enters the customers whose details were given; everybody has to be known as the segment's kind then. */
  private async takeIn(transaction: EntityManager, { kind, persons }: AddSegmentDto, now: Date): Promise<Person[]> {
    const given = persons.flatMap(({ subjectRef, details }) => (details ? [{ subjectRef, kind, ...details }] : []));
    if (given.length > 0 && kind !== 'customer') throw otherKind();
    await enterPersons(transaction, this.marks, given, now);
    const members = await lockPersons(
      transaction,
      persons.map(({ subjectRef }) => subjectRef),
    );
    if (members.length < persons.length) throw unknownPersons();
    if (members.some((member) => member.kind !== kind)) throw otherKind();
    return members;
  }
}
