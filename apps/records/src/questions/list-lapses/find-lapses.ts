import { type Edition, type RecipientSheet, agreementNeededBy, isDeclared } from '#declared-register';
import type { Reading } from '../../editions/read-declared/reading.js';
import { dayAt } from '../../editions/stockholm-day.js';
import type { Attestation } from '../../evidence/attestation.repository.js';
import { latestAttestations } from '../../evidence/latest-attestations.js';
import { type Validity, gapsBetween } from '../../findings/gaps.js';
import { agreementsOf } from '../../findings/needed-agreement.js';
import { reviewDue } from '../../activity-reviews/review-due.js';
import { declaredRecipients } from '../../recipients/declared-recipients.js';
import type { LapseKind } from './lapse-kinds.js';

/** Something that holds for a time, and what hangs on it. */
export interface Lapse {
  kind: LapseKind;
  recipient: string | null;
  /** Of a transfer: ISO 3166-1 alpha-2. */
  country: string | null;
  /** Of an attestation. */
  category: string | null;
  /** Where it can be read; null: no document is known. */
  reference: string | null;
  /** Last day (ISO 8601, Stockholm) on which it holds; null: none is stated. */
  lastDay: string | null;
  /** Day from which something else holds in its place; null: nothing is entered. */
  heldAgainFrom: string | null;
  /** Keys of the activities that hang on it. */
  activities: string[];
}

export interface Standing {
  edition: Edition;
  reading: Reading;
  attestations: readonly Attestation[];
  /** ISO 8601 date by activity; those that were never reviewed are not in it. */
  reviewsDue: ReadonlyMap<string, string>;
}

/** Everything that holds for a time, or should: the earliest to end first, then what has no date. */
export function findLapses({ edition, reading, attestations, reviewsDue }: Standing, now: Date): Lapse[] {
  const recipiencies = declaredRecipients(edition, reading);
  const found = [
    ...reading.recipients.sheets.flatMap((sheet) => {
      const own = recipiencies.get(sheet.key) ?? [];
      const inRole = (kind: LapseKind) =>
        own.filter(({ role }) => role.value !== null && agreementNeededBy(role.value) === kind);
      return [
        ...agreementLapses(sheet, (kind) => keysOf(inRole(kind)), now),
        ...transferLapses(sheet, keysOf(own), now),
      ];
    }),
    ...assessments(edition),
    ...attestationLapses(attestations),
    ...edition.activities.map(({ key }) =>
      ofActivity('review', key, { lastDay: reviewDue(reviewsDue.get(key), edition) }),
    ),
  ];
  return gathered(found).sort((one, other) => order(one).localeCompare(order(other)));
}

/** What is the same of several activities is one: a review of many on one day, a document that none of them has. */
function gathered(lapses: readonly Lapse[]): Lapse[] {
  const found = new Map<string, Lapse>();
  for (const { activities, ...lapse } of lapses) {
    const known = found.get(JSON.stringify(lapse));
    if (known === undefined) found.set(JSON.stringify(lapse), { ...lapse, activities: [...activities] });
    else known.activities.push(...activities);
  }
  return [...found.values()];
}

function order({ lastDay, kind, recipient, activities }: Lapse): string {
  return [lastDay ?? 'without', kind, recipient ?? '', activities[0] ?? ''].join(' ');
}

function keysOf(recipiencies: readonly { activity: string }[]): string[] {
  return [...new Set(recipiencies.map(({ activity }) => activity))];
}

function agreementLapses(sheet: RecipientSheet, activitiesOf: (kind: LapseKind) => string[], now: Date): Lapse[] {
  return [...new Set(sheet.agreements.map(({ kind }) => kind))].flatMap((kind) => {
    return endsOf(agreementsOf(sheet, kind), now).map(({ ending, ...when }) => ({
      ...nothing(kind, activitiesOf(kind)),
      ...when,
      recipient: sheet.key,
      reference: ending.reference,
    }));
  });
}

/** The ground for each country; with it lapses what it was assessed for. */
function transferLapses(sheet: RecipientSheet, activities: string[], now: Date): Lapse[] {
  return [...new Set(sheet.transfers.map(({ country }) => country))].flatMap((country) => {
    const own = sheet.transfers.filter((transfer) => transfer.country === country);
    return endsOf(own, now).flatMap(({ ending, ...when }) => {
      const lapse = { ...nothing('transfer-ground', activities), ...when, recipient: sheet.key, country };
      const { document, ground, tiaReference } = ending;
      const assessed = tiaReference !== null || ground.startsWith('A46');
      return [
        { ...lapse, reference: document },
        ...(assessed ? [{ ...lapse, kind: 'tia' as const, reference: tiaReference }] : []),
      ];
    });
  });
}

/**
 * The ends, still ahead or not made good yet, after which nothing of the list holds; where the list holds until further notice,
 * the one without an end.
 */
function endsOf<T extends Validity>(
  list: readonly T[],
  now: Date,
): { ending: T; lastDay: string | null; heldAgainFrom: string | null }[] {
  const ends = gapsBetween(list).flatMap(({ from, to }) => {
    if (from === null || (to !== null && to <= now)) return [];
    const ending = list.find(({ validTo }) => validTo !== null && Date.parse(validTo) === from.getTime())!;
    const lastDay = dayAt(new Date(from.getTime() - 1));
    return [{ ending, lastDay, heldAgainFrom: to === null ? null : dayAt(to) }];
  });
  const endless = list.find(({ validTo }) => validTo === null);
  return endless === undefined ? ends : [...ends, { ending: endless, lastDay: null, heldAgainFrom: null }];
}

/** The balancing of interests that Art. 6(1)(f) rests on, and the impact assessment, of which the register knows no end. */
function assessments({ activities }: Edition): Lapse[] {
  return activities.flatMap(({ key, rows, particulars }) => {
    const { balancingTest, impactAssessment, impactAssessmentReference } = particulars;
    const balanced = rows.some(({ legalBasis }) => isDeclared(legalBasis) && legalBasis.value === 'A6-1-f');
    // Where it is said why none is needed, there is none that could lapse.
    const needless = isDeclared(impactAssessment) && !isDeclared(impactAssessmentReference);
    return [
      ...(balanced ? [ofActivity('lia', key, { reference: statedIn(balancingTest) })] : []),
      ...(needless ? [] : [ofActivity('dpia', key, { reference: statedIn(impactAssessmentReference) })]),
    ];
  });
}

function statedIn(cell: Parameters<typeof isDeclared<string>>[0]): string | null {
  return isDeclared(cell) ? cell.value : null;
}

function attestationLapses(attestations: readonly Attestation[]): Lapse[] {
  return latestAttestations(attestations).map(({ activity, category, recipient, document, validUntil }) =>
    ofActivity('attestation', activity, { category, recipient, reference: document, lastDay: validUntil }),
  );
}

function ofActivity(kind: LapseKind, activity: string, more: Partial<Lapse>): Lapse {
  return { ...nothing(kind, [activity]), ...more };
}

function nothing(kind: LapseKind, activities: string[]): Lapse {
  const unknown = { recipient: null, country: null, category: null, reference: null, lastDay: null };
  return { kind, ...unknown, heldAgainFrom: null, activities };
}
