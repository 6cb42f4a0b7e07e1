import { Inject, Injectable } from '@nestjs/common';
import { type PgPool, onPool } from '#database';
import type { Lang } from '#http';
import { READ_POOL } from '../../database.module.js';
import { noEditionThen } from '../../editions/edition-problems.js';
import { ReadDeclaredService } from '../../editions/read-declared/read-declared.service.js';
import { dayAt } from '../../editions/stockholm-day.js';
import { listAttestations } from '../../evidence/attestation.repository.js';
import { listReviewsDue } from '../../findings/run-rules/seen-shapes.query.js';
import { type Question, frameAnswer } from '../frame-answer.js';
import { DAY_MS, daysBetween, describeLapse } from './describe-lapse.js';
import { findLapses } from './find-lapses.js';
import type { LapsesView } from './list-lapses.view.js';

const QUESTION: Question = {
  number: 11,
  article: { sv: 'art. 5.2, 24.1, 28.3, 35.11 och 44', en: 'Art. 5(2), 24(1), 28(3), 35(11) and 44' },
  rule: {
    sv: 'Avtal, överföringsgrunder och bedömningar ska gälla så länge behandlingen pågår, och ses över i tid; den ansvarige ska kunna visa det.',
    en: 'Agreements, grounds of transfer and assessments must hold as long as the processing goes on, and be reviewed in time; the controller must be able to show it.',
  },
};

/** Answers what ends within some days. */
@Injectable()
export class ListLapsesService {
  constructor(
    @Inject(READ_POOL) private readonly pool: PgPool,
    @Inject(ReadDeclaredService) private readonly declared: ReadDeclaredService,
  ) {}

  async answer(days: number, lang: Lang, now = new Date()): Promise<LapsesView> {
    const executor = onPool(this.pool);
    const [frame, { edition, reading }, attestations, reviewsDue] = await Promise.all([
      frameAnswer(executor, QUESTION, lang, now),
      this.declared.asOf(now, lang),
      listAttestations(executor),
      listReviewsDue(executor, now),
    ]);
    if (edition === undefined) throw noEditionThen();
    const today = dayAt(now);
    const found = findLapses({ edition, reading, attestations, reviewsDue }, now);
    const dated = found.flatMap(({ lastDay, ...lapse }) =>
      lastDay === null ? [] : [{ lapse: { ...lapse, lastDay }, left: daysBetween(today, lastDay) }],
    );
    const described = (wanted: (left: number) => boolean) =>
      dated.filter(({ left }) => wanted(left)).map(({ lapse }) => describeLapse(lapse, today, reading));
    return {
      ...frame,
      edition: edition.key,
      until: new Date(Date.parse(today) + days * DAY_MS).toISOString().slice(0, 10),
      lapsing: described((left) => left >= 0 && left <= days),
      lapsed: described((left) => left < 0),
      withoutDate: found.filter(({ lastDay }) => lastDay === null).map((lapse) => describeLapse(lapse, today, reading)),
      later: dated.filter(({ left }) => left > days).length,
    };
  }
}
