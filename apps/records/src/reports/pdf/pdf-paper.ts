import PDFDocument from 'pdfkit';
import { type Line, type Measure, breakLines } from './break-lines.js';
import { FONT_FILES } from './fonts.js';
import { type Paragraph, STYLES, type TextStyle } from './rich-text.js';

/** A4, points. */
const PAGE = { width: 595.28, height: 841.89 };
export const MARGIN = { left: 57, right: 57, top: 57, bottom: 68 };
export const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;

type StructureElement = PDFKit.PDFStructureElement;

export interface PaperOptions {
  /** BCP 47, as `sv-SE`. */
  readonly language: string;
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** The date that the file carries. */
  readonly date: Date;
  /** Foot of each page, left; `page` of `pages` stands right. */
  readonly footer: string;
  readonly pageOf: (page: number, pages: number) => string;
  /** Pages there will be, as an earlier run over the same content counted them; 0 in that run. */
  readonly pages: number;
}

/**
 * Paper on which tagged content is set from top to bottom (PDF 1.7, PDF/UA-1): what stands on it is readable to a screen
 * reader in that order, and rules and feet are marked as decoration.
 */
export class PdfPaper {
  readonly document: PDFKit.PDFDocument;
  /** Where the next thing is set, points from the top of the page. */
  y: number = MARGIN.top;
  pageCount = 0;
  private readonly root: StructureElement;

  constructor(
    private readonly options: PaperOptions,
    /** What was measured on an earlier run over the same content. */
    readonly widths = new Map<string, number>(),
  ) {
    this.document = new PDFDocument({
      ...ACCESSIBLE,
      size: 'A4',
      margin: 0,
      pdfVersion: '1.7',
      autoFirstPage: false,
      lang: options.language,
      tagged: true,
      displayTitle: true,
      info: {
        Title: options.title,
        Author: options.author,
        Subject: options.subject,
        Producer: 'Trettio',
        Creator: 'Trettio',
        CreationDate: options.date,
        ModDate: options.date,
      },
    });
    for (const [name, file] of Object.entries(FONT_FILES)) this.document.registerFont(name, file);
    this.root = this.document.struct('Document');
    this.document.addStructure(this.root);
  }

  readonly measure: Measure = (text, style) => {
    const key = `${style.font} ${style.size} ${text}`;
    let width = this.widths.get(key);
    if (width === undefined) {
      width = this.document.font(style.font).fontSize(style.size).widthOfString(text);
      this.widths.set(key, width);
    }
    return width;
  };

  /** Nobody reads a draft: its lines are counted, not drawn. */
  private get isDraft(): boolean {
    return this.options.pages === 0;
  }

  /** Height left on the page, points. */
  get left(): number {
    return PAGE.height - MARGIN.bottom - this.y;
  }

  /** Height of an empty page, points. */
  static readonly FULL = PAGE.height - MARGIN.top - MARGIN.bottom;

  newPage(): void {
    this.document.addPage();
    this.pageCount += 1;
    this.y = MARGIN.top;
    const foot = PAGE.height - MARGIN.bottom + 22;
    this.decorate('Pagination', () => {
      this.document
        .moveTo(MARGIN.left, foot - 6)
        .lineTo(PAGE.width - MARGIN.right, foot - 6)
        .lineWidth(0.5)
        .stroke('#b3b3b3');
      const number = this.options.pageOf(this.pageCount, this.options.pages);
      this.text(this.options.footer, STYLES.footer, MARGIN.left, foot + 7);
      this.text(number, STYLES.footer, PAGE.width - MARGIN.right - this.measure(number, STYLES.footer), foot + 7);
    });
  }

  /** Goes on to a new page where less than `height` is left. */
  need(height: number): void {
    if (this.pageCount === 0 || this.left < height) this.newPage();
  }

  space(points: number): void {
    this.y += points;
  }

  /** An element of the document's structure; without a parent it belongs to the document itself. */
  element(
    type: string,
    parent: StructureElement = this.root,
    options: { scope?: 'Row' | 'Column'; alt?: string } = {},
  ): StructureElement {
    const made = this.document.struct(type, options);
    parent.add(made);
    return made;
  }

  /** What `draw` draws is content of the element. */
  tagged(element: StructureElement, type: string, draw: () => void): void {
    const content = this.document.markStructureContent(type);
    draw();
    this.document.endMarkedContent();
    element.add(content);
  }

  /** What `draw` draws means nothing to a reader. */
  decorate(type: 'Pagination' | 'Layout', draw: () => void): void {
    if (this.isDraft) {
      draw();
      return;
    }
    this.document.markContent('Artifact', { type });
    draw();
    this.document.endMarkedContent();
  }

  /** A paragraph over the whole width, at once part of the structure as `type`. */
  paragraph(paragraph: Paragraph, type = 'P', width = TEXT_WIDTH): void {
    const lines = breakLines(paragraph, width, this.measure);
    const height = lines.reduce((sum, line) => sum + line.height, 0);
    this.need(Math.min(height, PdfPaper.FULL));
    const element = this.element(type);
    this.tagged(element, type, () => {
      for (const line of lines) this.line(line, MARGIN.left);
    });
    element.end();
  }

  /** A picture of a height, points, from the left margin on; `alt` is what a screen reader says in its place. */
  figure(alt: string, height: number, draw: (top: number) => void): void {
    this.need(Math.min(height, PdfPaper.FULL));
    const element = this.element('Figure', this.root, { alt });
    this.tagged(element, 'Figure', () => {
      if (!this.isDraft) draw(this.y);
    });
    element.end();
    this.y += height;
  }

  /** Sets a line at `x` and moves below it. */
  line({ fragments, height }: Line, x: number): void {
    const largest = Math.max(...fragments.map(({ style }) => style.size));
    const baseline = this.y + (height - largest) / 2 + largest * 0.86;
    for (const { text, style, x: offset } of fragments) this.text(text, style, x + offset, baseline);
    this.y += height;
  }

  /** Text on a baseline, in one line. */
  text(text: string, { font, size, color, rise = 0 }: TextStyle, x: number, baseline: number): void {
    if (this.isDraft) return;
    this.document
      .font(font)
      .fontSize(size)
      .fillColor(color)
      .text(text, x, baseline - rise, { lineBreak: false, baseline: 'alphabetic' });
  }

  bookmark(title: string, under: PDFKit.PDFOutline = this.document.outline): PDFKit.PDFOutline {
    return under.addItem(title);
  }

  end(): void {
    this.root.end();
    this.document.end();
  }
}

/** Known to the library, not to its types. */
const ACCESSIBLE = { subset: 'PDF/UA' } as object;
