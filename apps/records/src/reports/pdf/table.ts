import { type Line, breakLines } from './break-lines.js';
import { MARGIN, PdfPaper, TEXT_WIDTH } from './pdf-paper.js';
import type { Paragraph } from './rich-text.js';

export type CellText = readonly Paragraph[];

export interface TableRow {
  readonly cells: readonly CellText[];
  /** A rule above the row that parts it from what came before. */
  readonly parted?: boolean;
  /** Little space around the text: for rows that are only looked up. */
  readonly tight?: boolean;
}

export interface Table {
  /** Parts of the width, one for each column. */
  readonly columns: readonly number[];
  /** Repeated on every page that the table goes on to; `again` where the wording differs there. A single cell spans all columns. */
  readonly head: readonly CellText[];
  readonly headAgain?: readonly CellText[];
  readonly rows: readonly TableRow[];
  /** The first cell of each row names it. */
  readonly rowHeads?: boolean;
  /** Columns from this one on hold numbers: they stand close, and to the right. */
  readonly numbersFrom?: number;
}

/** Space around the text of a cell, points. */
interface Padding {
  readonly top: number;
  readonly bottom: number;
}

const PAD_X = 5;
const PAD_X_OF_NUMBERS = 2.5;
const PAD: Padding = { top: 3.2, bottom: 3.6 };
const TIGHT: Padding = { top: 1, bottom: 1.3 };
const HAIRLINE = '#b3b3b3';
const HEAD_FILL = '#e6e9ed';
const ROW_HEAD_FILL = '#f4f5f7';

type StructureElement = PDFKit.PDFStructureElement;

interface CellElement {
  readonly type: string;
  readonly element: StructureElement;
}

/** Lines of one cell; `before` is the space above the line. */
type SetLine = Line & { readonly before: number; readonly paragraph: number };

/** Sets a table: the head comes again on each page, and no row is cut unless it is higher than a page. */
export function setTable(paper: PdfPaper, table: Table): void {
  const setter = new TableSetter(paper, table);
  setter.set();
}

class TableSetter {
  private readonly widths: readonly number[];
  private readonly element: StructureElement;

  constructor(
    private readonly paper: PdfPaper,
    private readonly table: Table,
  ) {
    const sum = table.columns.reduce((total, part) => total + part, 0);
    this.widths = table.columns.map((part) => (part / sum) * TEXT_WIDTH);
    this.element = paper.element('Table');
  }

  set(): void {
    const { paper, table } = this;
    const [first] = table.rows;
    const headHeight = this.headHeight();
    paper.need(Math.min(headHeight + (first ? heightOf(this.setCells(first.cells, this.widths)) : 0), PdfPaper.FULL));
    this.head(table.head, true);
    table.rows.forEach((row, index) => this.row(row, index));
    this.rule(0.8, '#4d4d4d');
    this.element.end();
  }

  private headHeight(): number {
    return heightOf(this.setCells(this.table.head, this.headWidths(this.table.head)));
  }

  private headWidths(head: readonly CellText[]): readonly number[] {
    return head.length === 1 ? [TEXT_WIDTH] : this.widths;
  }

  private row(row: TableRow, index: number): void {
    const { paper, table } = this;
    let cells = this.setCells(row.cells, this.widths);
    const pad = row.tight === true ? TIGHT : PAD;
    if (heightOf(cells, pad) > paper.left) this.continueOnNewPage();
    const element = paper.element('TR', this.element);
    const parts = row.cells.map((_, column) => {
      const isHead = table.rowHeads === true && column === 0;
      const type = isHead ? 'TH' : 'TD';
      return { type, element: paper.element(type, element, isHead ? { scope: 'Row' } : {}) };
    });
    let top = paper.y;
    // Only a row that no page can hold is cut, between two of its lines.
    while (heightOf(cells, pad) > paper.left) {
      const [now, later] = splitCells(cells, paper.left - pad.top - pad.bottom);
      this.cells(now, parts, { pad, rowHead: table.rowHeads === true });
      cells = later;
      this.continueOnNewPage();
      top = paper.y;
    }
    this.cells(cells, parts, { pad, rowHead: table.rowHeads === true });
    parts.forEach((part) => part.element.end());
    element.end();
    if (row.parted === true) this.rule(1.6, '#4d4d4d', top);
    else if (index > 0) this.rule(0.4, HAIRLINE, top);
  }

  private continueOnNewPage(): void {
    this.rule(0.8, '#4d4d4d');
    this.paper.newPage();
    this.head(this.table.headAgain ?? this.table.head, false);
  }

  /** On later pages the head is decoration: a reader has heard it. */
  private head(cells: readonly CellText[], first: boolean): void {
    const widths = this.headWidths(cells);
    const set = this.setCells(cells, widths);
    const { paper } = this;
    const top = paper.y;
    if (!first) {
      this.cells(set, undefined, { pad: PAD, widths });
    } else {
      const row = paper.element('TR', this.element);
      const parts = cells.map(() => ({ type: 'TH', element: paper.element('TH', row, { scope: 'Column' }) }));
      this.cells(set, parts, { pad: PAD, widths });
      parts.forEach((part) => part.element.end());
      row.end();
    }
    this.rule(0.8, '#4d4d4d', top);
    this.rule(0.4, HAIRLINE);
  }

  private setCells(cells: readonly CellText[], widths: readonly number[]): SetLine[][] {
    return cells.map((cell, column) =>
      cell.flatMap((paragraph, index) =>
        breakLines(paragraph, widths[column]! - 2 * this.padX(column), this.paper.measure).map((line, at) => ({
          ...line,
          paragraph: index,
          before: at === 0 && index > 0 ? (paragraph.spaceBefore ?? 1) : 0,
        })),
      ),
    );
  }

  /** Draws a row; the head of the table is filled all over, else the cell that names the row. */
  private cells(
    cells: readonly SetLine[][],
    parts: readonly CellElement[] | undefined,
    { pad, widths, rowHead = false }: { pad: Padding; widths?: readonly number[]; rowHead?: boolean },
  ): void {
    const { paper } = this;
    const top = paper.y;
    const height = heightOf(cells, pad);
    const columns = widths ?? this.widths;
    if (widths !== undefined || rowHead)
      paper.decorate('Layout', () => {
        const width = widths === undefined ? columns[0]! : TEXT_WIDTH;
        paper.document.rect(MARGIN.left, top, width, height).fill(widths === undefined ? ROW_HEAD_FILL : HEAD_FILL);
      });
    let x = MARGIN.left;
    cells.forEach((lines, column) => {
      paper.y = top + pad.top;
      const draw = (): void => {
        for (const line of lines) {
          paper.y += line.before;
          paper.line(
            line,
            this.isNumber(column) ? x + columns[column]! - this.padX(column) - this.widthOf(line) : x + PAD_X,
          );
        }
      };
      const part = parts?.[column];
      if (part === undefined) paper.decorate('Pagination', draw);
      else if (lines.length > 0) paper.tagged(part.element, part.type, draw);
      x += columns[column]!;
    });
    paper.y = top + height;
  }

  private isNumber(column: number): boolean {
    return column >= (this.table.numbersFrom ?? Infinity);
  }

  private padX(column: number): number {
    return this.isNumber(column) ? PAD_X_OF_NUMBERS : PAD_X;
  }

  private widthOf({ fragments }: Line): number {
    const last = fragments.at(-1);
    return last === undefined ? 0 : last.x + this.paper.measure(last.text, last.style);
  }

  private rule(width: number, color: string, y = this.paper.y): void {
    const { paper } = this;
    paper.decorate('Layout', () => {
      paper.document
        .moveTo(MARGIN.left, y)
        .lineTo(MARGIN.left + TEXT_WIDTH, y)
        .lineWidth(width)
        .stroke(color);
    });
  }
}

function heightOf(cells: readonly (readonly SetLine[])[], pad: Padding = PAD): number {
  const tallest = Math.max(
    0,
    ...cells.map((lines) => lines.reduce((sum, { height, before }) => sum + height + before, 0)),
  );
  return tallest + pad.top + pad.bottom;
}

/** What of each cell fits into a height, and the rest; at least a line of each goes in, so that there is an end. */
function splitCells(cells: readonly SetLine[][], height: number): [SetLine[][], SetLine[][]] {
  const counts = cells.map((lines) => {
    let sum = 0;
    const fitting = lines.findIndex((line) => (sum += line.height + line.before) > height);
    return fitting === -1 ? lines.length : Math.max(1, fitting);
  });
  return [
    cells.map((lines, column) => lines.slice(0, counts[column])),
    cells.map((lines, column) => lines.slice(counts[column])),
  ];
}
