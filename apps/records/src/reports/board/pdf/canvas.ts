import { MARGIN, type PdfPaper } from '../../pdf/pdf-paper.js';
import type { TextStyle } from '../../pdf/rich-text.js';

/** How an area is told from others: by its pattern first, so that a print in grey and an eye that sees no red read it too. */
export type Fill = 'solid' | 'striped' | 'open';

const FILLS: Readonly<Record<Fill, { readonly fill: string; readonly line: string }>> = {
  solid: { fill: '#7d1f1f', line: '#7d1f1f' },
  striped: { fill: '#e3a35c', line: '#8a5210' },
  open: { fill: '#ffffff', line: '#4d4d4d' },
};

export const AXIS = '#8c8c8c';
const BAR = '#2f4b6e';

type Align = 'left' | 'middle' | 'right';

/** Vector drawing within a figure: points from its left and upper edge. */
export class Canvas {
  constructor(
    private readonly paper: PdfPaper,
    private readonly top: number,
  ) {}

  /** A bar of one series alone. */
  bar(x: number, y: number, width: number, height: number): void {
    this.document.rect(this.x(x), this.y(y), width, height).fill(BAR);
  }

  area(x: number, y: number, width: number, height: number, fill: Fill): void {
    const { document } = this;
    const { fill: color, line } = FILLS[fill];
    document.rect(this.x(x), this.y(y), width, height).fill(color);
    if (fill === 'striped') this.stripes(x, y, width, height, line);
    document.rect(this.x(x), this.y(y), width, height).lineWidth(0.6).stroke(line);
  }

  line(fromX: number, fromY: number, toX: number, toY: number, color = AXIS, width = 0.5): void {
    this.document.moveTo(this.x(fromX), this.y(fromY)).lineTo(this.x(toX), this.y(toY)).lineWidth(width).stroke(color);
  }

  circle(x: number, y: number, radius: number, inside: 'full' | 'half' | 'empty'): void {
    const { document } = this;
    if (inside === 'full') document.circle(this.x(x), this.y(y), radius).fill(BAR);
    if (inside === 'half') {
      document.save();
      document.rect(this.x(x - radius), this.y(y - radius), radius, 2 * radius).clip();
      document.circle(this.x(x), this.y(y), radius).fill(BAR);
      document.restore();
    }
    document.circle(this.x(x), this.y(y), radius).lineWidth(0.9).stroke(BAR);
  }

  square(x: number, y: number, radius: number): void {
    this.document
      .rect(this.x(x - radius), this.y(y - radius), 2 * radius, 2 * radius)
      .lineWidth(0.9)
      .stroke(BAR);
    this.document.rect(this.x(x - radius / 2), this.y(y - radius / 2), radius, radius).fill(BAR);
  }

  triangle(x: number, y: number, radius: number): void {
    this.document
      .polygon(
        [this.x(x), this.y(y - radius)],
        [this.x(x + radius), this.y(y + radius)],
        [this.x(x - radius), this.y(y + radius)],
      )
      .fill(FILLS.solid.fill);
  }

  /** Text in one line on a baseline; cut with an ellipsis where it is wider than `width`. */
  text(text: string, x: number, baseline: number, style: TextStyle, align: Align = 'left', width = Infinity): void {
    const fitting = this.fit(text, style, width);
    const shift = { left: 0, middle: 0.5, right: 1 }[align] * this.paper.measure(fitting, style);
    this.paper.text(fitting, style, this.x(x) - shift, this.y(baseline));
  }

  /** Text that runs upwards from a point. */
  upwards(text: string, x: number, y: number, style: TextStyle, width: number): void {
    const { document } = this;
    document.save();
    document.rotate(-90, { origin: [this.x(x), this.y(y)] });
    this.paper.text(this.fit(text, style, width), style, this.x(x), this.y(y));
    document.restore();
  }

  private fit(text: string, style: TextStyle, width: number): string {
    if (this.paper.measure(text, style) <= width) return text;
    let length = text.length - 1;
    while (length > 1 && this.paper.measure(`${text.slice(0, length)}…`, style) > width) length -= 1;
    return `${text.slice(0, length).trimEnd()}…`;
  }

  private stripes(x: number, y: number, width: number, height: number, color: string): void {
    const { document } = this;
    document.save();
    document.rect(this.x(x), this.y(y), width, height).clip();
    for (let at = -height; at < width; at += 4)
      document
        .moveTo(this.x(x + at), this.y(y + height))
        .lineTo(this.x(x + at + height), this.y(y))
        .lineWidth(1)
        .stroke(color);
    document.restore();
  }

  private get document(): PDFKit.PDFDocument {
    return this.paper.document;
  }

  private x(x: number): number {
    return MARGIN.left + x;
  }

  private y(y: number): number {
    return this.top + y;
  }
}
