import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { type PgPool, inTransaction, onPool, postgresCode } from '#database';
import type { Lang } from '#http';
import { INTAKE_POOL, READ_POOL } from '../../database.module.js';
import { checkedAuthor } from '../../editions/author.js';
import type { Author } from '../../editions/edition.repository.js';
import { ReadDeclaredService } from '../../editions/read-declared/read-declared.service.js';
import { endOfDay, isDay, startOfDay } from '../../editions/stockholm-day.js';
import { declaredRecipients } from '../../recipients/declared-recipients.js';
import { wasRecipientSeen } from '../../recipients/sharing-logs.query.js';
import { isRecipientKey, noSuchRecipient } from '../../recipients/show-recipients.service.js';
import { type Question, frameAnswer } from '../frame-answer.js';
import type { AssessBreachDto, BreachStepDto } from './assess-breach.dto.js';
import type { BreachSettledView, BreachView } from './assess-breach.view.js';
import { impossibleTime, noSuchBreach, tookTooLong } from './breach-problems.js';
import {
  type BreachAsked,
  type StoredBreach,
  findBreach,
  insertBreach,
  insertBreachStep,
} from './breach.repository.js';
import { CONSEQUENCES } from './consequences.js';
import { describeBreach } from './describe-breach.js';
import {
  type DisclosedShape,
  type Held,
  type PersonHeld,
  listDisclosedShapes,
  listPersonsHeld,
  lookOnce,
} from './exposure.query.js';
import { type Exposure, heldUntil, measureExposure } from './measure-exposure.js';

const QUESTION: Question = {
  number: 8,
  article: { sv: 'art. 33 och 34', en: 'Art. 33 and 34' },
  rule: {
    sv: 'En personuppgiftsincident anmäls inom 72 timmar från det att den blev känd, om det inte är osannolikt att den medför en risk; är risken hög ska de registrerade informeras.',
    en: 'A personal data breach is notified within 72 hours of becoming aware of it, unless a risk is unlikely; where the risk is high, the persons are told.',
  },
};

const LONGEST_COUNT_MS = 60_000;

/** Persons fetched at a time while their references stream out. */
const PERSONS_PAGE = 1_000;

const DAY_LENGTH = 'YYYY-MM-DD'.length;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Below every subjectRef. */
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Answers what a breach at a recipient laid open, and keeps that it was asked. */
@Injectable()
export class AssessBreachService {
  constructor(
    @Inject(READ_POOL) private readonly pool: PgPool,
    @Inject(INTAKE_POOL) private readonly writing: PgPool,
    @Inject(ReadDeclaredService) private readonly declared: ReadDeclaredService,
  ) {}

  async assess(dto: AssessBreachDto, lang: Lang, now = new Date()): Promise<BreachView> {
    const author = checkedAuthor(dto);
    const asked = timesOf(dto, now);
    const [{ edition, reading }, frame] = await Promise.all([
      this.declared.asOf(now, lang),
      frameAnswer(onPool(this.pool), QUESTION, lang, now),
    ]);
    const known =
      reading.recipients.find(asked.recipient) !== undefined ||
      (edition !== undefined && declaredRecipients(edition, reading).has(asked.recipient));
    if (!known && !(await wasRecipientSeen(onPool(this.pool), asked.recipient))) throw noSuchRecipient();
    const begun = performance.now();
    const counted = await this.count(asked, now);
    const countedInMs = Math.round(performance.now() - begun);
    const { persons, records } = counted?.exposure ?? { persons: null, records: null };
    const stored = { ...asked, ...author, persons, records, askedAt: now };
    const id = await insertBreach(onPool(this.writing), stored);
    // The clock runs whether it can be counted or not.
    if (counted === undefined) throw tookTooLong(id);
    const described = describeBreach(
      { ...stored, id },
      { ...counted, countedInMs, nature: dto.nature, ongoing: dto.to === undefined },
      { edition, reading, now },
    );
    return { ...frame, ...described };
  }

  /** Undefined: it took too long, and was ended. */
  private async count(
    { recipient, endedAt }: BreachAsked,
    now: Date,
  ): Promise<{ shapes: DisclosedShape[]; exposure: Exposure } | undefined> {
    try {
      return await inTransaction(this.pool, async (transaction) => {
        const months = await lookOnce(transaction, LONGEST_COUNT_MS);
        const shapes = await listDisclosedShapes(transaction, recipient);
        const held = heldUntil(recipient, shapes, endedAt);
        return { shapes, exposure: await measureExposure(transaction, months, shapes, held, now) };
      });
    } catch (error) {
      if (postgresCode(error) === '57014') return undefined;
      throw error;
    }
  }

  /** The references of those whom it concerns, a page in memory at a time; that somebody reads them is kept first. */
  async persons(id: string, author: Author): Promise<Readable> {
    const breach = await this.breach(id);
    await insertBreachStep(onPool(this.writing), breach.id, 'persons-read', checkedAuthor(author));
    return Readable.from(this.lines(breach), { objectMode: false });
  }

  async settle(id: string, { action, ...author }: BreachStepDto): Promise<BreachSettledView> {
    const breach = await this.breach(id);
    await insertBreachStep(onPool(this.writing), breach.id, action, checkedAuthor(author));
    return { id: breach.id, action };
  }

  private async *lines({ recipient, endedAt }: StoredBreach): AsyncGenerator<string> {
    const shapes = await listDisclosedShapes(onPool(this.pool), recipient);
    const held = heldUntil(recipient, shapes, endedAt);
    const categories = new Map(shapes.map((shape) => [shape.id, shape.categories]));
    for (let after: string | undefined = FIRST; after !== undefined;) {
      const page = await this.page(held, after);
      yield page
        .filter(({ shapes }) => shapes.length > 0)
        .map(({ subject, shapes }) => lineOf(subject, new Set(shapes.flatMap((shape) => categories.get(shape)!))))
        .join('');
      after = page.length < PERSONS_PAGE ? undefined : page.at(-1)!.subject;
    }
  }

  private page(held: Held, after: string): Promise<PersonHeld[]> {
    return inTransaction(this.pool, async (transaction) => {
      const months = await lookOnce(transaction, LONGEST_COUNT_MS);
      return listPersonsHeld(transaction, months, held, after, PERSONS_PAGE);
    });
  }

  private async breach(id: string): Promise<StoredBreach> {
    const breach = UUID.test(id) ? await findBreach(onPool(this.writing), id) : undefined;
    if (breach === undefined) throw noSuchBreach();
    return breach;
  }
}

function lineOf(subject: string, categories: ReadonlySet<string>): string {
  const grave = CONSEQUENCES.some((one) => one.highRisk && one.categories.every((term) => categories.has(term)));
  return `${JSON.stringify({ subject, categories: [...categories].sort(), highRisk: grave })}\n`;
}

/** @throws Problem 400 for times that cannot be */
function timesOf({ recipient, from, to, discoveredAt, awareAt }: AssessBreachDto, now: Date): BreachAsked {
  if (!isRecipientKey(recipient)) throw noSuchRecipient();
  // A day too many would be taken for one of the next month, and the clock would run out later than it does.
  for (const [field, given] of Object.entries({ from, to, discoveredAt, awareAt }))
    if (given !== undefined && !isDay(given.slice(0, DAY_LENGTH))) throw impossibleTime(field, 'a day that exists');
  const asked = {
    recipient,
    beganAt: from === undefined ? null : from.includes('T') ? new Date(from) : startOfDay(from),
    endedAt: to === undefined ? now : earlier(to.includes('T') ? new Date(to) : endOfDay(to), now, to),
    discoveredAt: discoveredAt === undefined ? null : new Date(discoveredAt),
    awareAt: new Date(awareAt),
  };
  for (const [field, time] of Object.entries({
    from: asked.beganAt,
    to: asked.endedAt,
    discoveredAt: asked.discoveredAt,
    awareAt: asked.awareAt,
  }))
    if (time !== null && !(time <= now)) throw impossibleTime(field, 'a time that exists, not ahead of now');
  if (asked.beganAt !== null && asked.beganAt > asked.endedAt) throw impossibleTime('from', 'a time before to');
  if (asked.beganAt !== null && asked.beganAt > asked.awareAt) throw impossibleTime('from', 'a time before awareAt');
  if (asked.discoveredAt !== null && asked.discoveredAt > asked.awareAt)
    throw impossibleTime('discoveredAt', 'a time that is not after awareAt');
  return asked;
}

/** Today ends with now. */
function earlier(end: Date, now: Date, given: string): Date {
  return !given.includes('T') && startOfDay(given) <= now && end > now ? now : end;
}
