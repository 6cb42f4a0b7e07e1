import type { JointControllerRecord, ReportModel } from '../model/report-model.js';
import { MARKS, notStated } from '../statement-words.js';
import type { PdfPaper } from './pdf-paper.js';
import { type Paragraph, type Run, plain, run } from './rich-text.js';
import { bulleted, statementCell, statementRuns } from './statement-text.js';
import { type CellText, type TableRow, setTable } from './table.js';
import { WORDING } from './wording.js';

/** First page: whose register, as of when, which edition, and how to read it. */
export function setCover(paper: PdfPaper, model: ReportModel, subtitle: string): void {
  const { lang, edition, controller, authority, digests } = model;
  const row = (word: keyof typeof WORDING, ...paragraphs: Paragraph[]): TableRow => ({
    cells: [[plain(WORDING[word][lang], 'strong')], paragraphs],
  });
  paper.newPage();
  paper.bookmark(model.title);
  paper.space(26);
  paper.paragraph(plain(model.title, 'title'), 'H1');
  paper.space(4);
  paper.paragraph(plain(subtitle, 'lead'));
  paper.space(20);
  setTable(paper, {
    columns: [35, 65],
    head: [[plain(WORDING.controllerSection[lang], 'h2')]],
    rowHeads: true,
    rows: [
      row('controller', { runs: statementRuns(controller.name, lang, 'strong') }),
      row('organisationNumber', ...statementCell(controller.organisationNumber, lang)),
      row('address', ...statementCell(controller.address, lang)),
      row('phone', ...statementCell(controller.phone, lang)),
      row('contact', ...statementCell(controller.contact, lang)),
      row('dpo', ...dpo(model)),
      row('dpoNotified', ...statementCell(controller.dpoNotified, lang)),
      row('representative', { runs: representative(model) }),
      row(
        'jointControllers',
        ...statementCell(controller.jointControllers, lang),
        ...model.jointControllers.map((other) => jointController(other, lang)),
      ),
      row('authority', ...bulleted([authority.name], lang), ...bulleted([authority.address], lang)),
    ],
  });
  paper.space(16);
  setTable(paper, {
    columns: [35, 65],
    head: [[plain(WORDING.particulars[lang], 'h2')]],
    rowHeads: true,
    rows: [
      row('asOf', plain(model.asOf, 'strong')),
      row('diaryNumber', plain(model.diaryNumber ?? '–')),
      row('edition', plain(edition.title)),
      row('adoptedBy', plain(edition.adoptedBy ?? notStated(lang))),
      row('adopted', ...statementCell(edition.adopted, lang)),
      row('inForce', plain(validity(edition.validFrom, edition.validUntil, model))),
      row('registerDigest', plain(digests.register, 'code')),
      row('contentDigest', plain(digests.content, 'code')),
    ],
  });
  paper.space(14);
  setLegend(paper, model);
}

/** Name and contact of the DPO, each with its mark. */
export function dpo({ controller, lang }: Pick<ReportModel, 'controller' | 'lang'>): CellText {
  return [
    {
      runs: [...statementRuns(controller.dpoName, lang), run(', '), ...statementRuns(controller.dpoContact, lang)],
    },
  ];
}

/** Of the controller, with the contact where one is stated. */
export function representative({ controller, lang }: Pick<ReportModel, 'controller' | 'lang'>): readonly Run[] {
  const { representative: words, representativeContact: contact } = controller;
  return [
    ...statementRuns(words, lang),
    ...(contact.text === null ? [] : [run(', '), ...statementRuns(contact, lang)]),
  ];
}

/** Who it is, how to reach it, and what the arrangement comes to. */
export function jointController(
  { name, contact, arrangement }: JointControllerRecord,
  lang: ReportModel['lang'],
): Paragraph {
  const runs = [name, contact, arrangement].map((statement) => statementRuns(statement, lang));
  return { bullet: true, runs: runs.flatMap((part, index) => (index === 0 ? part : [run('; '), ...part])) };
}

export function validity(from: string, until: string | null, { lang }: Pick<ReportModel, 'lang'>): string {
  const end = until === null ? WORDING.forNow[lang] : `${WORDING.until[lang]} ${until}`;
  return `${WORDING.from[lang]} ${from}, ${end}`;
}

function setLegend(paper: PdfPaper, { lang, observed }: ReportModel): void {
  const meanings = Object.values(MARKS).flatMap((mark, index) => [
    run(index === 0 ? ' ' : ', ', 'small'),
    run(mark[lang], 'small'),
    run(` ${mark.meaning[lang]}`, 'small'),
  ]);
  paper.paragraph({ runs: [run(WORDING.legendText[lang], 'small'), ...meanings, run('.', 'small')] });
  paper.space(2);
  paper.paragraph(plain(WORDING.legendNotStated[lang], 'small'));
  paper.space(2);
  paper.paragraph(plain((observed === null ? WORDING.declaredOnly : WORDING.withObserved)[lang], 'small'));
}
