import type { Lang } from '#declared-register';
import { capital } from '../../pdf/part-a.js';
import type { PdfPaper } from '../../pdf/pdf-paper.js';
import { plain } from '../../pdf/rich-text.js';
import { setTable } from '../../pdf/table.js';
import type { BoardModel, ReviewOfActivity, ReviewsDue } from '../board-model.js';
import { BOARD_WORDING } from '../wording.js';
import { drawBars } from './charts.js';
import { countOf, counted } from '../../pdf/numbers.js';

/** When activities are to be reviewed, and whether data are kept for longer than stated. */
export function setReviews(paper: PdfPaper, { lang, reviews }: BoardModel): void {
  const summary = sentence(reviews, lang);
  paper.paragraph(plain(summary, 'lead'));
  paper.space(8);
  drawBars(
    paper,
    summary,
    reviews.due.map(({ label, activities }) => ({ label: capital(label), count: activities })),
  );
  paper.paragraph(plain(OVERRUN_SEEN[lang], 'small'));
  paper.space(10);
  setTable(paper, {
    columns: [44, 20, 16, 20],
    head: (['activity', 'due', 'timeLimit', 'overrun'] as const).map((word) => [
      plain(BOARD_WORDING[word][lang], 'strong'),
    ]),
    rowHeads: true,
    rows: reviews.activities.map((review) => ({
      tight: true,
      cells: [
        [plain(capital(review.name))],
        [plain(dueText(review, lang))],
        [plain(BOARD_WORDING[review.timeLimitStated ? 'stated' : 'notStated'][lang])],
        [
          plain(
            review.overrun === 0
              ? '–'
              : BOARD_WORDING.atLeast[lang].replace('{persons}', counted(review.overrun, lang)),
          ),
        ],
      ],
    })),
  });
}

const OVERRUN_SEEN = {
  sv: 'Överskridna tider syns bara där tiden löper från insamlingen; en radering som ingen tjänst rapporterar syns inte.',
  en: 'Overrun periods show only where the period runs from the collection; an erasure that no service reports does not show.',
};

function dueText({ due, overdue, neverReviewed }: ReviewOfActivity, lang: Lang): string {
  if (overdue) return `${due}, ${BOARD_WORDING.overdueOne[lang]}`;
  return neverReviewed ? `${due}, ${BOARD_WORDING.neverReviewedOne[lang]}` : due;
}

function sentence({ activities }: ReviewsDue, lang: Lang): string {
  const never = activities.filter(({ neverReviewed }) => neverReviewed).length;
  const overdue = activities.filter((one) => one.overdue).length;
  const unstated = activities.filter(({ timeLimitStated }) => !timeLimitStated).length;
  const texts = {
    sv: `Av ${countOf(activities.length, 'behandling', 'behandlingar', lang)} är ${counted(overdue, lang)} försenade; ${counted(never, lang)} till har aldrig gåtts igenom och ska det inom ett år från att utgåvan började gälla. ${counted(unstated, lang)} saknar tidsfrist för radering.`,
    en: `Of ${countOf(activities.length, 'activity', 'activities', lang)} ${counted(overdue, lang)} are overdue; ${counted(never, lang)} more were never reviewed, and are to be within a year of the edition’s coming into force. ${counted(unstated, lang)} state no time limit for erasure.`,
  };
  return texts[lang];
}
