import { breaksOf } from './hyphenate.js';
import type { Paragraph, Run, TextStyle } from './rich-text.js';

/** Width of a text, points. */
export type Measure = (text: string, style: TextStyle) => number;

/** Text of one style on a line; `x` from the left edge of the paragraph, points. */
export interface Fragment {
  readonly text: string;
  readonly style: TextStyle;
  readonly x: number;
}

export interface Line {
  readonly fragments: readonly Fragment[];
  /** Points, from this line's top to the next one's. */
  readonly height: number;
}

const BULLET_INDENT = 8;
const LEADING = 1.38;

interface Word {
  /** Parts of one word, which differ in style only: a term with its mark. */
  readonly parts: readonly Run[];
  readonly spaceBefore: boolean;
}

/** Wraps a paragraph to a width. A word that is wider than that is broken with a hyphen, or anywhere if there is no place for one. */
export function breakLines(paragraph: Paragraph, width: number, measure: Measure): Line[] {
  const indent = paragraph.bullet || paragraph.indented ? BULLET_INDENT : 0;
  const setter = new LineSetter(indent, width - indent, measure);
  for (const word of wordsOf(paragraph.runs)) setter.put(word);
  const lines = setter.finish();
  const [first] = lines;
  if (!paragraph.bullet || first === undefined) return lines;
  const style = paragraph.runs[0]!.style;
  return [{ ...first, fragments: [{ text: '•', style, x: 0 }, ...first.fragments] }, ...lines.slice(1)];
}

function wordsOf(runs: readonly Run[]): Word[] {
  const words: { parts: Run[]; spaceBefore: boolean }[] = [];
  let space = false;
  let open = false;
  for (const { text, style } of runs) {
    for (const piece of text.split(/( +)/)) {
      if (piece === '') continue;
      if (piece.startsWith(' ')) {
        space = true;
        open = false;
      } else if (open) {
        words.at(-1)!.parts.push({ text: piece, style });
      } else {
        words.push({ parts: [{ text: piece, style }], spaceBefore: space });
        space = false;
        open = true;
      }
    }
  }
  return words;
}

class LineSetter {
  private readonly lines: Line[] = [];
  private fragments: Fragment[] = [];
  private x = 0;

  constructor(
    private readonly indent: number,
    private readonly width: number,
    private readonly measure: Measure,
  ) {}

  put({ parts, spaceBefore }: Word): void {
    const style = parts[0]!.style;
    const space = spaceBefore && this.fragments.length > 0 ? this.measure(' ', style) : 0;
    if (this.x + space + this.widthOf(parts) <= this.width) {
      this.add(parts, space);
      return;
    }
    if (this.fragments.length > 0) this.endLine();
    let rest = parts;
    while (this.widthOf(rest) > this.width) {
      const [head, tail] = this.split(rest);
      this.add(head, 0);
      this.endLine();
      rest = tail;
    }
    this.add(rest, 0);
  }

  finish(): Line[] {
    if (this.fragments.length > 0) this.endLine();
    return this.lines;
  }

  private widthOf(parts: readonly Run[]): number {
    return parts.reduce((sum, { text, style }) => sum + this.measure(text, style), 0);
  }

  private add(parts: readonly Run[], space: number): void {
    parts.forEach(({ text, style }, index) => {
      const last = this.fragments.at(-1);
      const gap = index === 0 ? space : 0;
      if (last?.style === style) {
        this.fragments[this.fragments.length - 1] = { ...last, text: `${last.text}${gap > 0 ? ' ' : ''}${text}` };
      } else {
        // The space goes to the text before it, so that copied words do not run together.
        if (gap > 0 && last) this.fragments[this.fragments.length - 1] = { ...last, text: `${last.text} ` };
        this.fragments.push({ text, style, x: this.indent + this.x + gap });
      }
      this.x += gap + this.measure(text, style);
    });
  }

  private endLine(): void {
    const largest = Math.max(...this.fragments.map(({ style }) => style.size));
    this.lines.push({ fragments: this.fragments, height: largest * LEADING });
    this.fragments = [];
    this.x = 0;
  }

  /** What of a word that is too wide fits, and the rest. */
  private split(parts: readonly Run[]): [Run[], Run[]] {
    const [{ text, style }, ...more] = parts as [Run, ...Run[]];
    const fits = (head: string): boolean => this.measure(head, style) <= this.width;
    if (more.length > 0 && fits(text)) return [[{ text, style }], more];
    const hyphenated = breaksOf(text).find((index) => fits(`${text.slice(0, index)}-`));
    let index = hyphenated ?? text.length - 1;
    while (hyphenated === undefined && index > 1 && !fits(text.slice(0, index))) index -= 1;
    const head = hyphenated === undefined ? text.slice(0, index) : `${text.slice(0, index)}-`;
    return [[{ text: head, style }], [{ text: text.slice(index), style }, ...more]];
  }
}
