import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { endOfDay } from '../../editions/stockholm-day.js';
import type { ReportModel } from '../model/report-model.js';
import { annexTitle, setHeading, setRecipients, setSecurity, setTimeLimits, setTransfers } from './annexes.js';
import { chaptersOf, setContents } from './contents.js';
import { setCover } from './cover.js';
import { setActivity } from './part-a.js';
import { setProcessorRecords } from './part-b.js';
import { setObserved } from './observed.js';
import { PdfPaper, type PaperOptions } from './pdf-paper.js';
import { WORDING } from './wording.js';

/** The register for an authority: cover, contents, parts A and B, annexes. The same model gives the same bytes. */
export function renderRegisterPdf(model: ReportModel, onProgress: (share: number) => void = () => undefined): Readable {
  const work = 2 * model.activities.length;
  let done = 0;
  const activityDone = (): void => onProgress((done += 1) / work);
  return setTwice(model, (paper, _, pages) => setRegister(paper, model, pages, activityDone));
}

/** The annex on security alone, to be handed over, or kept back, by itself. */
export function renderSecurityPdf(model: ReportModel): Readable {
  return setTwice(model, async (paper, { security, lang }) => {
    setCover(paper, model, annexTitle(4, 'annexSecurity', lang));
    setHeading(paper, annexTitle(4, 'annexSecurity', lang));
    if (security !== null) setSecurity(paper, security, lang);
    return [];
  });
}

/** Sets a report; returns the pages on which its chapters begin, and gets those of an earlier run. */
type SetReport = (paper: PdfPaper, model: ReportModel, pages: readonly number[]) => Promise<number[]>;

/** Sets the report once to learn how many pages there are and where parts begin, and then with these numbers on it. */
function setTwice(model: ReportModel, set: SetReport): Readable {
  return Readable.from(pagesOf(model, set), { objectMode: false });
}

async function* pagesOf(model: ReportModel, set: SetReport): AsyncGenerator<Buffer> {
  const draft = new PdfPaper(paperOptions(model, 0));
  draft.document.resume();
  const pages = await set(draft, model, []);
  draft.end();
  const paper = new PdfPaper(paperOptions(model, draft.pageCount), draft.widths);
  const done = set(paper, model, pages).then(
    () => paper.end(),
    (error: Error) => paper.document.destroy(error),
  );
  yield* paper.document as unknown as AsyncIterable<Buffer>;
  await done;
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

function paperOptions(model: ReportModel, pages: number): PaperOptions {
  const { lang, title, asOf, controller, edition, diaryNumber } = model;
  const parts = [
    title,
    controller.name.text,
    `${WORDING.asOf[lang].toLowerCase()} ${asOf}`,
    edition.title.split(',')[0],
  ];
  return {
    language: lang === 'sv' ? 'sv-SE' : 'en-GB',
    title: `${title}, ${asOf}`,
    author: controller.name.text ?? '',
    subject: WORDING.underArticle[lang],
    date: endOfDay(asOf),
    footer: [...parts, ...(diaryNumber === null ? [] : [diaryNumber])].filter(Boolean).join(' · '),
    pageOf: lang === 'sv' ? (page, of) => `Sida ${page} av ${of}` : (page, of) => `Page ${page} of ${of}`,
    pages,
  };
}
