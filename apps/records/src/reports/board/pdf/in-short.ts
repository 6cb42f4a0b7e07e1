import type { Lang } from '#declared-register';
import { capital } from '../../pdf/part-a.js';
import type { PdfPaper } from '../../pdf/pdf-paper.js';
import { plain } from '../../pdf/rich-text.js';
import { setTable } from '../../pdf/table.js';
import type { BoardModel, EditionChanges, InShort } from '../board-model.js';
import { BOARD_WORDING } from '../wording.js';
import { setBlindSpots } from './blind-spots.js';
import { countOf, counted } from '../../pdf/numbers.js';

/** The numbers that matter on one page, and what has changed. */
export function setInShort(paper: PdfPaper, model: BoardModel): void {
  const { lang, inShort, findingAges } = model;
  setNumbers(paper, inShort, lang);
  paper.space(14);
  for (const sentence of sentences(model)) paper.paragraph({ ...plain(sentence), bullet: true });
  paper.space(14);
  setTable(paper, {
    columns: [60, 40],
    head: [[plain(BOARD_WORDING.openFindings[lang], 'strong')], [plain(BOARD_WORDING.cells[lang], 'strong')]],
    rowHeads: true,
    numbersFrom: 1,
    rows: inShort.open.map(({ label, findings }) => ({
      tight: true,
      cells: [[plain(capital(label), 'strong')], [plain(counted(findings, lang))]],
    })),
  });
  paper.space(3);
  if (findingAges.evaluated === null) paper.paragraph(plain(BOARD_WORDING.neverRun[lang], 'small'));
  paper.space(14);
  paper.paragraph(plain(BOARD_WORDING.changes[lang], 'h2'), 'H2');
  paper.space(3);
  if (inShort.changes === null) paper.paragraph(plain(BOARD_WORDING.firstEdition[lang]));
  else for (const text of changeTexts(inShort.changes, lang)) paper.paragraph({ ...plain(text), bullet: true });
  paper.space(14);
  setBlindSpots(paper, model);
}

function setNumbers(
  paper: PdfPaper,
  { activities, recipients, disclosures, persons, open }: InShort,
  lang: Lang,
): void {
  const findings = open.reduce((sum, one) => sum + one.findings, 0);
  const numbers = [
    [BOARD_WORDING.activitiesDeclared, counted(activities.declared, lang)],
    [BOARD_WORDING.recipients, counted(recipients.declared, lang)],
    [BOARD_WORDING.disclosed, counted(disclosures, lang)],
    [BOARD_WORDING.personsConcerned, persons === null ? '–' : counted(persons, lang)],
    [BOARD_WORDING.openFindings, counted(findings, lang)],
  ] as const;
  setTable(paper, {
    columns: numbers.map(() => 1),
    head: numbers.map(([word]) => [plain(word[lang], 'strong')]),
    rows: [{ cells: numbers.map(([, number]) => [plain(number, 'number')]) }],
  });
}

function sentences({ lang, inShort }: BoardModel): string[] {
  const { activities, recipients, persons, accepted } = inShort;
  const texts = {
    sv: [
      `Av ${countOf(activities.declared, 'uppgiven behandling', 'uppgivna behandlingar', lang)} har händelser visat ${counted(activities.observed, lang)}. Därtill har de visat ${counted(activities.undeclared, lang)} som ingen har uppgett.`,
      `Av ${countOf(recipients.declared, 'uppgiven mottagare', 'uppgivna mottagare', lang)} har ${counted(recipients.observed, lang)} fått uppgifter enligt händelserna. Därtill har ${counted(recipients.undeclared, lang)} fått uppgifter utan att vara uppgivna.`,
      'Ett utlämnande räknas en gång för varje person som det gäller.',
      ...(persons === null ? [`Personer ${BOARD_WORDING.notCounted.sv}.`] : []),
      ...(accepted === 0
        ? []
        : [
            `${countOf(accepted, 'avvikelse är godtagen', 'avvikelser är godtagna', lang)} till en viss dag, och räknas inte som öppna.`,
          ]),
    ],
    en: [
      `Of ${countOf(activities.declared, 'declared activity', 'declared activities', lang)} events have shown ${counted(activities.observed, lang)}. They have also shown ${counted(activities.undeclared, lang)} that nobody declared.`,
      `Of ${countOf(recipients.declared, 'declared recipient', 'declared recipients', lang)} ${counted(recipients.observed, lang)} got data by the events. Another ${counted(recipients.undeclared, lang)} got data without being declared.`,
      'A disclosure counts once for each person whom it concerns.',
      ...(persons === null ? [`Persons are ${BOARD_WORDING.notCounted.en}.`] : []),
      ...(accepted === 0
        ? []
        : [
            `${countOf(accepted, 'finding is accepted', 'findings are accepted', lang)} until a certain day, and not among the open ones.`,
          ]),
    ],
  };
  return texts[lang];
}

function changeTexts({ since, added, removed, statements }: EditionChanges, lang: Lang): string[] {
  const names = (activities: readonly string[]) =>
    activities.length === 0 ? BOARD_WORDING.none[lang] : activities.join(', ');
  const texts = {
    sv: [
      `Jämfört med ${since}.`,
      `Nya behandlingar: ${names(added)}.`,
      `Borttagna behandlingar: ${names(removed)}.`,
      `Uppgifter i övrigt som skiljer sig: ${counted(statements, lang)}.`,
    ],
    en: [
      `Compared with ${since}.`,
      `New activities: ${names(added)}.`,
      `Activities taken away: ${names(removed)}.`,
      `Other statements that differ: ${counted(statements, lang)}.`,
    ],
  };
  return texts[lang];
}
