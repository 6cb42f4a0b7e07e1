export const END_REASONS = ['customer', 'company', 'moved'] as const;
export type EndReason = (typeof END_REASONS)[number];

export const CREDIT_DECISIONS = ['approved', 'declined'] as const;
export type CreditDecision = (typeof CREDIT_DECISIONS)[number];

/** An alarm contract as the rules see it. */
export interface Contract {
  id: string;
  customerRef: string;
  deviceIds: string[];
  signedAt: Date;
  /** Whether it may be invoiced; null until the credit has been checked. */
  creditDecision: CreditDecision | null;
  endedAt: Date | null;
}
