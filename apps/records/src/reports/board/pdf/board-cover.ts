import { dpo, validity } from '../../pdf/cover.js';
import type { PdfPaper } from '../../pdf/pdf-paper.js';
import { type Paragraph, plain } from '../../pdf/rich-text.js';
import { statementCell } from '../../pdf/statement-text.js';
import { type TableRow, setTable } from '../../pdf/table.js';
import { WORDING } from '../../pdf/wording.js';
import { notStated } from '../../statement-words.js';
import type { BoardModel } from '../board-model.js';
import { BOARD_WORDING } from '../wording.js';

/** First page: whom the report is for, whose register it rests on, and as of when. */
export function setBoardCover(paper: PdfPaper, model: BoardModel): void {
  const { lang, edition, controller, digests } = model;
  const row = (word: keyof typeof WORDING, ...paragraphs: Paragraph[]): TableRow => ({
    cells: [[plain(WORDING[word][lang], 'strong')], paragraphs],
  });
  paper.newPage();
  paper.bookmark(model.title);
  paper.space(26);
  paper.paragraph(plain(model.title, 'title'), 'H1');
  paper.space(4);
  paper.paragraph(plain(BOARD_WORDING.subtitle[lang], 'lead'));
  paper.space(20);
  setTable(paper, {
    columns: [1],
    head: [[plain(BOARD_WORDING.internal[lang], 'h2')]],
    rows: [{ cells: [[plain(BOARD_WORDING.internalText[lang])]] }],
  });
  paper.space(16);
  setTable(paper, {
    columns: [35, 65],
    head: [[plain(WORDING.particulars[lang], 'h2')]],
    rowHeads: true,
    rows: [
      row('asOf', plain(model.asOf, 'strong')),
      row('controller', ...statementCell(controller.name, lang)),
      row('organisationNumber', ...statementCell(controller.organisationNumber, lang)),
      row('dpo', ...dpo(model)),
      row('edition', plain(edition.title)),
      row('adoptedBy', plain(edition.adoptedBy ?? notStated(lang))),
      row('adopted', ...statementCell(edition.adopted, lang)),
      row('inForce', plain(validity(edition.validFrom, edition.validUntil, model))),
      row('registerDigest', plain(digests.register, 'code')),
      row('contentDigest', plain(digests.content, 'code')),
    ],
  });
  paper.space(14);
  paper.paragraph(plain(BOARD_WORDING.noPersons[lang], 'small'));
}
