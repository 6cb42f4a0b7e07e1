import { type Cell, type TermKind, isDeclared, label } from '#declared-register';
import type { Lang } from '#http';
import type { ObservedShape } from '../observed/observed-shapes.query.js';
import type {
  ComparedView,
  DeclaredMark,
  LabelledTerm,
  ObservedMark,
  StatedTermView,
  StatementView,
  TermView,
} from './term.view.js';

export function labelled(kind: TermKind, key: string, lang: Lang): LabelledTerm {
  return { key, label: label(kind, key, lang) };
}

/** Each key once, in order. */
export function labelledSet(kind: TermKind, keys: readonly (string | null)[], lang: Lang): LabelledTerm[] {
  return [...new Set(keys.flatMap((key) => key ?? []))].sort().map((key) => labelled(kind, key, lang));
}

export function declaredMark(cell: Omit<Cell<unknown>, 'value'>, lang: Lang): DeclaredMark {
  const { provenance, proposed, source, note } = cell;
  return {
    provenance,
    provenanceLabel: label('provenance', provenance, lang),
    proposed: proposed === true,
    ...(source === undefined ? {} : { source: typeof source === 'string' ? source : source[lang] }),
    ...(note === undefined ? {} : { note: note[lang] }),
  };
}

/** A cell as a text; `words` turns its value into one. */
export function statement<T>(cell: Cell<T>, lang: Lang, words: (value: T) => string = String): StatementView {
  return { value: cell.value === null ? null : words(cell.value), ...declaredMark(cell, lang) };
}

export function statedTerm(kind: TermKind, cell: Cell<string>, lang: Lang): StatedTermView {
  const { value } = cell;
  return { key: value, label: value === null ? null : label(kind, value, lang), ...declaredMark(cell, lang) };
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
  lang: Lang,
): Pick<ComparedView, 'evidence' | 'evidenceLabel'> {
  const state = observed ? 'observed' : declared ? 'declared-only' : null;
  return { evidence: state, evidenceLabel: state && label('evidenceStates', state, lang) };
}

/** What a cell declares beside what shapes show; a cell whose origin is an open question declares nothing. */
export function compared(cell: Cell<unknown> | undefined, shapes: readonly ObservedShape[], lang: Lang): ComparedView {
  const observed = observedMark(shapes);
  const declared = cell !== undefined && isDeclared(cell);
  return {
    declared: declared ? declaredMark(cell, lang) : null,
    question: cell === undefined || declared ? null : declaredMark(cell, lang),
    observed,
    corrected: correctedIn(shapes),
    ...evidence(observed !== null, declared, lang),
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
  lang: Lang,
): TermView[] {
  const byKey = cellsByKey(cells);
  const seen = shapesByKey(shapes, keysOf);
  return [...new Set([...byKey.keys(), ...[...seen.keys()].sort()])].map((key) => ({
    ...labelled(kind, key, lang),
    ...compared(byKey.get(key), seen.get(key) ?? [], lang),
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
