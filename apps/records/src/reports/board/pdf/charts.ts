import { type PdfPaper, TEXT_WIDTH } from '../../pdf/pdf-paper.js';
import { STYLES } from '../../pdf/rich-text.js';
import type { SeverityKey } from '../board-model.js';
import { total } from '../total.js';
import { AXIS, Canvas, type Fill } from './canvas.js';

const ROW = 20;
const LABEL_WIDTH = 130;

/** The number at the end of a bar needs so much, points. */
const NUMBER_WIDTH = 50;

const FILLS: Readonly<Record<SeverityKey, Fill>> = { critical: 'solid', serious: 'striped', minor: 'open' };

interface Stack {
  readonly label: string;
  readonly counts: readonly number[];
}

/** Bars that are made up of a part for each severity, with a key to the patterns above them. */
export function drawStacks(
  paper: PdfPaper,
  alt: string,
  parts: readonly { readonly key: SeverityKey; readonly label: string }[],
  stacks: readonly Stack[],
): void {
  const most = Math.max(1, ...stacks.map(({ counts }) => total(counts)));
  const scale = (TEXT_WIDTH - LABEL_WIDTH - NUMBER_WIDTH) / most;
  paper.figure(alt, ROW * (stacks.length + 1) + 8, (top) => {
    const canvas = new Canvas(paper, top);
    parts.forEach(({ key, label }, index) => {
      canvas.area(LABEL_WIDTH + index * 90, 4, 10, 10, FILLS[key]);
      canvas.text(label, LABEL_WIDTH + index * 90 + 15, 12, STYLES.small);
    });
    stacks.forEach(({ label, counts }, index) => {
      const y = ROW * (index + 1) + 4;
      canvas.text(label, LABEL_WIDTH - 8, y + 11, STYLES.body, 'right', LABEL_WIDTH - 8);
      let x = LABEL_WIDTH;
      counts.forEach((count, part) => {
        if (count > 0) canvas.area(x, y + 1, count * scale, ROW - 6, FILLS[parts[part]!.key]);
        x += count * scale;
      });
      canvas.text(String(total(counts)), x + 5, y + 11, STYLES.strong);
    });
    canvas.line(LABEL_WIDTH, ROW, LABEL_WIDTH, ROW * (stacks.length + 1) + 4);
  });
}

/** One bar for each label. */
export function drawBars(
  paper: PdfPaper,
  alt: string,
  bars: readonly { readonly label: string; readonly count: number }[],
): void {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const scale = (TEXT_WIDTH - LABEL_WIDTH - NUMBER_WIDTH) / most;
  paper.figure(alt, ROW * bars.length + 8, (top) => {
    const canvas = new Canvas(paper, top);
    bars.forEach(({ label, count }, index) => {
      const y = ROW * index + 4;
      canvas.text(label, LABEL_WIDTH - 8, y + 11, STYLES.body, 'right', LABEL_WIDTH - 8);
      canvas.bar(LABEL_WIDTH, y + 1, count * scale, ROW - 6);
      canvas.text(String(count), LABEL_WIDTH + count * scale + 5, y + 11, STYLES.strong);
    });
    canvas.line(LABEL_WIDTH, 2, LABEL_WIDTH, ROW * bars.length + 4);
  });
}

interface MonthRow {
  readonly name: string;
  readonly counts: readonly number[];
}

const MONTH_ROW = 22;
const MONTH_NAMES = 18;

/** Fewer rows than these at the foot of a page say little: they go to the next one. */
const FEWEST_ROWS = 4;

/** A row of twelve bars for each name, on its own scale; `number` writes the highest of a row. */
export function drawMonths(
  paper: PdfPaper,
  alt: string,
  months: readonly string[],
  rows: readonly MonthRow[],
  number: (count: number) => string,
): void {
  let rest = rows;
  while (rest.length > 0) {
    paper.need(MONTH_ROW * Math.min(FEWEST_ROWS, rest.length) + MONTH_NAMES);
    const fitting = Math.floor((paper.left - MONTH_NAMES) / MONTH_ROW);
    drawSomeMonths(paper, alt, months, rest.slice(0, fitting), number);
    rest = rest.slice(fitting);
  }
}

function drawSomeMonths(
  paper: PdfPaper,
  alt: string,
  months: readonly string[],
  rows: readonly MonthRow[],
  number: (count: number) => string,
): void {
  const step = (TEXT_WIDTH - LABEL_WIDTH - NUMBER_WIDTH) / months.length;
  paper.figure(alt, MONTH_ROW * rows.length + MONTH_NAMES, (top) => {
    const canvas = new Canvas(paper, top);
    rows.forEach(({ name, counts }, index) => {
      const base = MONTH_ROW * (index + 1) - 2;
      const most = Math.max(...counts);
      canvas.text(name, LABEL_WIDTH - 8, base - 3, STYLES.body, 'right', LABEL_WIDTH - 8);
      counts.forEach((count, month) => {
        // What is not nothing shows, however small it is beside the highest.
        const height = count === 0 ? 0 : Math.max(1, (count / most) * (MONTH_ROW - 6));
        canvas.bar(LABEL_WIDTH + month * step + 2, base - height, step - 4, height);
      });
      canvas.line(LABEL_WIDTH, base, LABEL_WIDTH + step * months.length, base, AXIS);
      canvas.text(number(most), TEXT_WIDTH, base - 3, STYLES.small, 'right');
    });
    months.forEach((month, index) =>
      canvas.text(
        monthLabel(month, index),
        LABEL_WIDTH + (index + 0.5) * step,
        MONTH_ROW * rows.length + 10,
        STYLES.small,
        'middle',
      ),
    );
  });
}

/** The month, with its year where a year begins. */
export function monthLabel(month: string, index: number): string {
  const [year, number] = month.split('-') as [string, string];
  return index === 0 || number === '01' ? `${number}/${year.slice(2)}` : number;
}
