import type { PdfPaper } from '../../pdf/pdf-paper.js';
import { plain } from '../../pdf/rich-text.js';
import type { BoardModel } from '../board-model.js';
import { BOARD_WORDING } from '../wording.js';

/** What no event can show: said once in full. */
export function setBlindSpots(paper: PdfPaper, { lang, coverage }: BoardModel): void {
  paper.paragraph(plain(BOARD_WORDING.unseen[lang], 'h2'), 'H2');
  paper.space(3);
  for (const spot of coverage.blindSpots) paper.paragraph({ ...plain(spot), bullet: true });
}

/** The reminder beside each chart of what events show. */
export function setReminder(paper: PdfPaper, { lang, coverage }: BoardModel): void {
  const { from } = coverage;
  const texts = {
    sv: `${from === null ? 'Inga händelser har kommit.' : `Händelser finns från ${from}.`} Vad de inte kan visa står på sidan med det viktigaste i korthet.`,
    en: `${from === null ? 'No event has come.' : `There are events from ${from} on.`} What they cannot show is on the page that has it all in short.`,
  };
  paper.space(4);
  paper.paragraph(plain(texts[lang], 'small'));
}
