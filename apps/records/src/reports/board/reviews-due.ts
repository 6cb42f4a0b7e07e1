import { type Edition, isDeclared } from '#declared-register';
import { isOverdue, reviewDue } from '../../activity-reviews/review-due.js';
import { endOfDay } from '../../editions/stockholm-day.js';
import type { Reading } from '../../editions/read-declared/reading.js';
import type { ReviewOfActivity, ReviewsDue } from './board-model.js';
import type { BoardSource } from './board-source.js';
import { BOARD_WORDING } from './wording.js';

const DAY_MS = 24 * 3_600_000;

/** Days ahead within which a review is due; upper bounds of all columns between the overdue ones and the last. */
const DUE_WITHIN = [30, 90, 180] as const;

/** When each activity is to be reviewed, and how it stands with its time limits. */
export function reviewsDue(source: BoardSource, { lang }: Reading, asOf: string): ReviewsDue {
  const activities = source.edition.activities
    .map((activity) => reviewOf(activity, source, lang, asOf))
    .sort((a, b) => (a.due < b.due ? -1 : 1));
  const counted = (matches: (review: ReviewOfActivity) => boolean) => activities.filter(matches).length;
  const ahead = ({ due, overdue }: ReviewOfActivity) => (overdue ? -1 : (Date.parse(due) - Date.parse(asOf)) / DAY_MS);
  return {
    due: [
      { label: BOARD_WORDING.overdue[lang], activities: counted(({ overdue }) => overdue) },
      ...DUE_WITHIN.map((days, index) => ({
        label: BOARD_WORDING.within[lang].replace('{days}', String(days)),
        activities: counted((one) => ahead(one) > (DUE_WITHIN[index - 1] ?? -1) && ahead(one) <= days),
      })),
      { label: BOARD_WORDING.later[lang], activities: counted((one) => ahead(one) > DUE_WITHIN.at(-1)!) },
    ],
    activities,
  };
}

function reviewOf(
  { key, name, retention }: Edition['activities'][number],
  { edition, reviewsDue: lastSays, findings }: BoardSource,
  lang: Reading['lang'],
  asOf: string,
): ReviewOfActivity {
  const due = reviewDue(lastSays.get(key), edition);
  const overdue = isOverdue(due, endOfDay(asOf));
  // A person may be in several of an activity's findings: the largest is a number that is not too high.
  const overrun = Math.max(
    0,
    ...findings.overruns.filter(({ activity }) => activity === key).map(({ persons }) => persons ?? 0),
  );
  return {
    name: name[lang],
    due,
    overdue,
    neverReviewed: !overdue && !lastSays.has(key),
    timeLimitStated: retention.some(isDeclared),
    overrun,
  };
}
