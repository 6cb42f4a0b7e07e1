import { type PdfPaper, TEXT_WIDTH } from '../../pdf/pdf-paper.js';
import { capital } from '../../pdf/part-a.js';
import { STYLES } from '../../pdf/rich-text.js';
import type { EvidenceMark, EvidenceOfService } from '../board-model.js';
import { AXIS, Canvas } from './canvas.js';

const CELL = 15;
const LABEL_WIDTH = 165;
const HEAD_HEIGHT = 92;
const MOST_COLUMNS = Math.floor((TEXT_WIDTH - LABEL_WIDTH) / CELL);
const MOST_ROWS = 36;
const SPACE_BELOW = 10;

/** What the first part of a matrix takes, points. */
export function matrixHeight({ activities }: EvidenceOfService): number {
  return HEAD_HEIGHT + CELL * Math.min(activities.length, MOST_ROWS) + SPACE_BELOW;
}

/** A sign for what speaks for each recipient in each activity; in parts where there are more than a page holds. */
export function drawMatrix(paper: PdfPaper, alt: string, { recipients, activities }: EvidenceOfService): void {
  for (let row = 0; row < activities.length; row += MOST_ROWS)
    for (let column = 0; column < recipients.length; column += MOST_COLUMNS)
      drawPart(
        paper,
        alt,
        recipients.slice(column, column + MOST_COLUMNS),
        activities
          .slice(row, row + MOST_ROWS)
          .map(({ name, marks }) => ({ name, marks: marks.slice(column, column + MOST_COLUMNS) })),
      );
}

function drawPart(
  paper: PdfPaper,
  alt: string,
  recipients: readonly string[],
  activities: EvidenceOfService['activities'],
): void {
  const width = LABEL_WIDTH + CELL * recipients.length;
  const height = HEAD_HEIGHT + CELL * activities.length;
  paper.figure(alt, height + SPACE_BELOW, (top) => {
    const canvas = new Canvas(paper, top);
    recipients.forEach((name, column) =>
      canvas.upwards(name, LABEL_WIDTH + CELL * column + 10, HEAD_HEIGHT - 4, STYLES.small, HEAD_HEIGHT - 8),
    );
    activities.forEach(({ name, marks }, row) => {
      const y = HEAD_HEIGHT + CELL * row;
      canvas.line(0, y, width, y, '#d9d9d9', 0.4);
      canvas.text(capital(name), 0, y + 10.5, STYLES.body, 'left', LABEL_WIDTH - 8);
      marks.forEach((found, column) => {
        if (found !== null) drawMark(canvas, found.mark, LABEL_WIDTH + CELL * (column + 0.5), y + CELL / 2);
      });
    });
    recipients.forEach((_, column) =>
      canvas.line(LABEL_WIDTH + CELL * column, HEAD_HEIGHT, LABEL_WIDTH + CELL * column, height, '#d9d9d9', 0.4),
    );
    canvas.line(0, height, width, height, AXIS);
  });
}

const RADIUS = 4.2;

function drawMark(canvas: Canvas, mark: EvidenceMark, x: number, y: number): void {
  if (mark === 'undeclared') canvas.triangle(x, y, RADIUS);
  else if (mark === 'attested') canvas.square(x, y, RADIUS - 0.6);
  else if (mark === 'not-observable') canvas.line(x - RADIUS, y, x + RADIUS, y, '#4d4d4d', 1.4);
  else
    canvas.circle(x, y, RADIUS - 0.3, ({ observed: 'full', partly: 'half', 'declared-only': 'empty' } as const)[mark]);
}

/** The signs with their names, in one line. */
export function drawKey(
  paper: PdfPaper,
  marks: readonly { readonly mark: EvidenceMark; readonly name: string }[],
): void {
  paper.figure(marks.map(({ name }) => name).join(', '), 18, (top) => {
    const canvas = new Canvas(paper, top);
    let x = 5;
    for (const { mark, name } of marks) {
      drawMark(canvas, mark, x, 7);
      canvas.text(name, x + 9, 9.8, STYLES.small);
      x += paper.measure(name, STYLES.small) + 24;
    }
  });
}
