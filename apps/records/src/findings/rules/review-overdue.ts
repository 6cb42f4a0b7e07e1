import { dayAt, oneYearAfter, startOfDay } from '../../editions/stockholm-day.js';
import type { JudgingRule } from '../rule.js';
import { ONLY_THE_PAPER } from '../what-rules-cannot-see.js';

/** A year after the edition came into force: by then an activity that nobody has reviewed is due. ISO 8601 dates. */
export function firstReviewDue(validFrom: string): string {
  return oneYearAfter(dayAt(new Date(validFrom)));
}

export const reviewOverdue: JudgingRule = {
  key: 'review-overdue',
  severity: 'minor',
  title: { sv: 'översyn försenad', en: 'review overdue' },
  article: { sv: 'art. 24.1 och 5.2', en: 'Art. 24(1) and 5(2)' },
  blind: ONLY_THE_PAPER,
  judge: ({ editions, now, reviewsDue, words }) => {
    const edition = editions.findLast(({ validFrom }) => Date.parse(validFrom) <= now.getTime());
    return (edition?.activities ?? []).flatMap(({ key }) => {
      const due = reviewsDue.get(key) ?? firstReviewDue(edition!.validFrom);
      if (dayAt(now) <= due) return [];
      const name = words('activities', key);
      return [
        {
          about: key,
          activity: key,
          recipient: null,
          declared: { sv: `Skulle ha setts över senast ${due}.`, en: `Was to be reviewed by ${due}.` },
          seen: { sv: `${name.sv}: ingen översyn sedan dess`, en: `${name.en}: no review since` },
          since: startOfDay(due),
        },
      ];
    });
  },
};
