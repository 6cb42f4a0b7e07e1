import type { LocalizedText } from '#http';

interface Kind {
  label: LocalizedText;
  article: LocalizedText;
  /** What to do next. */
  next: LocalizedText;
}

/** What can be overdue, the gravest first. */
export const KINDS = {
  breach: {
    label: { sv: 'incident utan anmälan', en: 'breach without notification' },
    article: { sv: 'art. 33.1', en: 'Art. 33(1)' },
    next: {
      sv: 'Anmäl till myndigheten, eller dokumentera varför det inte behövs eller inte är vår sak: POST /api/questions/breach/{id}/steps.',
      en: 'Notify the authority, or document why there is no need or why it is not ours: POST /api/questions/breach/{id}/steps.',
    },
  },
  agreement: {
    label: { sv: 'avtal som löpt ut', en: 'agreement that ran out' },
    article: { sv: 'art. 28.3, 26.1 och 5.2', en: 'Art. 28(3), 26(1) and 5(2)' },
    next: {
      sv: 'Stoppa utlämnandena eller teckna avtalet, och för in det: PUT /api/recipients/{key}/sheet.',
      en: 'Stop the disclosures or sign the agreement, and enter it: PUT /api/recipients/{key}/sheet.',
    },
  },
  quarantine: {
    label: { sv: 'karantän över tiden', en: 'quarantine beyond its period' },
    article: { sv: 'art. 5.1 e', en: 'Art. 5(1)(e)' },
    next: {
      sv: 'Raderingen sker varje minut av sig själv: se i loggen varför den inte gör det.',
      en: 'They are erased by themselves every minute: see in the log why that does not happen.',
    },
  },
  acceptance: {
    label: { sv: 'godtagande som löpt ut', en: 'acceptance that ended' },
    article: { sv: 'art. 5.2 och 24.1', en: 'Art. 5(2) and 24(1)' },
    next: {
      sv: 'Åtgärda avvikelsen, eller godta den på nytt med skäl: POST /api/findings/{id}/accept.',
      en: 'Put the finding right, or accept it anew with a reason: POST /api/findings/{id}/accept.',
    },
  },
  attestation: {
    label: { sv: 'intyg som löpt ut', en: 'attestation that ran out' },
    article: { sv: 'art. 5.2', en: 'Art. 5(2)' },
    next: {
      sv: 'Låt någon intyga det på nytt: POST /api/attestations.',
      en: 'Have somebody vouch for it again: POST /api/attestations.',
    },
  },
  review: {
    label: { sv: 'försenad översyn', en: 'review overdue' },
    article: { sv: 'art. 24.1 och 5.2', en: 'Art. 24(1) and 5(2)' },
    next: {
      sv: 'Se över behandlingen: POST /api/activities/{key}/reviews.',
      en: 'Review the activity: POST /api/activities/{key}/reviews.',
    },
  },
} as const satisfies Record<string, Kind>;

export type OverdueKind = keyof typeof KINDS;
