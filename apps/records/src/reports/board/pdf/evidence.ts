import type { Lang } from '#declared-register';
import { capital } from '../../pdf/part-a.js';
import { PdfPaper } from '../../pdf/pdf-paper.js';
import { plain } from '../../pdf/rich-text.js';
import { setTable } from '../../pdf/table.js';
import type { BoardModel, EvidenceOfService, EvidenceOverview } from '../board-model.js';
import { total } from '../total.js';
import { BOARD_WORDING, MARK_MEANINGS, markName } from '../wording.js';
import { setReminder } from './blind-spots.js';
import { drawKey, drawMatrix, matrixHeight } from './evidence-matrix.js';
import { countOf, counted } from '../../pdf/numbers.js';

const MARKS = ['observed', 'partly', 'attested', 'declared-only', 'not-observable', 'undeclared'] as const;

/** Points above a matrix. */
const HEADING_AND_KEY = 40;

/** Whether events bear out what the register says of each recipient in each activity. */
export function setEvidence(paper: PdfPaper, model: BoardModel): void {
  const { lang, evidence } = model;
  paper.paragraph(plain(sentence(evidence, lang), 'lead'));
  setReminder(paper, model);
  paper.space(8);
  setStates(paper, evidence, lang);
  for (const service of evidence.services) setService(paper, service, lang);
}

function setStates(paper: PdfPaper, { cells }: EvidenceOverview, lang: Lang): void {
  const states = MARKS.filter((mark) => mark !== 'partly');
  setTable(paper, {
    columns: [25, 55, 20],
    head: (['state', 'meaning', 'cells'] as const).map((word) => [plain(BOARD_WORDING[word][lang], 'strong')]),
    rowHeads: true,
    numbersFrom: 2,
    rows: states.map((mark) => ({
      tight: true,
      cells: [
        [plain(capital(markName(mark, lang)), 'strong')],
        [plain(MARK_MEANINGS[mark][lang])],
        [plain(counted(cells[mark], lang))],
      ],
    })),
  });
}

function setService(paper: PdfPaper, service: EvidenceOfService, lang: Lang): void {
  const name = capital(service.name ?? BOARD_WORDING.otherActivities[lang]);
  const alt = altOf(name, service, lang);
  paper.space(16);
  paper.need(Math.min(HEADING_AND_KEY + matrixHeight(service), PdfPaper.FULL));
  paper.paragraph(plain(name, 'h2'), 'H2');
  paper.space(4);
  drawKey(
    paper,
    MARKS.map((mark) => ({ mark, name: markName(mark, lang) })),
  );
  drawMatrix(paper, alt, service);
  setTable(paper, {
    columns: [30, 70],
    head: [[plain(BOARD_WORDING.activity[lang], 'strong')], [plain(BOARD_WORDING.byRecipient[lang], 'strong')]],
    rowHeads: true,
    rows: service.activities.map((activity) => ({
      tight: true,
      cells: [[plain(capital(activity.name))], [plain(statesOf(activity, service.recipients, lang))]],
    })),
  });
}

function statesOf(
  { marks }: EvidenceOfService['activities'][number],
  recipients: readonly string[],
  lang: Lang,
): string {
  return marks
    .flatMap((found, column) => {
      if (found === null) return [];
      const { mark, seen, categories } = found;
      return [`${recipients[column]}: ${markName(mark, lang)} (${seen}/${categories})`];
    })
    .join(' · ');
}

function altOf(name: string, { activities }: EvidenceOfService, lang: Lang): string {
  const found = activities.flatMap(({ marks }) => marks.flatMap((one) => one?.mark ?? []));
  const counts = MARKS.map((mark) => [mark, found.filter((one) => one === mark).length] as const);
  const words = counts.filter(([, count]) => count > 0).map(([mark, count]) => `${markName(mark, lang)} ${count}`);
  return `${name}: ${words.join(', ')}`;
}

function sentence({ cells, services }: EvidenceOverview, lang: Lang): string {
  if (services.length === 0) return BOARD_WORDING.noCells[lang];
  const { undeclared, ...declared } = cells;
  const all = total(Object.values(declared));
  const texts = {
    sv: `Registret uppger ${countOf(all, 'kategori', 'kategorier', lang)} av personuppgifter till mottagare, räknat för varje behandling. Händelser har visat ${counted(declared.observed, lang)}; ${counted(declared['declared-only'], lang)} är bara uppgivna. ${counted(undeclared, lang)} har visats utan att vara uppgivna.`,
    en: `The register declares ${countOf(all, 'category', 'categories', lang)} of personal data for recipients, counted for each activity. Events have shown ${counted(declared.observed, lang)}; ${counted(declared['declared-only'], lang)} are declared only. ${counted(undeclared, lang)} were shown without being declared.`,
  };
  return texts[lang];
}
