import type { Lang } from '#declared-register';
import { capital } from '../../pdf/part-a.js';
import type { PdfPaper } from '../../pdf/pdf-paper.js';
import { plain } from '../../pdf/rich-text.js';
import { setTable } from '../../pdf/table.js';
import type { BoardModel, DisclosuresByMonth } from '../board-model.js';
import { total } from '../total.js';
import { BOARD_WORDING } from '../wording.js';
import { setReminder } from './blind-spots.js';
import { drawMonths, monthLabel } from './charts.js';
import { countOf, counted, countedShort } from '../../pdf/numbers.js';

/** Less of a table than this is not begun on a page, points. */
const TABLE_START = 90;

/** What each recipient got in the last twelve months. */
export function setDisclosures(paper: PdfPaper, model: BoardModel): void {
  const { lang, disclosures } = model;
  const { months, recipients } = disclosures;
  const summary = sentence(disclosures, lang);
  paper.paragraph(plain(summary, 'lead'));
  if (recipients.length === 0) {
    setReminder(paper, model);
    return;
  }
  paper.space(8);
  drawMonths(paper, summary, months, recipients, (count) => counted(count, lang));
  paper.paragraph(plain(BOARD_WORDING.scale[lang], 'small'));
  setReminder(paper, model);
  paper.space(10);
  paper.need(TABLE_START);
  setTable(paper, {
    columns: [106, ...months.map(() => 28), 39],
    head: [
      [plain(BOARD_WORDING.recipient[lang], 'strong')],
      ...months.map((month, index) => [plain(monthLabel(month, index), 'code')]),
      [plain(BOARD_WORDING.total[lang], 'code')],
    ],
    rowHeads: true,
    numbersFrom: 1,
    rows: recipients.map(({ name, counts }) => ({
      tight: true,
      cells: [
        [plain(capital(name))],
        ...[...counts, total(counts)].map((count) => [plain(countedShort(count, lang), 'code')]),
      ],
    })),
  });
}

function sentence({ months, recipients }: DisclosuresByMonth, lang: Lang): string {
  const all = total(recipients.map(({ counts }) => total(counts)));
  const [most] = recipients;
  if (most === undefined) return BOARD_WORDING.noDisclosures[lang];
  const texts = {
    sv: `${countOf(all, 'utlämnande', 'utlämnanden', lang)} från och med ${months[0]}, till och med ${months.at(-1)}; den största delen, ${counted(total(most.counts), lang)}, till ${most.name}.`,
    en: `${countOf(all, 'disclosure', 'disclosures', lang)} from ${months[0]} to ${months.at(-1)}; the largest share, ${counted(total(most.counts), lang)}, to ${most.name}.`,
  };
  return texts[lang];
}
