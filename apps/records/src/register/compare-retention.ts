import { type Cell, type RetentionRule, isDeclared } from '#declared-register';
import type { Reading } from '../editions/read-declared/reading.js';
import type { ObservedShape } from '../observed/observed-shapes.query.js';
import type { ObservedRetentionView, RetentionView, TimeLimitsView } from './activity.view.js';
import { correctedIn, labelled, labelledSet, observedMark, statement, tookPlace } from './terms.js';

/** The time limits for erasure (Art. 30(1)(f)): what the edition states, and what the events carry. */
export function compareRetention(
  cells: readonly Cell<RetentionRule>[],
  shapes: readonly ObservedShape[],
  reading: Reading,
): TimeLimitsView {
  return {
    retention: cells.map((cell) => retentionView(cell, reading)),
    observed: observedRetention(cells, shapes, reading),
  };
}

function retentionView(cell: Cell<RetentionRule>, reading: Reading): RetentionView {
  const rule = cell.value;
  return {
    ...statement(cell, reading, ({ text }) => text[reading.lang]),
    period: rule?.period ?? null,
    trigger: rule ? labelled('triggers', rule.trigger, reading) : null,
    sameAs: rule?.sameAs === undefined ? null : labelled('activities', rule.sameAs, reading),
    categories: labelledSet('categories', rule?.categories ?? [], reading),
    subjectKinds: labelledSet('subjectKinds', rule?.subjectKinds ?? [], reading),
  };
}

function observedRetention(
  cells: readonly Cell<RetentionRule>[],
  shapes: readonly ObservedShape[],
  reading: Reading,
): ObservedRetentionView[] {
  const declared = new Set(cells.filter(isDeclared).map(({ value }) => `${value.period} ${value.trigger}`));
  const byRule = new Map<string, { period: string; trigger: string; shapes: ObservedShape[] }>();
  for (const shape of shapes.filter(tookPlace)) {
    const { retentionPeriod: period, retentionTrigger: trigger } = shape;
    if (period === null || trigger === null) continue;
    const rule = byRule.get(`${period} ${trigger}`);
    if (rule) rule.shapes.push(shape);
    else byRule.set(`${period} ${trigger}`, { period, trigger, shapes: [shape] });
  }
  return [...byRule].map(([rule, { period, trigger, shapes: seen }]) => ({
    period,
    trigger: labelled('triggers', trigger, reading),
    declared: declared.has(rule),
    corrected: correctedIn(seen),
    ...observedMark(seen)!,
  }));
}
