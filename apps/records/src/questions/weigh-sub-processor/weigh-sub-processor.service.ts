import { Inject, Injectable } from '@nestjs/common';
import { type RecipientSheet, declaredValues, isInEea } from '#declared-register';
import { type PgPool, onPool } from '#database';
import { type Lang, Problem, kindOf } from '#http';
import { READ_POOL } from '../../database.module.js';
import { CellStates } from '../../evidence/cell-states.js';
import { noEditionThen } from '../../editions/edition-problems.js';
import { ReadDeclaredService } from '../../editions/read-declared/read-declared.service.js';
import type { Reading } from '../../editions/read-declared/reading.js';
import { dayAt, isDay } from '../../editions/stockholm-day.js';
import { countSubjectsByRecipient, listObservedShapesOfRecipient } from '../../observed/observed-shapes.query.js';
import { declaredRecipients } from '../../recipients/declared-recipients.js';
import { noSuchRecipient } from '../../recipients/show-recipients.service.js';
import { recipientActivities } from '../../recipients/summarize-recipient.js';
import { recipientName } from '../../register/compare-recipients.js';
import { labelledSet, tookPlace } from '../../register/terms.js';
import { type Question, frameAnswer } from '../frame-answer.js';
import { objectionPeriod } from './objection-period.js';
import type { WeighSubProcessorQuery } from './weigh-sub-processor.dto.js';
import type { SubProcessorNoticeView } from './weigh-sub-processor.view.js';

const QUESTION: Question = {
  number: 10,
  article: { sv: 'art. 28.2 och 28.4', en: 'Art. 28(2) and 28(4)' },
  rule: {
    sv: 'Ett biträde med allmänt tillstånd underrättar om nya underbiträden så att den personuppgiftsansvariga kan invända; med särskilt tillstånd krävs ett ja först.',
    en: 'A processor with a general authorisation gives notice of new sub-processors so that the controller can object; with a specific one it needs a yes first.',
  },
};

/** Answers by when to object to a new sub-processor, and what hangs on it. */
@Injectable()
export class WeighSubProcessorService {
  constructor(
    @Inject(READ_POOL) private readonly pool: PgPool,
    @Inject(ReadDeclaredService) private readonly declared: ReadDeclaredService,
  ) {}

  async answer(
    { processor, subProcessor, receivedOn, country }: WeighSubProcessorQuery,
    lang: Lang,
    now = new Date(),
  ): Promise<SubProcessorNoticeView> {
    if (!isDay(receivedOn) || receivedOn > dayAt(now)) throw noSuchDay(receivedOn);
    const executor = onPool(this.pool);
    const [frame, { edition, reading }, shapes, persons] = await Promise.all([
      frameAnswer(executor, QUESTION, lang, now),
      this.declared.asOf(now, lang),
      listObservedShapesOfRecipient(executor, processor),
      countSubjectsByRecipient(executor),
    ]);
    if (edition === undefined) throw noEditionThen();
    const declared = declaredRecipients(edition, reading).get(processor) ?? [];
    const sheet = reading.recipients.find(processor);
    if (declared.length === 0 && shapes.length === 0 && sheet === undefined) throw noSuchRecipient();
    const stated = declared.flatMap(({ categories }) => declaredValues(categories));
    const seen = shapes.filter(tookPlace).flatMap(({ categories }) => categories);
    return {
      ...frame,
      processor: { key: processor, label: recipientName(processor, reading) },
      subProcessor,
      objection: objectionPeriod(sheet, receivedOn, now, lang),
      known: alreadyKnown(sheet, subProcessor, lang),
      transfer: country === undefined || isInEea(country) ? null : transferText(country, reading),
      activities: recipientActivities(processor, declared, shapes, NO_EVIDENCE_ASKED, reading).map(
        ({ key, name, declared, observed, categories }) => ({
          key,
          label: name,
          declared,
          categories: categories.map(({ key, label }) => ({ key, label })),
          observed,
        }),
      ),
      categories: labelledSet('categories', [...stated, ...seen], reading),
      persons: persons.get(processor) ?? 0,
    };
  }
}

/** What speaks for each cell is shown elsewhere. */
const NO_EVIDENCE_ASKED = new CellStates([]);

function alreadyKnown(sheet: RecipientSheet | undefined, name: string, lang: Lang): string {
  const known = sheet?.subProcessors.find((one) => one.name.toLowerCase() === name.trim().toLowerCase());
  if (known === undefined)
    return lang === 'sv'
      ? 'Underbiträdet står inte på biträdets blad. För in det när det har godtagits.'
      : 'The processor’s sheet does not name the sub-processor. Enter it once it is accepted.';
  if (known.authorisation === null)
    return lang === 'sv'
      ? `Underbiträdet står på biträdets blad sedan ${known.since}, utan antecknat tillstånd.`
      : `The processor’s sheet has named the sub-processor since ${known.since}, without an authorisation on record.`;
  const kind = { general: { sv: 'allmänt', en: 'general' }, specific: { sv: 'särskilt', en: 'specific' } }[
    known.authorisation
  ];
  return lang === 'sv'
    ? `Underbiträdet står på biträdets blad sedan ${known.since}, med ${kind.sv} tillstånd.`
    : `The processor’s sheet has named the sub-processor since ${known.since}, with a ${kind.en} authorisation.`;
}

function transferText(country: string, reading: Reading): string {
  const name = reading.label('countries', country);
  return reading.lang === 'sv'
    ? `${name} ligger utanför EES: överföringen behöver en grund enligt kapitel V (art. 44–46) och vid skyddsåtgärder en bedömning av överföringen.`
    : `${name} lies outside the EEA: the transfer needs a ground under chapter V (Art. 44 to 46) and, with safeguards, a transfer impact assessment.`;
}

function noSuchDay(given: string): Problem {
  const text = {
    sv: 'Dagen finns inte, eller har inte kommit än.',
    en: 'There is no such day, or it has not come yet.',
  };
  return new Problem('HTTP.INVALID_FIELDS', 400, text, [
    { pointer: '?receivedOn', code: 'day', expected: 'a day up to today', found: kindOf(given) },
  ]);
}
