import { type Cell, label, type TermKind } from '#declared-register';
import type { Lang } from '#http';
import type { ObservedShape } from '../observed/observed-shapes.query.js';
import type { DeclaredMark, ObservedMark, StatementView, TermView } from './register.view.js';

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

/** When and how often, over several shapes; null when nothing of them took place (the gate withheld it all). */
export function observedMark(given: readonly ObservedShape[]): ObservedMark | null {
  const shapes = given.filter(({ events }) => events > 0);
  if (shapes.length === 0) return null;
  return {
    events: shapes.reduce((sum, { events }) => sum + events, 0),
    firstSeen: new Date(Math.min(...shapes.map(({ firstSeen }) => firstSeen.getTime()))).toISOString(),
    lastSeen: new Date(Math.max(...shapes.map(({ lastSeen }) => lastSeen.getTime()))).toISOString(),
  };
}

export function evidence(observed: boolean, lang: Lang): { evidence: string; evidenceLabel: string } {
  const state = observed ? 'observed' : 'declared-only';
  return { evidence: state, evidenceLabel: label('evidenceStates', state, lang) };
}

/**
 * Lays declared and observed terms side by side: the declared ones in their order, then those that were seen and that
 * nobody declared. `keysOf` names the terms that a shape holds.
 */
export function compareTerms(
  kind: TermKind,
  declared: readonly Cell<string>[],
  shapes: readonly ObservedShape[],
  keysOf: (shape: ObservedShape) => readonly (string | null)[],
  lang: Lang,
): TermView[] {
  const cells = new Map(declared.flatMap((cell) => (cell.value === null ? [] : [[cell.value, cell] as const])));
  const seen = new Map<string, ObservedShape[]>();
  for (const shape of shapes) {
    for (const key of keysOf(shape)) if (key !== null) seen.set(key, [...(seen.get(key) ?? []), shape]);
  }
  return [...new Set([...cells.keys(), ...[...seen.keys()].sort()])].map((key) => {
    const cell = cells.get(key);
    const observed = observedMark(seen.get(key) ?? []);
    return {
      key,
      label: label(kind, key, lang),
      declared: cell ? declaredMark(cell, lang) : null,
      observed,
      ...evidence(observed !== null, lang),
    };
  });
}
