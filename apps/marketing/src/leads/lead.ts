export const LEAD_OUTCOMES = ['won', 'lost', 'withdrawn'] as const;

/** How it ended: with a contract, without one, or because the person asked not to go on. */
export type LeadOutcome = (typeof LEAD_OUTCOMES)[number];

/** Somebody who has asked for an offer, as the rules see it. */
export interface Lead {
  subjectRef: string;
  quoteRequestedAt: Date | null;
  closedAt: Date | null;
}
