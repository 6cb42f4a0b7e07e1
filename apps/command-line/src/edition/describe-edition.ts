import type { WrongField } from '../ask-register.js';

/** The parts of the API's answers that are printed. */
export interface EditionState {
  key: string;
  statusLabel: string;
  validFrom: string | null;
  validTo: string | null;
  title: string;
  hindrances?: WrongField[];
}

export function stateInOneLine({ key, statusLabel, validFrom, validTo, title }: EditionState): string {
  const validity =
    validFrom === null ? '' : `  ${validFrom.slice(0, 16)}Z – ${validTo ? `${validTo.slice(0, 16)}Z` : ''}`;
  return `${key}  ${statusLabel}${validity}  ${title}`;
}

interface Difference {
  path: string;
  kind: string;
  before?: unknown;
  after?: unknown;
}

const MARKS: Readonly<Record<string, string>> = { added: '+', removed: '-', changed: '~', moved: '⇅' };

/** One field that differs, as the two editions have it. */
export function differenceInOneLine({ path, kind, before, after }: Difference): string {
  const [old, now] = [before, after].map((value) => (value === undefined ? undefined : JSON.stringify(value)));
  const values = [old, now].filter((value) => value !== undefined).join(' → ');
  return `${MARKS[kind] ?? kind} ${path}: ${values}`;
}
