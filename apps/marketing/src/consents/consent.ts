export const CONSENT_PURPOSES = ['marketing-email-sms', 'competitions'] as const;

/** What somebody may consent to, by the key of the activity. */
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

export const CONSENT_CHANNELS = ['web', 'app', 'email', 'sms', 'phone', 'post', 'in-person'] as const;
export type ConsentChannel = (typeof CONSENT_CHANNELS)[number];
