import { Inject, Injectable } from '@nestjs/common';
import { type Edition, findActivity } from '#declared-register';
import { type PgPool, onPool } from '#database';
import { type Lang, type LocalizedText, Problem, kindOf, notFound } from '#http';
import { INTAKE_POOL } from '../database.module.js';
import { checkedAuthor } from '../editions/author.js';
import { EditionsService } from '../editions/editions.service.js';
import { dayAt, oneYearAfter, startOfDay } from '../editions/stockholm-day.js';
import { type ReviewKind, insertReview, listReviews } from './activity-review.repository.js';
import type { ReviewActivityDto } from './activity-reviews.dto.js';
import { isOverdue, reviewDue } from './review-due.js';
import type { ActivityReviewsView } from './activity-reviews.view.js';

const KINDS: Readonly<Record<ReviewKind, LocalizedText>> = {
  approval: { sv: 'godkännande', en: 'approval' },
  review: { sv: 'genomgång', en: 'review' },
};

/** Keeps who approved of an entry of the register, and its yearly review. */
@Injectable()
export class ReviewActivityService {
  constructor(
    @Inject(INTAKE_POOL) private readonly pool: PgPool,
    @Inject(EditionsService) private readonly editions: EditionsService,
  ) {}

  async show(activity: string, lang: Lang, now = new Date()): Promise<ActivityReviewsView> {
    const edition = await this.editionWith(activity, now);
    const reviews = await listReviews(onPool(this.pool), activity);
    const due = reviewDue(reviews.at(-1)?.nextDue, edition);
    return {
      activity,
      due,
      overdue: isOverdue(due, now),
      reviews: reviews.map(({ remark, ...review }) => ({
        ...review,
        kindLabel: KINDS[review.kind][lang],
        reason: remark,
      })),
    };
  }

  async review(activity: string, asked: ReviewActivityDto, now = new Date()): Promise<void> {
    const { by, reason } = checkedAuthor(asked);
    const { key: edition } = await this.editionWith(activity, now);
    const nextDue = asked.nextDue ?? oneYearAfter(dayAt(now));
    if (Number.isNaN(startOfDay(nextDue).getTime()) || nextDue <= dayAt(now)) throw notLater(nextDue);
    await insertReview(onPool(this.pool), activity, { kind: asked.kind, edition, by, remark: reason, nextDue });
  }

  /** The edition in force, which has to declare the activity. */
  private async editionWith(activity: string, now: Date): Promise<Edition> {
    const edition = await this.editions.inForce(now);
    if (findActivity(edition, activity) === undefined) throw notDeclared();
    return edition;
  }
}

function notDeclared(): Problem {
  return notFound('REGISTER.NOT_DECLARED', {
    sv: 'Utgåvan som gäller har ingen sådan behandling. Se /api/register för dem som finns.',
    en: 'The edition in force has no such activity. See /api/register for those there are.',
  });
}

function notLater(given: string): Problem {
  const text = {
    sv: 'Nästa genomgång ska vara en dag efter i dag; ingenting har sparats.',
    en: 'The next review must be a day after today; nothing was saved.',
  };
  return new Problem('HTTP.INVALID_FIELDS', 400, text, [
    { pointer: '/nextDue', code: 'later', expected: 'a day after today', found: kindOf(given) },
  ]);
}
