import { label } from '#declared-register';
import type { ObservedActivity, ObservedPart, ObservedTerm, ReportModel } from '../model/report-model.js';
import { dayAt } from '../../editions/stockholm-day.js';
import { heads } from './annexes.js';
import { capital } from './part-a.js';
import type { PdfPaper } from './pdf-paper.js';
import { type Paragraph, plain, run } from './rich-text.js';
import { setTable } from './table.js';
import { WORDING } from './wording.js';

type Lang = ReportModel['lang'];

/** What events have shown beside what is declared; shown only where somebody chose so. */
export function setObserved(paper: PdfPaper, { coverageFrom, blindSpots, activities }: ObservedPart, lang: Lang): void {
  const from = coverageFrom === null ? WORDING.nothingObserved[lang] : dayAt(new Date(coverageFrom));
  paper.paragraph({ runs: [run(`${WORDING.coverage[lang]}: `, 'strong'), run(from)] });
  paper.space(4);
  paper.paragraph(plain(`${WORDING.blindSpots[lang]}:`, 'strong'));
  for (const spot of blindSpots) paper.paragraph({ ...plain(spot), bullet: true });
  paper.space(10);
  setTable(paper, {
    columns: [26, 12, 18, 44],
    head: heads(['activity', 'events', 'firstLast', 'evidence'], lang),
    rowHeads: true,
    rows: activities.map((activity) => ({
      cells: [
        [
          plain(capital(activity.name), 'strong'),
          ...(activity.declared ? [] : [plain(WORDING.undeclared[lang], 'small')]),
        ],
        [plain(String(activity.events))],
        [plain(activity.firstSeen === null ? '–' : `${activity.firstSeen} – ${activity.lastSeen}`)],
        evidenceOf(activity, lang),
      ],
    })),
  });
}

function evidenceOf({ categories, recipients }: ObservedActivity, lang: Lang): Paragraph[] {
  return [
    { runs: [run(`${WORDING.personalData[lang]}: `, 'strong'), run(words(categories, lang))] },
    ...(recipients.length === 0
      ? []
      : [{ runs: [run(`${WORDING.recipient[lang]}: `, 'strong'), run(words(recipients, lang))], spaceBefore: 2 }]),
  ];
}

function words(terms: readonly ObservedTerm[], lang: Lang): string {
  if (terms.length === 0) return '–';
  return terms
    .map(({ label: term, evidence }) => {
      const state = evidence === 'undeclared' ? WORDING.undeclared[lang] : label('evidenceStates', evidence, lang);
      return `${term} (${state})`;
    })
    .join(', ');
}
