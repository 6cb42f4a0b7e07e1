export const CONSENT_MEANS = ['web', 'app', 'post', 'in-person'] as const;
export type ConsentMeans = (typeof CONSENT_MEANS)[number];

/** A consent in force as the rules see it. */
export interface InsurerConsent {
  /** When the insurer was told, under this consent. */
  sharedAt: Date | null;
}
