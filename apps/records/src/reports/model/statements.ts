import type { Cell, Lang, LocalizedText, TermKind } from '#declared-register';
import { dayAt } from '../../editions/stockholm-day.js';
import type { Reading } from '../../editions/read-declared/reading.js';
import type { Statement } from './report-model.js';

/** The language of a report, and the words that the edition has for its terms. */
export type Words = Pick<Reading, 'lang' | 'label'>;

/** A cell as it is printed; `words` turns its value into a text. */
export function stated<T>(cell: Cell<T>, lang: Lang, words: (value: T) => string = String): Statement {
  const { value, provenance, source, note } = cell;
  return {
    text: value === null ? null : words(value),
    provenance,
    proposed: cell.proposed === true,
    ...(source === undefined ? {} : { source: typeof source === 'string' ? source : source[lang] }),
    ...(note === undefined ? {} : { note: note[lang] }),
  };
}

export function statedText(cell: Cell<LocalizedText>, lang: Lang): Statement {
  return stated(cell, lang, (text) => text[lang]);
}

/** A cell that holds a term of the register. */
export function statedTerm(kind: TermKind, cell: Cell<string>, words: Words): Statement {
  const statement = stated(cell, words.lang, (key) => words.label(kind, key));
  return cell.value === null ? statement : { ...statement, key: cell.value };
}

/** Of a list nothing at all may be said: that is a statement too. */
export function statedTerms(kind: TermKind, cells: readonly Cell<string>[], words: Words): Statement[] {
  return cells.map((cell) => statedTerm(kind, cell, words));
}

export const NOT_STATED: Statement = { text: null, provenance: 'open', proposed: false };

/** The last day, in Stockholm, of a period whose end is excluded. */
export function lastDayBefore(end: string | null): string | null {
  return end === null ? null : dayAt(new Date(Date.parse(end) - 1));
}
