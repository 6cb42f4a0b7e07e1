import { type Cell, isDeclared } from '#declared-register';
import type { LocalizedText } from '#http';

/**
 * missing: the notice leaves out something of the register. surplus: it says something that the register does not. wrong: each says
 * what the other does not. unknown: neither says anything. to-judge: it is told in words of its own, or the register has no place for it:
 * only a person can say.
 */
export type Comparison = 'agrees' | 'missing' | 'surplus' | 'wrong' | 'unknown' | 'to-judge';

/** Statements by what makes two of them the same, in words. */
export type Statements = ReadonlyMap<string, LocalizedText>;

export interface Compared {
  state: Comparison;
  told: LocalizedText[];
  registered: LocalizedText[];
}

export function compareStatements(told: Statements, registered: Statements): Compared {
  const untold = [...registered.keys()].some((key) => !told.has(key));
  const unregistered = [...told.keys()].some((key) => !registered.has(key));
  return {
    state: stateOf(told, registered, untold, unregistered),
    told: [...told.values()],
    registered: [...registered.values()],
  };
}

function stateOf(told: Statements, registered: Statements, untold: boolean, unregistered: boolean): Comparison {
  if (told.size + registered.size === 0) return 'unknown';
  if (untold) return unregistered ? 'wrong' : 'missing';
  return unregistered ? 'surplus' : 'agrees';
}

/** What a notice says of a cell is what the policy says; everything else in the register stands there alone. */
export type Voice = 'notice' | 'register';

export function says<T>(voice: Voice, cell: Cell<T> | undefined): cell is Cell<T> & { readonly value: T } {
  if (cell === undefined || !isDeclared(cell)) return false;
  return voice === 'register' || cell.provenance === 'policy';
}

/** Texts are the same where their words are. */
export function textsOf(voice: Voice, cells: readonly (Cell<string> | Cell<LocalizedText> | undefined)[]): Statements {
  const found = new Map<string, LocalizedText>();
  for (const cell of cells) {
    if (!says<string | LocalizedText>(voice, cell)) continue;
    const words = typeof cell.value === 'string' ? { sv: cell.value, en: cell.value } : cell.value;
    found.set(words.sv, words);
  }
  return found;
}

/** Terms are the same where their keys are. */
export function termsOf(
  voice: Voice,
  cells: readonly Cell<string>[],
  words: (key: string) => LocalizedText,
): Statements {
  return new Map(cells.filter((cell) => says(voice, cell)).map(({ value }) => [value, words(value)]));
}
