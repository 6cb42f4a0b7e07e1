import { Inject, Injectable } from '@nestjs/common';
import { type Executor, type PgPool, onPool } from '#database';
import type { Lang, LocalizedText } from '#http';
import { READ_POOL } from '../../database.module.js';
import { EditionsService } from '../../editions/editions.service.js';
import { dayAt, endOfDay, timeAt } from '../../editions/stockholm-day.js';
import { listAttestations } from '../../evidence/attestation.repository.js';
import { latestAttestations } from '../../evidence/latest-attestations.js';
import type { Known } from '../../findings/rule.js';
import { findRule } from '../../findings/rules.js';
import { reviewOverdue } from '../../findings/rules/review-overdue.js';
import { readKnown } from '../../findings/run-rules/read-known.js';
import { RecipientSheetsService } from '../../recipient-sheets/recipient-sheets.service.js';
import { listUnsettledBreaches } from '../assess-breach/breach.repository.js';
import { runsOutAt } from '../assess-breach/breach-clock.js';
import { type Question, frameAnswer } from '../frame-answer.js';
import { findLapsedAgreements } from './lapsed-agreements.js';
import { listEndedAcceptances, listOverdueQuarantine } from './list-overdue.query.js';
import type { OverdueItemView, OverdueView } from './list-overdue.view.js';
import { KINDS, type OverdueKind } from './overdue-kinds.js';

const QUESTION: Question = {
  number: 14,
  article: { sv: 'art. 5.2 och 24.1', en: 'Art. 5(2) and 24(1)' },
  rule: {
    sv: 'Den personuppgiftsansvariga ska kunna visa att reglerna följs, och ser över och uppdaterar åtgärderna vid behov.',
    en: 'The controller must be able to show that the rules are kept, and reviews and updates its measures where necessary.',
  },
};

/** Something overdue, in both languages. */
interface Overdue {
  kind: OverdueKind;
  about: LocalizedText;
  since: Date;
  times: number | null;
}

/** Answers what has run out of its time, and what is about to. */
@Injectable()
export class ListOverdueService {
  constructor(
    @Inject(READ_POOL) private readonly pool: PgPool,
    @Inject(EditionsService) private readonly editions: EditionsService,
    @Inject(RecipientSheetsService) private readonly sheets: RecipientSheetsService,
  ) {}

  async answer(lang: Lang, now = new Date()): Promise<OverdueView> {
    const executor = onPool(this.pool);
    const [frame, known] = await Promise.all([
      frameAnswer(executor, QUESTION, lang, now),
      readKnown(executor, { editions: this.editions, sheets: this.sheets }, now),
    ]);
    const found = await Promise.all([
      breaches(executor, known),
      agreements(executor, known),
      quarantined(executor, now),
      acceptances(executor, now),
      attestations(executor, known),
    ]);
    return { ...frame, items: [...found.flat(), ...reviews(known)].map((one) => view(one, lang, now)) };
  }
}

function view({ kind, about, since, times }: Overdue, lang: Lang, now: Date): OverdueItemView {
  const { label, article, next } = KINDS[kind];
  return {
    kind: { key: kind, label: label[lang] },
    about: about[lang],
    since,
    overdue: since <= now,
    article: article[lang],
    times,
    next: next[lang],
  };
}

async function breaches(executor: Executor, known: Known): Promise<Overdue[]> {
  return (await listUnsettledBreaches(executor)).map(({ id, recipient, awareAt, persons }) => {
    const { sv, en } = known.recipientName(recipient);
    const end = runsOutAt(awareAt);
    return {
      kind: 'breach',
      about: {
        sv: `${sv} (${id}): klockan går ut ${timeAt(end)} svensk tid`,
        en: `${en} (${id}): the clock runs out ${timeAt(end)} Stockholm time`,
      },
      since: end,
      times: persons,
    };
  });
}

async function agreements(executor: Executor, known: Known): Promise<Overdue[]> {
  return (await findLapsedAgreements(executor, known)).map(({ declared, seen, since, times }) => ({
    kind: 'agreement',
    about: { sv: `${seen.sv}. ${declared.sv}`, en: `${seen.en}. ${declared.en}` },
    since,
    times,
  }));
}

async function quarantined(executor: Executor, now: Date): Promise<Overdue[]> {
  return (await listOverdueQuarantine(executor, now)).map(({ topic, records, since }) => ({
    kind: 'quarantine',
    about: {
      sv: `${topic}: händelser som skulle ha raderats`,
      en: `${topic}: events that should have been erased`,
    },
    since,
    times: records,
  }));
}

async function acceptances(executor: Executor, now: Date): Promise<Overdue[]> {
  return (await listEndedAcceptances(executor, now)).map(({ id, rule, seen, until }) => {
    const title = findRule(rule)?.title ?? { sv: rule, en: rule };
    return {
      kind: 'acceptance',
      about: { sv: `${title.sv}: ${seen.sv} (${id})`, en: `${title.en}: ${seen.en} (${id})` },
      since: until,
      times: null,
    };
  });
}

/** Those that ran out with none after them for the same cell. */
async function attestations(executor: Executor, { now, words, recipientName }: Known): Promise<Overdue[]> {
  const today = dayAt(now);
  return latestAttestations(await listAttestations(executor))
    .filter(({ validUntil }) => validUntil < today)
    .sort((a, b) => (a.validUntil < b.validUntil ? -1 : 1))
    .map(({ activity, category, recipient, document, validUntil }) => {
      const what = [words('activities', activity), words('categories', category)];
      if (recipient !== null) what.push(recipientName(recipient));
      return {
        kind: 'attestation',
        about: {
          sv: `${what.map(({ sv }) => sv).join(', ')} (${document})`,
          en: `${what.map(({ en }) => en).join(', ')} (${document})`,
        },
        since: dayAfter(validUntil),
        times: null,
      };
    });
}

function reviews(known: Known): Overdue[] {
  return reviewOverdue.judge(known).flatMap((one) =>
    'since' in one
      ? [
          {
            kind: 'review' as const,
            about: { sv: `${one.seen.sv}. ${one.declared.sv}`, en: `${one.seen.en}. ${one.declared.en}` },
            since: dayAfter(dayAt(one.since)),
            times: null,
          },
        ]
      : [],
  );
}

/** The instant at which a day (Stockholm) is over. */
function dayAfter(day: string): Date {
  return new Date(endOfDay(day).getTime() + 1);
}
