/** The two languages of the register. */
export type Lang = 'sv' | 'en';

export interface LocalizedText {
  readonly sv: string;
  readonly en: string;
}

/** Where a statement comes from: the privacy policy, an act, our own inference, nowhere yet, or the made-up surroundings. */
export type Provenance = 'policy' | 'law' | 'inferred' | 'open' | 'demo';

/**
 * One statement of the register together with its origin.
 *
 * `value: null` means "not stated". A value with provenance `open` is a question: the term is known, but nobody has said
 * whether it belongs here, and the gate treats it as undeclared. `proposed` marks what the DPO has yet to confirm.
 */
export interface Cell<T> {
  readonly value: T | null;
  readonly provenance: Provenance;
  readonly proposed?: true;
  /** The section of the policy, or the paragraph of the act. */
  readonly source?: LocalizedText | string;
  readonly note?: LocalizedText;
}

export function text(sv: string, en: string): LocalizedText {
  return { sv, en };
}

interface CellDetails {
  readonly source?: LocalizedText | string;
  readonly note?: LocalizedText;
}

/** Said by the policy itself. */
export function policy<T>(value: T, source: LocalizedText, note?: LocalizedText): Cell<T> {
  return { value, provenance: 'policy', ...details({ source, note }) };
}

/** Follows from an act; a proposal until the DPO adopts it. */
export function law<T>(value: T, source: LocalizedText | string, note?: LocalizedText): Cell<T> {
  return { value, provenance: 'law', proposed: true, ...details({ source, note }) };
}

/** Our own reading; a proposal until the DPO adopts it. */
export function inferred<T>(value: T, more: CellDetails = {}): Cell<T> {
  return { value, provenance: 'inferred', proposed: true, ...details(more) };
}

/** Nobody has said it. */
export function open<T>(note?: LocalizedText): Cell<T> {
  return { value: null, provenance: 'open', ...details({ note }) };
}

/** The term is known; whether it belongs here is a question for the DPO. */
export function questioned<T>(value: T, note: LocalizedText): Cell<T> {
  return { value, provenance: 'open', note };
}

/** True for a cell that declares something: it has a value, and the value is not merely a question. */
export function isDeclared<T>(cell: Cell<T>): cell is Cell<T> & { readonly value: T } {
  return cell.value !== null && cell.provenance !== 'open';
}

/** The declared values of a list of cells, in order. */
export function declaredValues<T>(cells: readonly Cell<T>[]): T[] {
  return cells.filter(isDeclared).map((cell) => cell.value);
}

function details(given: {
  readonly source?: LocalizedText | string | undefined;
  readonly note?: LocalizedText | undefined;
}): CellDetails {
  return {
    ...(given.source === undefined ? {} : { source: given.source }),
    ...(given.note === undefined ? {} : { note: given.note }),
  };
}
