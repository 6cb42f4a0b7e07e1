import type { Person } from '../persons/person.js';

export const MEANS = ['phone', 'post', 'email', 'sms'] as const;
export type Means = (typeof MEANS)[number];

export const CALLERS = ['sales-telephony', 'sales-agents'] as const;
/** Who makes the contact for the company. */
export type Caller = (typeof CALLERS)[number];

/** A customer's suggestion, as the rules see it. */
export interface Referral {
  id: string;
  subjectRef: string;
  referredAt: Date;
  informDueAt: Date;
  contactedAt: Date | null;
}

export type Reachable = Pick<Person, 'phone' | 'address' | 'objectedAt'>;
