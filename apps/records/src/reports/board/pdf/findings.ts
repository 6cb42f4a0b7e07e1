import type { Lang } from '#declared-register';
import { capital } from '../../pdf/part-a.js';
import type { PdfPaper } from '../../pdf/pdf-paper.js';
import { type Paragraph, plain, run } from '../../pdf/rich-text.js';
import { setTable } from '../../pdf/table.js';
import type { BoardFinding, BoardModel } from '../board-model.js';
import { total } from '../total.js';
import { BOARD_WORDING } from '../wording.js';
import { drawStacks } from './charts.js';
import { countOf, counted } from '../../pdf/numbers.js';

/** How many findings are open, by severity, and for how long they have been. */
export function setFindingAges(paper: PdfPaper, { lang, findingAges }: BoardModel): void {
  const { severities, ages } = findingAges;
  const summary = sentence(findingAges, lang);
  paper.paragraph(plain(summary, 'lead'));
  paper.space(8);
  drawStacks(
    paper,
    summary,
    severities,
    ages.map(({ label, counts }) => ({ label: capital(label), counts })),
  );
  paper.space(8);
  setTable(paper, {
    columns: [40, ...severities.map(() => 15), 15],
    head: [
      [plain(BOARD_WORDING.age[lang], 'strong')],
      ...severities.map(({ label }) => [plain(capital(label), 'strong')]),
      [plain(BOARD_WORDING.total[lang], 'strong')],
    ],
    rowHeads: true,
    numbersFrom: 1,
    rows: ages.map(({ label, counts }) => ({
      tight: true,
      cells: [[plain(capital(label))], ...[...counts, total(counts)].map((count) => [plain(counted(count, lang))])],
    })),
  });
  paper.space(6);
  paper.paragraph(plain(RULES_SEE[lang], 'small'));
}

const RULES_SEE = {
  sv: 'En regel ser bara det som tjänsterna rapporterar eller registret uppger. Att ingen avvikelse finns betyder inte att allt är som det ska.',
  en: 'A rule sees only what the services report or the register states. That there is no finding does not mean that all is well.',
};

function sentence({ evaluated, severities, ages }: BoardModel['findingAges'], lang: Lang): string {
  const bySeverity = severities.map((_, at) => ages.reduce((sum, { counts }) => sum + counts[at]!, 0));
  const open = total(bySeverity);
  if (evaluated === null) return BOARD_WORDING.neverRun[lang];
  if (open === 0) return BOARD_WORDING.noFindings[lang];
  const oldest = total(ages.at(-1)!.counts);
  const texts = {
    sv: `${countOf(open, 'avvikelse är öppen', 'avvikelser är öppna', lang)}. Kritiska: ${counted(bySeverity[0]!, lang)}. Öppna i ${ages.at(-1)!.label}: ${counted(oldest, lang)}. Reglerna prövades senast ${evaluated}.`,
    en: `${countOf(open, 'finding is open', 'findings are open', lang)}. Critical: ${counted(bySeverity[0]!, lang)}. Open for ${ages.at(-1)!.label}: ${counted(oldest, lang)}. The rules were run last on ${evaluated}.`,
  };
  return texts[lang];
}

/** Each finding that is open or lived with. */
export function setFindings(paper: PdfPaper, { lang, findings, findingsLeftOut }: BoardModel): void {
  if (findings.length === 0) {
    paper.paragraph(plain(BOARD_WORDING.noFindings[lang], 'lead'));
    return;
  }
  setTable(paper, {
    columns: [26, 40, 18, 16],
    head: (['finding', 'declaredAndSeen', 'howOften', 'stateAndReason'] as const).map((word) => [
      plain(BOARD_WORDING[word][lang], 'strong'),
    ]),
    rowHeads: true,
    rows: findings.map((finding) => ({
      cells: [whatOf(finding, lang), comparisonOf(finding, lang), courseOf(finding, lang), stateOf(finding, lang)],
    })),
  });
  if (findingsLeftOut === 0) return;
  paper.space(6);
  paper.paragraph(plain(leftOut(findingsLeftOut, lang), 'small'));
}

function whatOf({ severityLabel, rule, activity, recipient, article, alike }: BoardFinding, lang: Lang): Paragraph[] {
  return [
    plain(`${capital(severityLabel)}: ${rule}`, 'strong'),
    ...(activity === null ? [] : [plain(capital(activity))]),
    ...(recipient === null ? [] : [plain(recipient)]),
    plain(article, 'small'),
    ...(alike === 1 ? [] : [plain(BOARD_WORDING.alike[lang].replace('{findings}', counted(alike, lang)), 'muted')]),
  ];
}

function comparisonOf({ declared, seen }: BoardFinding, lang: Lang): Paragraph[] {
  return [
    { runs: [run(`${BOARD_WORDING.declared[lang]}: `, 'strong'), run(declared)] },
    { runs: [run(`${BOARD_WORDING.seen[lang]}: `, 'strong'), run(seen)], spaceBefore: 2 },
  ];
}

function courseOf({ since, times, persons }: BoardFinding, lang: Lang): Paragraph[] {
  const texts = {
    sv: [countOf(times ?? 0, 'gång', 'gånger', lang), countOf(persons ?? 0, 'person', 'personer', lang)],
    en: [countOf(times ?? 0, 'time', 'times', lang), countOf(persons ?? 0, 'person', 'persons', lang)],
  };
  return [
    plain(since),
    ...(times === null ? [plain(BOARD_WORDING.stateOfThings[lang], 'muted')] : texts[lang].map((text) => plain(text))),
  ];
}

function stateOf({ state, stateSince, until, reason }: BoardFinding, lang: Lang): Paragraph[] {
  return [
    plain(capital(state), 'strong'),
    plain(stateSince),
    ...(until === null ? [] : [plain(`${BOARD_WORDING.until[lang]} ${until}`)]),
    ...(reason === null ? [] : [plain(`${BOARD_WORDING.reason[lang]}: ${reason}`, 'small')]),
  ];
}

function leftOut(findings: number, lang: Lang): string {
  return {
    sv: `${countOf(findings, 'avvikelse till finns', 'avvikelser till finns', lang)} i registret: GET /api/findings.`,
    en: `${countOf(findings, 'more finding is', 'more findings are', lang)} in the register: GET /api/findings.`,
  }[lang];
}
