import { type ActivityFacts, declareActivities } from '#emitting-service';
import type { ProcessingEvent } from '#processing-event';

export const SOURCE = 'billing';

type Activity = 'contract-administration' | 'credit-check' | 'invoicing-and-payment' | 'bookkeeping' | 'consent-proof';

/** 7 kap. 2 § bokföringslagen (1999:1078). */
const ACCOUNTING_RECORDS = { period: 'P7Y', trigger: 'calendar-year-of-financial-year-end' };

/** What each activity rests on: the contract, an interest, or a duty by law. */
const activityEvent = declareActivities<Activity, 'customer'>({
  source: SOURCE,
  activities: {
    'contract-administration': { legalBasis: 'A6-1-b', retention: { period: 'P10Y', trigger: 'contract-end' } },
    'credit-check': { legalBasis: 'A6-1-f', retention: { period: 'P3M', trigger: 'credit-decision' } },
    'invoicing-and-payment': { legalBasis: 'A6-1-b', retention: ACCOUNTING_RECORDS },
    bookkeeping: { legalBasis: 'A6-1-c', retention: ACCOUNTING_RECORDS },
    // Art. 7(1): that there was a consent has to be provable also after its withdrawal.
    'consent-proof': { legalBasis: 'A6-1-c', retention: { period: 'P3Y', trigger: 'consent-withdrawn' } },
  },
});

export interface CustomerFacts extends Omit<ActivityFacts<Activity, 'customer'>, 'person'> {
  customerRef: string;
}

/** States what this service did with a customer's data; nobody else's are here. */
export function customerEvent({ customerRef, ...facts }: CustomerFacts): ProcessingEvent {
  return activityEvent({ channel: 'api', ...facts, person: { kind: 'customer', subjectRef: customerRef } });
}

/** Who, in which business operation, when: what every builder of events needs to know. */
export type Occasion = Pick<CustomerFacts, 'customerRef' | 'operationId' | 'at'>;
