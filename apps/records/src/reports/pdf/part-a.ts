import type {
  ActivityRecipient,
  Extra,
  ReportActivity,
  ReportModel,
  TimeLimit,
  Transfer,
} from '../model/report-model.js';
import { dpo, jointController, representative, validity } from './cover.js';
import type { PdfPaper } from './pdf-paper.js';
import { type Paragraph, plain, run } from './rich-text.js';
import { bulleted, listed, statementRuns } from './statement-text.js';
import { type CellText, type TableRow, setTable } from './table.js';
import { WORDING } from './wording.js';

/** One table for an activity: a to g of Art. 30(1) in that order, and below a rule what templates ask besides. */
export function setActivity(paper: PdfPaper, model: ReportModel, activity: ReportActivity, number: number): void {
  const { lang } = model;
  const title = `A${number}. ${capital(activity.name)}`;
  setTable(paper, {
    columns: [27, 73],
    head: [[plain(title, 'h2'), service(activity, lang)]],
    headAgain: [[plain(`${title} (${WORDING.again[lang]})`, 'h2')]],
    rowHeads: true,
    rows: [
      ...pointsOfArticle30(model, activity),
      ...activity.extras.map((extra, index) => extraRow(extra, index, lang)),
    ],
  });
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

type Lang = ReportModel['lang'];

function service({ service: name, key }: ReportActivity, lang: Lang): Paragraph {
  return plain(name === null ? key : `${WORDING.service[lang]}: ${name} · ${key}`, 'small');
}

function pointsOfArticle30(model: ReportModel, activity: ReportActivity): TableRow[] {
  const { lang } = model;
  const { b, c, d, e, f } = activity;
  return [
    point('a', lang, responsible(model, activity)),
    point('b', lang, bulleted(b.purposes, lang)),
    point('c', lang, [
      labelled('dataSubjects', listed(c.dataSubjects, lang), lang),
      labelled(
        'personalData',
        c.asNeeded === null ? listed(c.categories, lang) : statementRuns(c.asNeeded, lang),
        lang,
      ),
    ]),
    point(
      'd',
      lang,
      d.recipients.length === 0
        ? [plain(WORDING.noRecipients[lang])]
        : d.recipients.map((recipient) => recipientParagraph(recipient, lang)),
    ),
    point('e', lang, [
      { runs: statementRuns(e.statement, lang) },
      ...(e.transfers.length === 0
        ? [plain(WORDING.noTransfers[lang])]
        : e.transfers.map((transfer) => transferParagraph(transfer, lang))),
      labelled('internationalOrganisation', statementRuns(e.internationalOrganisation, lang), lang),
      ...(e.transfers.some(({ groundKey }) => groundKey === 'A49-1-second')
        ? [labelled('safeguards49', statementRuns(e.compellingInterestSafeguards, lang), lang)]
        : []),
    ]),
    point(
      'f',
      lang,
      f.timeLimits.map((limit) => timeLimitParagraph(limit, lang, f.timeLimits.length > 1)),
    ),
    point('g', lang, [plain((model.security === null ? WORDING.securityApart : WORDING.securityReference)[lang])]),
  ];
}

function point(letter: 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g', lang: Lang, cell: CellText): TableRow {
  return { cells: [[{ runs: [run(`${letter}. `, 'strong'), run(WORDING[letter][lang], 'strong')] }], cell] };
}

function labelled(word: keyof typeof WORDING, runs: Paragraph['runs'], lang: Lang): Paragraph {
  return { runs: [run(`${WORDING[word][lang]}: `, 'strong'), ...runs], spaceBefore: 2 };
}

function responsible(model: ReportModel, activity: ReportActivity): CellText {
  const { controller, lang } = model;
  const others = model.jointControllers.filter(({ activities }) => activities.includes(activity.key));
  const joint = activity.d.recipients.some(({ role }) => role.key === 'joint-controller');
  return [
    { runs: [...statementRuns(controller.name, lang), run(', '), ...statementRuns(controller.contact, lang)] },
    ...(joint || others.length > 0
      ? [labelled('jointControllers', statementRuns(controller.jointControllers, lang), lang)]
      : []),
    ...others.map((other) => jointController(other, lang)),
    labelled('representative', representative(model), lang),
    labelled('dpo', dpo(model)[0]!.runs, lang),
  ];
}

/** Class, who is behind it, in which role, and what they get. */
function recipientParagraph(recipient: ActivityRecipient, lang: Lang): Paragraph {
  const { recipientClass, entities, role, categories, subjectKinds, storageRegion, condition } = recipient;
  return {
    bullet: true,
    spaceBefore: 2,
    runs: [
      ...statementRuns(recipientClass, lang, 'strong'),
      ...(entities.length === 0 ? [] : [run(': '), ...listed(entities, lang)]),
      // A bare "not stated" would not say what is not.
      run(role.text === null ? `; ${WORDING.role[lang]}: ` : '; '),
      ...statementRuns(role, lang),
      run(`; ${WORDING.getsData[lang]}${categories.some(({ text }) => text !== null) ? '' : ':'} `),
      ...listed(categories, lang),
      ...(subjectKinds.length === 0 ? [] : [run(` ${WORDING.about[lang]} ${subjectKinds.join(', ')}`)]),
      ...(storageRegion.text === null
        ? []
        : [run(`; ${WORDING.stores[lang].replace(/ i$| in$/, '')} `), ...statementRuns(storageRegion, lang)]),
      ...(condition === null ? [] : [run('. '), ...statementRuns(condition, lang)]),
    ],
  };
}

function transferParagraph(transfer: Transfer, lang: Lang): Paragraph {
  const { recipientName, country, ground, instrument, validFrom, validUntil, provenance, document, tiaReference } =
    transfer;
  const words = `${recipientName}, ${country}: ${ground}; ${instrument}; ${validity(validFrom, validUntil, { lang })}`;
  const text = [words, document, tiaReference].filter((part) => part !== null).join('; ');
  return { bullet: true, runs: statementRuns({ text, provenance, proposed: false }, lang) };
}

function timeLimitParagraph(limit: TimeLimit, lang: Lang, bullet: boolean): Paragraph {
  const applies = [...limit.categories, ...limit.subjectKinds];
  return {
    bullet,
    runs: [
      ...(applies.length === 0 ? [] : [run(`${capital(applies.join(', '))}: `)]),
      ...statementRuns(limit, lang),
      ...(limit.source === undefined ? [] : [run(` (${limit.source})`, 'small')]),
    ],
  };
}

function extraRow({ label, statements }: Extra, index: number, lang: Lang): TableRow {
  return { parted: index === 0, tight: true, cells: [[plain(label)], bulleted(statements, lang)] };
}
