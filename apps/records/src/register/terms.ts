import { type Cell, type EvidenceState, type LocalizedText, type TermKind, isDeclared } from '#declared-register';
import type { Reading } from '../editions/read-declared/reading.js';
import type { ObservedShape } from '../observed/observed-shapes.query.js';
import type {
  ComparedView,
  DeclaredMark,
  KeyedStatementView,
  LabelledTerm,
  ObservedMark,
  StatedTermView,
  StatementView,
  TermView,
} from './term.view.js';

export function labelled(kind: TermKind, key: string, reading: Reading): LabelledTerm {
  return { key, label: reading.label(kind, key) };
}

/** Each key once, in order. */
export function labelledSet(kind: TermKind, keys: readonly (string | null)[], reading: Reading): LabelledTerm[] {
  return [...new Set(keys.flatMap((key) => key ?? []))].sort().map((key) => labelled(kind, key, reading));
}

export function declaredMark(cell: Omit<Cell<unknown>, 'value'>, reading: Reading): DeclaredMark {
  const { provenance, proposed, source, note } = cell;
  return {
    provenance,
    provenanceLabel: reading.label('provenance', provenance),
    proposed: proposed === true,
    ...(source === undefined ? {} : { source: typeof source === 'string' ? source : source[reading.lang] }),
    ...(note === undefined ? {} : { note: note[reading.lang] }),
  };
}

/** A cell as a text; `words` turns its value into one. */
export function statement<T>(cell: Cell<T>, reading: Reading, words: (value: T) => string = String): StatementView {
  return { value: cell.value === null ? null : words(cell.value), ...declaredMark(cell, reading) };
}

/** A cell that is worded in both languages. */
export function textStatement(cell: Cell<LocalizedText>, reading: Reading): StatementView {
  return statement(cell, reading, (text) => text[reading.lang]);
}

export function keyedText(
  { key, text }: { readonly key: string; readonly text: Cell<LocalizedText> },
  reading: Reading,
): KeyedStatementView {
  return { key, ...textStatement(text, reading) };
}

export function statedTerm(kind: TermKind, cell: Cell<string>, reading: Reading): StatedTermView {
  const { value } = cell;
  return { key: value, label: value === null ? null : reading.label(kind, value), ...declaredMark(cell, reading) };
}

/** When and how often, over several shapes; null when nothing of them took place (the gate withheld it all). */
export function observedMark(shapes: readonly ObservedShape[]): ObservedMark | null {
  const seen = shapes.flatMap(({ events, firstSeen, lastSeen }) =>
    firstSeen === null || lastSeen === null ? [] : [{ events, firstSeen, lastSeen }],
  );
  if (seen.length === 0) return null;
  return {
    events: seen.reduce((sum, { events }) => sum + events, 0),
    firstSeen: new Date(Math.min(...seen.map(({ firstSeen }) => firstSeen.getTime()))),
    lastSeen: new Date(Math.max(...seen.map(({ lastSeen }) => lastSeen.getTime()))),
  };
}

/** Whether anything of the shape took place; false where the gate withheld it each time. */
export function tookPlace({ events }: ObservedShape): boolean {
  return events > 0;
}

/** Whether the shape was ever stated of something that took place, be it by events that were all corrected since. */
export function wasStated({ events, corrected }: ObservedShape): boolean {
  return events > 0 || corrected > 0;
}

/** Events of something that took place which do not count any more, because others state the same anew. */
export function correctedIn(shapes: readonly ObservedShape[]): number {
  return shapes.reduce((sum, { corrected }) => sum + corrected, 0);
}

export function evidence(
  observed: boolean,
  declared: boolean,
  reading: Reading,
): Pick<ComparedView, 'evidence' | 'evidenceLabel'> {
  return evidenceOf(observed ? 'observed' : declared ? 'declared-only' : null, reading);
}

export function evidenceOf(
  state: EvidenceState | null,
  reading: Reading,
): Pick<ComparedView, 'evidence' | 'evidenceLabel'> {
  return { evidence: state, evidenceLabel: state && reading.label('evidenceStates', state) };
}

/** Terms that are cells of the register, with what speaks for each. */
export function withStates(
  terms: readonly TermView[],
  stateOf: (key: string) => EvidenceState | null,
  reading: Reading,
): TermView[] {
  return terms.map((term) => ({ ...term, ...evidenceOf(stateOf(term.key), reading) }));
}

/** What a cell declares beside what shapes show; a cell whose origin is an open question declares nothing. */
export function compared(
  cell: Cell<unknown> | undefined,
  shapes: readonly ObservedShape[],
  reading: Reading,
): ComparedView {
  const observed = observedMark(shapes);
  const declared = cell !== undefined && isDeclared(cell);
  return {
    declared: declared ? declaredMark(cell, reading) : null,
    question: cell === undefined || declared ? null : declaredMark(cell, reading),
    observed,
    corrected: correctedIn(shapes),
    ...evidence(observed !== null, declared, reading),
  };
}

/**
 * Lays declared and observed terms side by side: the declared ones in their order, then those that were seen, or stated
 * wrongly, and that nobody declared. `keysOf` names the terms that a shape holds.
 */
export function compareTerms(
  kind: TermKind,
  cells: readonly Cell<string>[],
  shapes: readonly ObservedShape[],
  keysOf: (shape: ObservedShape) => readonly (string | null)[],
  reading: Reading,
): TermView[] {
  const byKey = cellsByKey(cells);
  const seen = shapesByKey(shapes, keysOf);
  return [...new Set([...byKey.keys(), ...[...seen.keys()].sort()])].map((key) => ({
    ...labelled(kind, key, reading),
    ...compared(byKey.get(key), seen.get(key) ?? [], reading),
  }));
}

/** Of several cells for one term, that which declares it counts before one that merely asks. */
function cellsByKey(cells: readonly Cell<string>[]): Map<string, Cell<string>> {
  const byKey = new Map<string, Cell<string>>();
  for (const cell of cells) {
    if (cell.value === null) continue;
    const earlier = byKey.get(cell.value);
    if (earlier === undefined || (!isDeclared(earlier) && isDeclared(cell))) byKey.set(cell.value, cell);
  }
  return byKey;
}

/** The shapes by each term that they hold; what never took place shows no term. */
function shapesByKey(
  shapes: readonly ObservedShape[],
  keysOf: (shape: ObservedShape) => readonly (string | null)[],
): Map<string, ObservedShape[]> {
  const byKey = new Map<string, ObservedShape[]>();
  for (const shape of shapes.filter(wasStated)) {
    for (const key of keysOf(shape)) {
      if (key === null) continue;
      const group = byKey.get(key);
      if (group) group.push(shape);
      else byKey.set(key, [shape]);
    }
  }
  return byKey;
}
