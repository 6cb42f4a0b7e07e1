import type { Reading } from '../editions/read-declared/reading.js';
import type { CellStates } from '../evidence/cell-states.js';
import type { ObservedShape } from '../observed/observed-shapes.query.js';
import { countryCells, recipientName } from '../register/compare-recipients.js';
import { compareTerms, evidence, observedMark, tookPlace, withStates } from '../register/terms.js';
import type { DeclaredRecipiency } from './declared-recipients.js';
import type { OutcomesView, RecipientActivityView, RecipientSummary } from './recipient.view.js';

export interface RecipientEvidence {
  shapes: readonly ObservedShape[];
  /** null: not counted for a day gone by. */
  entries: number | null;
  persons: number | null;
  /** Persons over the disclosures that were entered by hand. */
  manual: number | null;
}

export function summarizeRecipient(
  key: string,
  declared: readonly DeclaredRecipiency[],
  { shapes, entries, persons, manual }: RecipientEvidence,
  reading: Reading,
): RecipientSummary {
  const observed = observedMark(shapes);
  const classes = declared.map(({ recipientClass }) => recipientClass);
  const roles = declared.map(({ role }) => role);
  const categories = declared.flatMap((one) => one.categories);
  return {
    key,
    name: recipientName(key, reading),
    declared: declared.length > 0,
    ...evidence(observed !== null, declared.length > 0, reading),
    authorityInquiry:
      shapes.filter(tookPlace).some(({ role }) => role === 'authority-inquiry') ||
      roles.some(({ value }) => value === 'authority-inquiry'),
    classes: compareTerms('recipientClasses', classes, shapes, ({ recipientClass }) => [recipientClass], reading),
    roles: compareTerms('roles', roles, shapes, ({ role }) => [role], reading),
    countries: compareTerms('countries', countryCells(key, reading), shapes, ({ country }) => [country], reading),
    categories: compareTerms('categories', categories, shapes, (shape) => shape.categories, reading),
    entries,
    persons,
    opened: sum(shapes, ({ opened }) => opened),
    manual,
    outcomes: outcomesOf(shapes),
    withheld: sum(shapes, ({ withheld }) => withheld),
    corrected: sum(shapes, allCorrected),
    observed,
  };
}

/** The activities in which a recipient may get data, then those in which it did although nobody declared it. */
export function recipientActivities(
  recipient: string,
  declared: readonly DeclaredRecipiency[],
  shapes: readonly ObservedShape[],
  states: CellStates,
  reading: Reading,
): RecipientActivityView[] {
  const keys = new Set([...declared.map(({ activity }) => activity), ...shapes.map(({ activity }) => activity)]);
  return [...keys].map((key) => {
    const seen = shapes.filter(({ activity }) => activity === key);
    const stated = declared.filter(({ activity }) => activity === key);
    return {
      key,
      name: reading.label('activities', key),
      declared: stated.length > 0,
      observed: observedMark(seen),
      withheld: sum(seen, ({ withheld }) => withheld),
      corrected: sum(seen, allCorrected),
      categories: withStates(
        compareTerms(
          'categories',
          stated.flatMap((one) => one.categories),
          seen,
          ({ categories }) => categories,
          reading,
        ),
        (category) => states.of(key, category, recipient),
        reading,
      ),
    };
  });
}

function allCorrected({ corrected, correctedWithheld }: ObservedShape): number {
  return corrected + correctedWithheld;
}

function outcomesOf(shapes: readonly ObservedShape[]): OutcomesView {
  const ended = (outcome: string) => sum(shapes, ({ outcomes }) => outcomes[outcome] ?? 0);
  return {
    acknowledged: ended('acknowledged'),
    refused: ended('refused'),
    failed: ended('failed'),
    unknown: ended('unknown'),
    notSent: ended('not-sent'),
  };
}

function sum(shapes: readonly ObservedShape[], count: (shape: ObservedShape) => number): number {
  return shapes.reduce((total, shape) => total + count(shape), 0);
}
