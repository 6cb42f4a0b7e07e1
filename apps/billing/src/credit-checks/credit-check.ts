import type { Outcome } from '#processing-event';

export const COPY_CHANNELS = ['post', 'digital-mailbox'] as const;
export type CopyChannel = (typeof COPY_CHANNELS)[number];

/** A credit check as the rules see it: requested, then reported, then the person's copy announced. */
export interface CreditCheck {
  requestedAt: Date;
  reportedAt: Date | null;
  copyAnnouncedAt: Date | null;
  /** How the request to the agency ended; absent while it is under way. */
  outcome?: Outcome | undefined;
}
