import type { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { setTwice } from '../../pdf/set-twice.js';
import { MARGIN, type PdfPaper } from '../../pdf/pdf-paper.js';
import { plain } from '../../pdf/rich-text.js';
import type { BoardModel } from '../board-model.js';
import { BOARD_WORDING } from '../wording.js';
import { setBoardCover } from './board-cover.js';
import { setDisclosures } from './disclosures.js';
import { setEvidence } from './evidence.js';
import { setFindingAges, setFindings } from './findings.js';
import { setInShort } from './in-short.js';
import { setCoverage } from './coverage.js';
import { setReviews } from './reviews.js';

const CHAPTERS: readonly (readonly [keyof typeof BOARD_WORDING, (paper: PdfPaper, model: BoardModel) => void])[] = [
  ['inShort', setInShort],
  ['findingAges', setFindingAges],
  ['disclosures', setDisclosures],
  ['evidence', setEvidence],
  ['coverage', setCoverage],
  ['reviews', setReviews],
  ['findings', setFindings],
];

/** The report to the board and the DPO: in short, charts with their numbers, findings. The same model gives the same bytes. */
export function renderBoardPdf(model: BoardModel): Readable {
  const { lang, asOf, title, controller, edition } = model;
  return setTwice(
    {
      lang,
      asOf,
      title,
      author: controller.name.text,
      subject: BOARD_WORDING.subtitle[lang],
      footer: [BOARD_WORDING.internal[lang], title, controller.name.text, asOf, edition.title.split(',')[0]],
    },
    async (paper) => {
      setBoardCover(paper, model);
      paper.newPage();
      for (const [word, set] of CHAPTERS) {
        // Others who share the process come in between.
        await setImmediate();
        beginChapter(paper, BOARD_WORDING[word][lang]);
        set(paper, model);
      }
      return [];
    },
  );
}

/** A chapter begins on the page where the last one ends if there is room for its sentence and its chart. */
function beginChapter(paper: PdfPaper, title: string): void {
  if (paper.y > MARGIN.top) {
    paper.space(26);
    paper.need(CHAPTER_START);
  }
  paper.bookmark(title);
  paper.paragraph(plain(title, 'h1'), 'H1');
  paper.space(8);
}

/** Points. */
const CHAPTER_START = 270;
