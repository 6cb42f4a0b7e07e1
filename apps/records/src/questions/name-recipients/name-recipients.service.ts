import { Inject, Injectable } from '@nestjs/common';
import { type PgPool, onPool } from '#database';
import type { Lang } from '#http';
import { READ_POOL } from '../../database.module.js';
import { ListRecipientsService } from '../../subjects/list-recipients.service.js';
import { type Question, frameAnswer } from '../frame-answer.js';
import type { NamedRecipientsView } from './name-recipients.view.js';

const QUESTION: Question = {
  number: 1,
  article: { sv: 'art. 15.1 c (C-154/21)', en: 'Art. 15(1)(c) (C-154/21)' },
  rule: {
    sv: 'Den som frågar ska få veta vilka mottagare som faktiskt har fått uppgifterna, inte bara vilket slags mottagare.',
    en: 'Whoever asks is to be told which recipients actually had the data, not merely of which kind they are.',
  },
};

/** Answers who received one person's data. */
@Injectable()
export class NameRecipientsService {
  constructor(
    @Inject(READ_POOL) private readonly pool: PgPool,
    @Inject(ListRecipientsService) private readonly recipients: ListRecipientsService,
  ) {}

  async answer(subject: string, lang: Lang, now = new Date()): Promise<NamedRecipientsView> {
    const [frame, found] = await Promise.all([
      frameAnswer(onPool(this.pool), QUESTION, lang, now),
      this.recipients.recipientsOf(subject.toLowerCase(), lang),
    ]);
    return { ...frame, ...found };
  }
}
