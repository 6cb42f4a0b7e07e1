import { Readable } from 'node:stream';
import { endOfDay } from '../../editions/stockholm-day.js';
import type { Lang } from '#declared-register';
import { PdfPaper, type PaperOptions } from './pdf-paper.js';

/** Sets a document; returns the pages on which its chapters begin, and gets those of an earlier run. */
export type SetDocument = (paper: PdfPaper, pages: readonly number[]) => Promise<number[]>;

/** What stands on every page of a document, and in its properties. */
export interface Imprint {
  readonly lang: Lang;
  readonly asOf: string;
  readonly title: string;
  readonly author: string | null;
  readonly subject: string;
  /** Left at the foot of each page; what is not stated is left out. */
  readonly footer: readonly (string | null | undefined)[];
}

/** Sets the document once to learn how many pages there are and where parts begin, and then with these numbers on it. */
export function setTwice(imprint: Imprint, set: SetDocument): Readable {
  return Readable.from(pagesOf(imprint, set), { objectMode: false });
}

async function* pagesOf(imprint: Imprint, set: SetDocument): AsyncGenerator<Buffer> {
  const draft = new PdfPaper(paperOptions(imprint, 0));
  draft.document.resume();
  const pages = await set(draft, []);
  draft.end();
  const paper = new PdfPaper(paperOptions(imprint, draft.pageCount), draft.widths);
  const done = set(paper, pages).then(
    () => paper.end(),
    (error: Error) => paper.document.destroy(error),
  );
  yield* paper.document as unknown as AsyncIterable<Buffer>;
  await done;
}

function paperOptions({ lang, asOf, title, author, subject, footer }: Imprint, pages: number): PaperOptions {
  return {
    language: lang === 'sv' ? 'sv-SE' : 'en-GB',
    title: `${title}, ${asOf}`,
    author: author ?? '',
    subject,
    date: endOfDay(asOf),
    footer: footer.filter(Boolean).join(' · '),
    pageOf: lang === 'sv' ? (page, of) => `Sida ${page} av ${of}` : (page, of) => `Page ${page} of ${of}`,
    pages,
  };
}
