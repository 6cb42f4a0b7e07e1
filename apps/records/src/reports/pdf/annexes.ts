import type { NamedRecipient, ReportModel, ReportSecurity } from '../model/report-model.js';
import { validity } from './cover.js';
import { capital } from './part-a.js';
import type { PdfPaper } from './pdf-paper.js';
import { type Paragraph, plain, run } from './rich-text.js';
import { bulleted, listed, statementRuns } from './statement-text.js';
import { type CellText, setTable } from './table.js';
import { WORDING } from './wording.js';

type Lang = ReportModel['lang'];

/** Heading of a part on a page of its own; returns nothing but the page it stands on. */
export function setHeading(paper: PdfPaper, title: string): void {
  paper.newPage();
  paper.bookmark(title);
  paper.paragraph(plain(title, 'h1'), 'H1');
  paper.space(10);
}

export function annexTitle(number: number, word: keyof typeof WORDING, lang: Lang): string {
  return `${WORDING.annex[lang]} ${number}. ${WORDING[word][lang]}`;
}

export function setRecipients(paper: PdfPaper, { recipients, lang }: ReportModel): void {
  setTable(paper, {
    columns: [18, 30, 26, 26],
    head: heads(['recipient', 'roleAndClass', 'agreement', 'countries'], lang),
    rowHeads: true,
    rows: recipients.map((recipient) => ({
      cells: [
        [
          {
            runs: statementRuns(
              { text: recipient.name, provenance: recipient.provenance, proposed: false },
              lang,
              'strong',
            ),
          },
        ],
        [
          plain(recipient.classes.join(', ')),
          { runs: listed(recipient.roles, lang) },
          {
            runs: [
              run(`${WORDING.activities[lang]}: ${recipient.activities.map(({ name }) => name).join(', ')}`, 'small'),
            ],
          },
        ],
        agreementCell(recipient, lang),
        countriesCell(recipient, lang),
      ],
    })),
  });
}

function agreementCell({ agreements }: NamedRecipient, lang: Lang): CellText {
  if (agreements.length === 0) return [plain(WORDING.none[lang], 'muted')];
  return agreements.map(({ kind, reference, validFrom, validUntil, provenance }) => ({
    spaceBefore: 2,
    runs: statementRuns(
      { text: `${kind}, ${reference}, ${validity(validFrom, validUntil, { lang })}`, provenance, proposed: false },
      lang,
    ),
  }));
}

function countriesCell(recipient: NamedRecipient, lang: Lang): CellText {
  const { country, storageCountries, accessCountries, subProcessors } = recipient;
  const line = (word: 'receives' | 'stores' | 'reads', runs: Paragraph['runs']): Paragraph => ({
    runs: [run(`${WORDING[word][lang]} `), ...runs],
  });
  return [
    line('receives', statementRuns(country, lang)),
    ...(storageCountries.length === 0 ? [] : [line('stores', listed(storageCountries, lang))]),
    ...(accessCountries.length === 0 ? [] : [line('reads', listed(accessCountries, lang))]),
    ...subProcessors.map(({ name, country: where, since }) =>
      plain(`${WORDING.subProcessors[lang]}: ${name} (${where}), ${WORDING.since[lang]} ${since}`),
    ),
  ];
}

export function setTransfers(paper: PdfPaper, { transfers, lang }: ReportModel): void {
  if (transfers.length === 0) {
    paper.paragraph(plain(WORDING.noTransfers[lang]));
    return;
  }
  setTable(paper, {
    columns: [16, 14, 25, 25, 20],
    head: heads(['recipient', 'country', 'ground', 'instrument', 'validity'], lang),
    rowHeads: true,
    rows: transfers.map((transfer) => ({
      cells: [
        [
          {
            runs: statementRuns(
              { text: transfer.recipientName, provenance: transfer.provenance, proposed: false },
              lang,
              'strong',
            ),
          },
        ],
        [plain(transfer.country)],
        [plain(transfer.ground)],
        [transfer.instrument, transfer.document, transfer.tiaReference].flatMap((text) =>
          text === null ? [] : [plain(text)],
        ),
        [plain(validity(transfer.validFrom, transfer.validUntil, { lang }))],
      ],
    })),
  });
}

export function setTimeLimits(paper: PdfPaper, { timeLimits, lang }: ReportModel): void {
  setTable(paper, {
    columns: [27, 24, 39, 10],
    head: heads(['activity', 'appliesTo', 'period', 'iso'], lang),
    rowHeads: true,
    rows: timeLimits.map((limit) => {
      const applies = [...limit.categories, ...limit.subjectKinds];
      return {
        cells: [
          [plain(capital(limit.activityName), 'strong')],
          [plain(applies.length === 0 ? WORDING.everything[lang] : applies.join(', '))],
          [
            {
              runs: [
                ...statementRuns(limit, lang),
                ...(limit.source === undefined ? [] : [run(` (${limit.source})`, 'small')]),
              ],
            },
          ],
          [plain(limit.period ?? '')],
        ],
      };
    }),
  });
}

export function setSecurity(paper: PdfPaper, { general, ofRecipients }: ReportSecurity, lang: Lang): void {
  paper.paragraph(plain(WORDING.secrecy[lang]));
  paper.space(10);
  setTable(paper, {
    columns: [1],
    head: [[plain(WORDING.generalMeasures[lang], 'h2')]],
    rows: general.map((measure) => ({ cells: [bulleted([measure], lang)] })),
  });
  if (ofRecipients.length === 0) return;
  paper.space(14);
  setTable(paper, {
    columns: [30, 70],
    head: heads(['recipient', 'recipientMeasures'], lang),
    rowHeads: true,
    rows: ofRecipients.map(({ name, measures }) => ({
      cells: [[plain(name, 'strong')], [{ runs: listed(measures, lang) }]],
    })),
  });
}

export function heads(words: readonly (keyof typeof WORDING)[], lang: Lang): CellText[] {
  return words.map((word) => [plain(WORDING[word][lang], 'strong')]);
}
