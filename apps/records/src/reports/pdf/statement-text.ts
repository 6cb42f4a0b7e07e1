import type { Lang } from '#declared-register';
import type { Statement } from '../model/report-model.js';
import { MARKS, notStated } from '../statement-words.js';
import { type Paragraph, type Run, type StyleName, run } from './rich-text.js';
import type { CellText } from './table.js';

/** A statement with the mark of its origin; what is not stated says so and needs no mark. */
export function statementRuns({ text, provenance, note }: Statement, lang: Lang, style: StyleName = 'body'): Run[] {
  const words =
    text === null
      ? [run(notStated(lang), 'muted')]
      : [run(text, style), run(`\u2009${MARKS[provenance][lang]}`, 'mark')];
  return note === undefined ? words : [...words, run(` (${note})`, 'small')];
}

export function statementCell(statement: Statement, lang: Lang): CellText {
  return [{ runs: statementRuns(statement, lang) }];
}

/** Statements in one paragraph, joined by commas: for short terms. */
export function listed(statements: readonly Statement[], lang: Lang, style: StyleName = 'body'): Run[] {
  if (statements.length === 0) return [run(notStated(lang), 'muted')];
  return statements.flatMap((statement, index) => [
    ...(index === 0 ? [] : [run(', ', style)]),
    ...statementRuns(statement, lang, style),
  ]);
}

/** Statements one below the other; several of them with bullets. */
export function bulleted(statements: readonly Statement[], lang: Lang): Paragraph[] {
  if (statements.length === 0) return [{ runs: [run(notStated(lang), 'muted')] }];
  return statements.map((statement) => ({ runs: statementRuns(statement, lang), bullet: statements.length > 1 }));
}
