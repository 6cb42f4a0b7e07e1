import type { DeclaredRow } from '#declared-register';
import type { LocalizedText } from '#http';
import type { Reading } from '../editions/read-declared/reading.js';
import type { ObservedShape } from '../observed/observed-shapes.query.js';
import type { LegalBasisView } from './activity.view.js';
import { compareTerms, compared, labelled, wasStated, textStatement } from './terms.js';

const CONTRACT_LIMBS: Record<NonNullable<DeclaredRow['contractLimb']>, LocalizedText> = {
  contract: { sv: 'fullgörande av avtal', en: 'performance of a contract' },
  'pre-contract': {
    sv: 'åtgärder på begäran av den registrerade innan avtal ingås',
    en: 'steps prior to a contract',
  },
};

/** One row for each kind of data subject and basis: the declared ones, then what was seen and nobody declared. */
export function compareLegalBases(
  rows: readonly DeclaredRow[],
  shapes: readonly ObservedShape[],
  reading: Reading,
): LegalBasisView[] {
  const done = shapes.filter(wasStated);
  const views = rows.map((row) => rowView(row.subjectKind, row.legalBasis.value, row, done, reading));
  const covered = new Set(views.map(({ subjectKind, key }) => pair(subjectKind?.key ?? null, key)));
  for (const { subjectKind, legalBasis } of done) {
    if (covered.has(pair(subjectKind, legalBasis))) continue;
    covered.add(pair(subjectKind, legalBasis));
    views.push(rowView(subjectKind, legalBasis, undefined, done, reading));
  }
  return views;
}

function pair(subjectKind: string | null, basis: string | null): string {
  return `${subjectKind ?? ''} ${basis ?? ''}`;
}

function rowView(
  kind: string | null,
  basis: string | null,
  row: DeclaredRow | undefined,
  done: readonly ObservedShape[],
  reading: Reading,
): LegalBasisView {
  const shapes = done.filter(({ subjectKind, legalBasis }) => subjectKind === kind && legalBasis === basis);
  const special = row?.specialBasis ? [row.specialBasis] : [];
  const limb = row?.contractLimb ?? null;
  return {
    ...(basis === null ? { key: null, label: null } : labelled('legalBases', basis, reading)),
    ...compared(row?.legalBasis, shapes, reading),
    subjectKind: kind === null ? null : labelled('subjectKinds', kind, reading),
    contractLimb: limb,
    contractLimbLabel: limb && CONTRACT_LIMBS[limb][reading.lang],
    specialBases: compareTerms('specialBases', special, shapes, ({ specialBasis }) => [specialBasis], reading),
    purposes: (row?.purposes ?? []).map((purpose) => labelled('purposes', purpose, reading)),
    condition: row?.condition ? textStatement(row.condition, reading) : null,
  };
}
