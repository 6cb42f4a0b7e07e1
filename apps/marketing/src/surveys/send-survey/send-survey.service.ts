import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { DisclosureGate, type OpenedDisclosure } from '#disclosure';
import { askedDisclosureView } from '#emitting-service';
import { appendToOutbox } from '#outbox';
import { nothingLetOut } from '../../disclosing/nothing-let-out.js';
import { keepRevocable } from '../../disclosing/revocable-disclosures.repository.js';
import { lockPersons } from '../../persons/persons.repository.js';
import { listObjections } from '../../suppression/enter-persons.js';
import { SuppressionMarks } from '../../suppression/suppression-marks.js';
import { respondentsChosen } from '../events.js';
import { keyTaken } from '../survey-problems.js';
import { deleteSurvey, insertInvitations, insertSurvey } from '../surveys.repository.js';
import { SURVEY_INVITATION } from './disclosures.js';
import type { RespondentDto, SendSurveyDto } from './send-survey.dto.js';
import type { SentSurveyView } from './sent-survey.view.js';

@Injectable()
export class SendSurveyService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gate: DisclosureGate,
    private readonly marks: SuppressionMarks,
  ) {}

  /** Whoever has objected to marketing is not asked either: to its reader a survey looks like marketing. */
  async send({ key, respondents }: SendSurveyDto, now: Date): Promise<SentSurveyView> {
    const id = randomUUID();
    const operationId = randomUUID();
    const disclosures = await this.dataSource.transaction(async (transaction) => {
      const objections = await this.objections(transaction, respondents);
      if (!(await insertSurvey(transaction, { id, key }, now))) throw keyTaken();
      const asked: OpenedDisclosure[] = [];
      for (const respondent of respondents)
        asked.push(
          await this.invite(transaction, respondent, objections.has(respondent.subjectRef), { operationId, at: now }),
        );
      await this.keep(transaction, id, respondents, asked, { operationId, now });
      return asked;
    });
    this.gate.wake();
    if (disclosures.every(({ status }) => status === 'withheld')) throw nothingLetOut();
    return { id, operationId, disclosures: disclosures.map(askedDisclosureView) };
  }

  private async objections(transaction: EntityManager, respondents: readonly RespondentDto[]): Promise<Set<string>> {
    const marked = await listObjections(transaction, this.marks, respondents);
    const refs = respondents.map(({ subjectRef }) => subjectRef);
    const known = await lockPersons(transaction, refs);
    return new Set([
      ...refs.filter((_, index) => marked[index] !== null),
      ...known.flatMap(({ subjectRef, objectedAt }) => (objectedAt === null ? [] : [subjectRef])),
    ]);
  }

  private invite(
    transaction: EntityManager,
    { subjectRef, name, email }: RespondentDto,
    objected: boolean,
    occasion: { operationId: string; at: Date },
  ): Promise<OpenedDisclosure> {
    const person = { kind: 'survey-respondent' as const, subjectRef };
    if (objected)
      return this.gate.withhold(transaction, SURVEY_INVITATION, { ...occasion, parties: [person] }, 'objection');
    const parties = [{ ...person, fields: { name, email } }];
    return this.gate.open(transaction, SURVEY_INVITATION, { ...occasion, parties });
  }

  private async keep(
    transaction: EntityManager,
    id: string,
    respondents: readonly RespondentDto[],
    asked: readonly OpenedDisclosure[],
    { operationId, now }: { operationId: string; now: Date },
  ): Promise<void> {
    if (asked.every(({ status }) => status === 'withheld')) return deleteSurvey(transaction, id);
    const invitations = respondents.flatMap(({ subjectRef, name, email }, index) => {
      const { id: disclosureId, reason } = asked[index]!;
      return { subjectRef, name, email, disclosureId, withheldReason: reason ?? null };
    });
    const opened = invitations.filter(({ withheldReason }) => withheldReason === null);
    await insertInvitations(transaction, id, invitations);
    await keepRevocable(
      transaction,
      opened.map(({ disclosureId, subjectRef }) => ({ disclosureId, subjectRef, restsOn: 'interest' })),
    );
    const subjectRefs = invitations.map(({ subjectRef }) => subjectRef);
    await appendToOutbox(transaction, respondentsChosen(subjectRefs, { operationId, now }));
  }
}
