import type { Lang } from '#declared-register';
import { capital } from '../../pdf/part-a.js';
import type { PdfPaper } from '../../pdf/pdf-paper.js';
import { plain } from '../../pdf/rich-text.js';
import { setTable } from '../../pdf/table.js';
import type { BoardModel, CoverageOfSource } from '../board-model.js';
import { total } from '../total.js';
import { BOARD_WORDING } from '../wording.js';
import { setBlindSpots } from './blind-spots.js';
import { drawMonths, monthLabel } from './charts.js';
import { countOf, counted } from '../../pdf/numbers.js';

/** Since when each source has been heard, and where it fell silent. */
export function setCoverage(paper: PdfPaper, model: BoardModel): void {
  const { lang, coverage } = model;
  const summary = sentence(coverage, lang);
  paper.paragraph(plain(summary, 'lead'));
  if (coverage.sources.length > 0) {
    paper.space(8);
    drawMonths(
      paper,
      summary,
      coverage.months,
      coverage.sources.map(({ name, counts }) => ({ name: capital(name), counts })),
      (count) => counted(count, lang),
    );
    paper.paragraph(plain(BOARD_WORDING.scale[lang], 'small'));
    paper.space(10);
    setSources(paper, model);
  }
  paper.space(14);
  setBlindSpots(paper, model);
}

function setSources(paper: PdfPaper, { lang, coverage }: BoardModel): void {
  setTable(paper, {
    columns: [18, 13, 17, 22, 14, 16],
    head: (['source', 'since', 'lastMonths', 'emptyMonths', 'missing', 'rhythm'] as const).map((word) => [
      plain(BOARD_WORDING[word][lang], 'strong'),
    ]),
    rowHeads: true,
    rows: coverage.sources.map((source) => ({
      cells: [
        [plain(capital(source.name), 'strong')],
        [plain(source.since ?? BOARD_WORDING.never[lang])],
        [plain(counted(total(source.counts), lang))],
        [plain(emptyMonths(source, coverage.months, lang))],
        [plain(source.now === null ? BOARD_WORDING.notKept[lang] : counted(source.now.missing, lang))],
        [plain(source.now?.silence ?? BOARD_WORDING.notKept[lang])],
      ],
    })),
  });
}

/** Months without an event since the source was heard first. */
function emptyMonths({ since, counts }: CoverageOfSource, months: readonly string[], lang: Lang): string {
  const empty = months.filter((month, index) => since !== null && month >= since.slice(0, 7) && counts[index] === 0);
  return empty.length === 0 ? BOARD_WORDING.none[lang] : empty.map((month) => monthLabel(month, 0)).join(', ');
}

function sentence({ from, sources }: BoardModel['coverage'], lang: Lang): string {
  if (from === null) return BOARD_WORDING.noSources[lang];
  const missing = sources.reduce((sum, { now }) => sum + (now?.missing ?? 0), 0);
  const known = sources.some(({ now }) => now !== null);
  const gaps = {
    sv: `${countOf(missing, 'händelse saknas', 'händelser saknas', lang)} i källornas egna löpnummer.`,
    en: `${countOf(missing, 'event is missing', 'events are missing', lang)} from the numbers that sources give their own.`,
  };
  return `${BOARD_WORDING.coverageFrom[lang]} ${from}.${known ? ` ${gaps[lang]}` : ''}`;
}
