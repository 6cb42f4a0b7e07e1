import type { LocalizedText } from '#http';

/** What has become of a record in quarantine. It moves on from waiting once, and ends as erased. */
export type QuarantineState = 'waiting' | 'replayed' | 'released' | 'erased';

export const STATE_LABELS: Readonly<Record<QuarantineState, LocalizedText>> = {
  waiting: { sv: 'väntar', en: 'waiting' },
  replayed: { sv: 'intagen på nytt', en: 'replayed' },
  released: { sv: 'ska inte tas in', en: 'not to be taken in' },
  erased: { sv: 'raderad', en: 'erased' },
};

/** Why a record is not to be taken in: a closed list, so that nobody writes about a person. */
export const RELEASE_REASONS = {
  'sent-anew': { sv: 'avsändaren har sänt en rättad händelse', en: 'the source has sent a corrected event' },
  'no-processing': { sv: 'posten beskriver ingen behandling', en: 'the record states no processing' },
  'test-data': { sv: 'posten kommer från ett prov', en: 'the record comes from a test' },
  'personal-data': {
    sv: 'posten innehåller uppgifter som inte får vara där',
    en: 'the record holds data it must not hold',
  },
  unreadable: { sv: 'ingen kan läsa posten', en: 'nobody can read the record' },
} as const satisfies Record<string, LocalizedText>;

export type ReleaseReason = keyof typeof RELEASE_REASONS;
