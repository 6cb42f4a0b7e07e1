import type { ReportModel } from '../model/report-model.js';
import { annexTitle } from './annexes.js';
import { capital } from './part-a.js';
import type { PdfPaper } from './pdf-paper.js';
import { plain } from './rich-text.js';
import { setTable } from './table.js';
import { WORDING } from './wording.js';

/** A part of the report that the contents name. */
export interface Chapter {
  readonly title: string;
  /** 2: an activity in part A. */
  readonly level: 1 | 2;
}

/** What a report of this register consists of, in order. */
export function chaptersOf({ lang, activities, security, observed }: ReportModel): Chapter[] {
  const part = (title: string): Chapter => ({ title, level: 1 });
  return [
    part(WORDING.partA[lang]),
    ...activities.map(({ name }, index): Chapter => ({ title: `A${index + 1}. ${capital(name)}`, level: 2 })),
    part(WORDING.partB[lang]),
    part(annexTitle(1, 'annexRecipients', lang)),
    part(annexTitle(2, 'annexTransfers', lang)),
    part(annexTitle(3, 'annexTimeLimits', lang)),
    ...(security === null ? [] : [part(annexTitle(4, 'annexSecurity', lang))]),
    ...(observed === null ? [] : [part(annexTitle(5, 'annexObserved', lang))]),
  ];
}

/** The list of contents; `pages` in the order of the chapters, empty while they are not known yet. */
export function setContents(paper: PdfPaper, model: ReportModel, pages: readonly number[]): void {
  const { lang } = model;
  paper.newPage();
  paper.bookmark(WORDING.contents[lang]);
  setTable(paper, {
    columns: [92, 8],
    head: [[plain(WORDING.contents[lang], 'h2')], [plain(WORDING.page[lang], 'small')]],
    rows: chaptersOf(model).map(({ title, level }, index) => ({
      tight: true,
      cells: [
        [{ ...plain(title, level === 1 ? 'strong' : 'body'), indented: level === 2 }],
        [plain(String(pages[index] ?? '–'), level === 1 ? 'strong' : 'body')],
      ],
    })),
  });
}
