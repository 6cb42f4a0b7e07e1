import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { appendToOutbox } from '#outbox';
import { lockPersons } from '../../persons/persons.repository.js';
import { noSuchSegment } from '../campaign-problems.js';
import { countSends, listSegmentMembers, lockSegment, saveQueueing } from '../campaigns.repository.js';
import { decideQueueing } from '../decide-on-segment.js';
import { nixChecked } from '../events.js';
import { type SegmentStepView, segmentView } from '../segment.view.js';
import type { QueueSegmentDto } from './queue-segment.dto.js';

@Injectable()
export class QueueSegmentService {
  constructor(private readonly dataSource: DataSource) {}

  async queue(id: string, { nixCheck }: QueueSegmentDto, now: Date): Promise<SegmentStepView> {
    const operationId = randomUUID();
    return this.dataSource.transaction(async (transaction) => {
      const segment = await lockSegment(transaction, id);
      if (segment === undefined) throw noSuchSegment();
      const checkedAt = nixCheck === undefined ? undefined : new Date(nixCheck.checkedAt);
      const queueing = decideQueueing(segment, checkedAt, now);
      // Locked as by everybody who looks into the queue: an objection sees either nobody in it, or everybody.
      const members = await lockPersons(transaction, await listSegmentMembers(transaction, id));
      const checked = queueing.nixCheckedAt === null ? undefined : nixCheck;
      await saveQueueing(transaction, id, queueing, checked?.barred ?? []);
      if (checked) await appendToOutbox(transaction, nixChecked(members, { operationId, now }));
      const counts = await countSends(transaction, id);
      return { operationId, ...segmentView({ ...segment, ...queueing }, counts) };
    });
  }
}
