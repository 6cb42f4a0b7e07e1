import type { AgreementKind } from '../vocabulary/closed-terms.js';
import type { Role } from '../vocabulary/closed-terms.js';

/** A document on which disclosures to an entity rest. Made up; part of no edition. */
export interface Agreement {
  readonly entity: string;
  readonly kind: AgreementKind;
  readonly role: Role;
  /** ISO 8601 instant, UTC, inclusive. */
  readonly validFrom: string;
  /** ISO 8601 instant, UTC, exclusive; null: until further notice. */
  readonly validTo: string | null;
  readonly reference: string;
  readonly provenance: 'demo';
}

const fromStart = '2018-05-24T22:00:00.000Z';
const rolesByKind = {
  'art-28': 'processor',
  'art-26': 'joint-controller',
  'disclosure-basis': 'separate-controller',
} as const satisfies Record<AgreementKind, Role>;
const abbreviations = { 'art-28': 'PUB', 'art-26': 'GPA', 'disclosure-basis': 'UTL' } as const;

function agreement(
  entity: string,
  kind: AgreementKind,
  serial: number,
  validFrom = fromStart,
  validTo: string | null = null,
): Agreement {
  return {
    entity,
    kind,
    role: rolesByKind[kind],
    validFrom,
    validTo,
    reference: `DEMO-${abbreviations[kind]}-${String(serial).padStart(3, '0')}`,
    provenance: 'demo',
  };
}

/**
 * Most run until further notice. Three are there to be noticed: Add Visits was without an agreement for a week in
 * November 2026, the one of Exempel Ombud lapses at the turn of the year, and that of Exempel Installation in spring 2028.
 */
export const agreements: readonly Agreement[] = [
  agreement('larm-assistans', 'art-28', 1),
  agreement('billecta', 'art-28', 2),
  agreement('webcrm', 'art-28', 3),
  agreement('senzum', 'art-28', 4),
  agreement('riksbud', 'art-28', 5),
  agreement('entella', 'art-28', 6),
  agreement('adobe', 'art-28', 7),
  agreement('google', 'art-28', 8),
  agreement('add-visits', 'art-28', 9, fromStart, '2026-11-08T23:00:00.000Z'),
  agreement('add-visits', 'art-28', 10, '2026-11-15T23:00:00.000Z', '2029-11-15T23:00:00.000Z'),
  agreement('exempel-larmcentral', 'art-28', 11),
  agreement('exempel-sms', 'art-28', 12),
  agreement('exempel-push', 'art-28', 13),
  agreement('exempel-hosting', 'art-28', 14),
  agreement('exempel-installation', 'art-28', 15, fromStart, '2028-04-30T22:00:00.000Z'),
  agreement('exempel-ombud', 'art-28', 16, fromStart, '2026-12-31T23:00:00.000Z'),
  agreement('facebook', 'art-26', 1),
  agreement('google', 'art-26', 2),
  agreement('dhl', 'disclosure-basis', 1),
  agreement('riksbud', 'disclosure-basis', 2),
  agreement('exempel-bank', 'disclosure-basis', 3),
  agreement('exempel-inkasso', 'disclosure-basis', 4),
  agreement('exempel-fordran', 'disclosure-basis', 5),
  agreement('exempel-kreditupplysning', 'disclosure-basis', 6),
  agreement('exempel-forsakring', 'disclosure-basis', 7),
  agreement('exempel-koncern', 'disclosure-basis', 8),
  agreement('exempel-revision', 'disclosure-basis', 9),
];
