import { type Edition, type TermKind, declaredValues } from '#declared-register';
import type { ObservedShape } from '../../observed/observed-shapes.query.js';
import type { ObservedActivity, ObservedTerm } from '../model/report-model.js';
import { dayAt } from '../../editions/stockholm-day.js';
import type { Words } from '../model/statements.js';

/** What events have shown of each activity, beside whether the edition declares it: sums only. */
export function observedActivities(
  edition: Edition,
  shapes: readonly ObservedShape[],
  words: Words,
): ObservedActivity[] {
  const seen = shapes.filter(({ events }) => events > 0);
  const declared = new Map(edition.activities.map((activity) => [activity.key, activity]));
  const keys = new Set([...declared.keys(), ...seen.map(({ activity }) => activity).sort()]);
  return [...keys].map((key) => {
    const own = seen.filter(({ activity }) => activity === key);
    const activity = declared.get(key);
    return {
      key,
      name: words.label('activities', key),
      declared: activity !== undefined,
      events: sum(own),
      firstSeen: dayOf(
        own.flatMap(({ firstSeen }) => firstSeen ?? []),
        Math.min,
      ),
      lastSeen: dayOf(
        own.flatMap(({ lastSeen }) => lastSeen ?? []),
        Math.max,
      ),
      categories: compare(
        'categories',
        declaredValues(activity?.categories ?? []),
        own,
        ({ categories }) => categories,
        words,
      ),
      recipients: compare(
        'recipientClasses',
        declaredValues((activity?.recipients ?? []).map((recipient) => recipient.class)),
        own,
        ({ recipientClass }) => [recipientClass],
        words,
      ),
    };
  });
}

function compare(
  kind: TermKind,
  declared: readonly string[],
  shapes: readonly ObservedShape[],
  keysOf: (shape: ObservedShape) => readonly (string | null)[],
  words: Words,
): ObservedTerm[] {
  const seen = new Map<string, number>();
  for (const shape of shapes)
    for (const key of keysOf(shape)) if (key !== null) seen.set(key, (seen.get(key) ?? 0) + shape.events);
  return [...new Set([...declared, ...[...seen.keys()].sort()])].map((key) => ({
    key,
    label: words.label(kind, key),
    declared: declared.includes(key),
    evidence: !declared.includes(key) ? 'undeclared' : seen.has(key) ? 'observed' : 'declared-only',
    events: seen.get(key) ?? 0,
  }));
}

function sum(shapes: readonly ObservedShape[]): number {
  return shapes.reduce((total, { events }) => total + events, 0);
}

function dayOf(times: readonly Date[], choose: (...times: number[]) => number): string | null {
  return times.length === 0 ? null : dayAt(new Date(choose(...times.map((time) => time.getTime()))));
}
