import type { FontName } from './fonts.js';

/** How a run of text looks. */
export interface TextStyle {
  readonly font: FontName;
  /** Points. */
  readonly size: number;
  readonly color: string;
  /** Points above the line: marks stand high. */
  readonly rise?: number;
}

export interface Run {
  readonly text: string;
  readonly style: TextStyle;
}

/** Runs that are wrapped together. */
export interface Paragraph {
  readonly runs: readonly Run[];
  readonly bullet?: boolean;
  /** As far to the right as text behind a bullet. */
  readonly indented?: boolean;
  /** Points above the paragraph, left out at the top of a cell. */
  readonly spaceBefore?: number;
}

const INK = '#1a1a1a';
const MUTED = '#595959';

export const STYLES = {
  body: { font: 'regular', size: 8.5, color: INK },
  strong: { font: 'semibold', size: 8.5, color: INK },
  muted: { font: 'italic', size: 8.5, color: MUTED },
  small: { font: 'regular', size: 7.5, color: MUTED },
  mark: { font: 'semibold', size: 5.5, color: MUTED, rise: 2.6 },
  code: { font: 'regular', size: 7, color: INK },
  lead: { font: 'regular', size: 10, color: INK },
  number: { font: 'bold', size: 20, color: INK },
  title: { font: 'bold', size: 26, color: INK },
  h1: { font: 'bold', size: 16, color: INK },
  h2: { font: 'bold', size: 11, color: INK },
  footer: { font: 'regular', size: 7.5, color: MUTED },
} as const satisfies Record<string, TextStyle>;

export type StyleName = keyof typeof STYLES;

export function run(text: string, style: StyleName = 'body'): Run {
  return { text, style: STYLES[style] };
}

export function plain(text: string, style: StyleName = 'body'): Paragraph {
  return { runs: [run(text, style)] };
}
