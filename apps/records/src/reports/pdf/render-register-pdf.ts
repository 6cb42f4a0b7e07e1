import type { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type { ReportModel } from '../model/report-model.js';
import { annexTitle, setHeading, setRecipients, setSecurity, setTimeLimits, setTransfers } from './annexes.js';
import { chaptersOf, setContents } from './contents.js';
import { setCover } from './cover.js';
import { setActivity } from './part-a.js';
import { setProcessorRecords } from './part-b.js';
import { setObserved } from './observed.js';
import type { PdfPaper } from './pdf-paper.js';
import { type Imprint, setTwice } from './set-twice.js';
import { WORDING } from './wording.js';

/** The register for an authority: cover, contents, parts A and B, annexes. The same model gives the same bytes. */
export function renderRegisterPdf(model: ReportModel, onProgress: (share: number) => void = () => undefined): Readable {
  const work = 2 * model.activities.length;
  let done = 0;
  const activityDone = (): void => onProgress((done += 1) / work);
  return setTwice(imprintOf(model), (paper, pages) => setRegister(paper, model, pages, activityDone));
}

/** The annex on security alone, to be handed over, or kept back, by itself. */
export function renderSecurityPdf(model: ReportModel): Readable {
  const { security, lang } = model;
  return setTwice(imprintOf(model), async (paper) => {
    setCover(paper, model, annexTitle(4, 'annexSecurity', lang));
    setHeading(paper, annexTitle(4, 'annexSecurity', lang));
    if (security !== null) setSecurity(paper, security, lang);
    return [];
  });
}

async function setRegister(
  paper: PdfPaper,
  model: ReportModel,
  known: readonly number[],
  activityDone: () => void,
): Promise<number[]> {
  const { lang, activities, security, observed } = model;
  const pages: number[] = [];
  const titles = chaptersOf(model).map(({ title }) => title);
  const begin = (): void => {
    setHeading(paper, titles[pages.length]!);
    pages.push(paper.pageCount);
  };
  setCover(paper, model, `${WORDING.underArticle[lang]} · ${WORDING.regulation[lang]}`);
  setContents(paper, model, known);
  begin();
  for (const [index, activity] of activities.entries()) {
    // Setting a page takes some milliseconds: others who share the process come in between.
    await setImmediate();
    if (index > 0) paper.newPage();
    paper.bookmark(titles[pages.length]!);
    pages.push(paper.pageCount);
    setActivity(paper, model, activity, index + 1);
    activityDone();
  }
  begin();
  setProcessorRecords(paper, model);
  begin();
  setRecipients(paper, model);
  begin();
  setTransfers(paper, model);
  begin();
  setTimeLimits(paper, model);
  if (security !== null) {
    begin();
    setSecurity(paper, security, lang);
  }
  if (observed !== null) {
    begin();
    setObserved(paper, observed, lang);
  }
  return pages;
}

function imprintOf({ lang, asOf, title, controller, edition, diaryNumber }: ReportModel): Imprint {
  const asOfDay = `${WORDING.asOf[lang].toLowerCase()} ${asOf}`;
  return {
    lang,
    asOf,
    title,
    author: controller.name.text,
    subject: WORDING.underArticle[lang],
    footer: [title, controller.name.text, asOfDay, edition.title.split(',')[0], diaryNumber],
  };
}
