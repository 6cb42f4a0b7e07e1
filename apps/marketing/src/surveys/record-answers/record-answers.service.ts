import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { appendToOutbox } from '#outbox';
import { surveyAnswered } from '../events.js';
import { notInvited } from '../survey-problems.js';
import { lockInvitation, saveAnswers } from '../surveys.repository.js';
import { decideAnswers } from './decide-answers.js';
import type { RecordAnswersDto } from './record-answers.dto.js';
import type { RecordedAnswersView } from './recorded-answers.view.js';

@Injectable()
export class RecordAnswersService {
  constructor(private readonly dataSource: DataSource) {}

  async record(id: string, { subjectRef, answers }: RecordAnswersDto, now: Date): Promise<RecordedAnswersView> {
    const operationId = randomUUID();
    return this.dataSource.transaction(async (transaction) => {
      const invitation = await lockInvitation(transaction, id, subjectRef);
      if (invitation === undefined) throw notInvited();
      const { answeredAt } = decideAnswers(invitation, now);
      await saveAnswers(transaction, id, subjectRef, answers, answeredAt);
      await appendToOutbox(transaction, [surveyAnswered(subjectRef, { operationId, now })]);
      return { id, subjectRef, operationId, answeredAt: answeredAt.toISOString() };
    });
  }
}
