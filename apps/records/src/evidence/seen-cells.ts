import type { ObservedCell } from '../observed/list-observed/observed-cells.query.js';
import type { ObservedShape } from '../observed/observed-shapes.query.js';

/** How often a cell was seen; by activity, category and recipient, or by activity and category alone. */
export type SeenCell = Pick<ObservedCell, 'terms' | 'events' | 'lastSeen'>;

/** What shapes that are at hand already show of each cell, as `listObservedCells` would count it. */
export function seenCells(
  shapes: readonly Pick<ObservedShape, 'activity' | 'categories' | 'recipient' | 'events' | 'lastSeen'>[],
): SeenCell[] {
  const cells = new Map<string, SeenCell>();
  for (const { activity, categories, recipient, events, lastSeen } of shapes)
    for (const category of categories)
      for (const terms of recipient === null
        ? [[activity, category]]
        : [
            [activity, category],
            [activity, category, recipient],
          ]) {
        const key = terms.join(' ');
        const known = cells.get(key) ?? { terms, events: 0, lastSeen: null };
        known.events += events;
        known.lastSeen = later(known.lastSeen, lastSeen);
        cells.set(key, known);
      }
  return [...cells.values()];
}

function later(a: Date | null, b: Date | null): Date | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
