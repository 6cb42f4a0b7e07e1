import { type Edition, type EvidenceState, type TermKind, declaredValues } from '#declared-register';
import type { Reading } from '../../editions/read-declared/reading.js';
import type { Attestation } from '../../evidence/attestation.repository.js';
import { judgeCells } from '../../evidence/judge-cells.js';
import { judgeEvidence } from '../../evidence/judge-evidence.js';
import { seenCells } from '../../evidence/seen-cells.js';
import type { ObservedShape } from '../../observed/observed-shapes.query.js';
import type { ObservedActivity, ObservedTerm } from '../model/report-model.js';
import { dayAt } from '../../editions/stockholm-day.js';

/** What speaks for what each activity is declared to do at an instant, and what events have shown besides: sums only. */
export function observedActivities(
  edition: Edition,
  { shapes, attestations }: { shapes: readonly ObservedShape[]; attestations: readonly Attestation[] },
  words: Reading,
  at: Date,
): ObservedActivity[] {
  const cells = judgeCells(edition, seenCells(shapes), attestations, words, at).filter(
    ({ recipient }) => recipient === null,
  );
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
        (category) => cells.find((cell) => cell.activity === key && cell.category === category)!.state!,
        words,
      ),
      recipients: compare(
        'recipientClasses',
        declaredValues((activity?.recipients ?? []).map((recipient) => recipient.class)),
        own,
        ({ recipientClass }) => [recipientClass],
        // Who vouches does so for a category, which says nothing of the others that the class gets.
        (recipientClass, events) =>
          judgeEvidence({ declared: true, recipientClasses: [recipientClass], events, attestations: [] }, dayAt(at))
            .state!,
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
  stateOf: (declared: string, events: number) => EvidenceState,
  words: Reading,
): ObservedTerm[] {
  const seen = new Map<string, number>();
  for (const shape of shapes)
    for (const key of keysOf(shape)) if (key !== null) seen.set(key, (seen.get(key) ?? 0) + shape.events);
  return [...new Set([...declared, ...[...seen.keys()].sort()])].map((key) => ({
    key,
    label: words.label(kind, key),
    declared: declared.includes(key),
    evidence: declared.includes(key) ? stateOf(key, seen.get(key) ?? 0) : 'undeclared',
    events: seen.get(key) ?? 0,
  }));
}

function sum(shapes: readonly ObservedShape[]): number {
  return shapes.reduce((total, { events }) => total + events, 0);
}

function dayOf(times: readonly Date[], choose: (...times: number[]) => number): string | null {
  return times.length === 0 ? null : dayAt(new Date(choose(...times.map((time) => time.getTime()))));
}
