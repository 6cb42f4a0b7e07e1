import { label } from '#declared-register';
import type { ObservedActivity, ObservedPart, ObservedTerm, ReportModel } from '../model/report-model.js';
import { dayAt } from '../../editions/stockholm-day.js';
import { heads } from './annexes.js';
import { capital } from './part-a.js';
import type { PdfPaper } from './pdf-paper.js';
import { counted } from './numbers.js';
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
    columns: [24, 10, 16, 50],
    head: heads(['activity', 'events', 'firstLast', 'evidence'], lang),
    rowHeads: true,
    rows: activities.map((activity) => ({
      cells: [
        [
          plain(capital(activity.name), 'strong'),
          ...(activity.declared ? [] : [plain(WORDING.undeclared[lang], 'small')]),
        ],
        [plain(counted(activity.events, lang))],
        [plain(daysOf(activity))],
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

/** The terms by what speaks for them, so that a state is said once. */
function words(terms: readonly ObservedTerm[], lang: Lang): string {
  const groups = (['observed', 'attested', 'declared-only', 'not-observable', 'undeclared'] as const).flatMap(
    (state) => {
      const own = terms.filter(({ evidence }) => evidence === state).map(({ label: term }) => term);
      return own.length === 0 ? [] : [`${stateWords(state, lang)} – ${own.join(', ')}`];
    },
  );
  return groups.length === 0 ? '–' : groups.join('; ');
}

function stateWords(state: ObservedTerm['evidence'], lang: Lang): string {
  return state === 'undeclared' ? WORDING.undeclared[lang] : label('evidenceStates', state, lang);
}

function daysOf({ firstSeen, lastSeen }: ObservedActivity): string {
  if (firstSeen === null) return '–';
  return firstSeen === lastSeen ? firstSeen : `${firstSeen} – ${lastSeen}`;
}
