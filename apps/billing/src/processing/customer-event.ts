import { type EventFacts, type ProcessingEvent, newProcessingEvent } from '#processing-event';

export const SOURCE = 'billing';

/** Activities in which this service does something other than disclose; the gate states the disclosures. */
type Activity = 'contract-administration' | 'credit-check' | 'invoicing-and-payment' | 'bookkeeping' | 'consent-proof';

interface Rule {
  legalBasis: EventFacts['legalBasis'];
  retention: NonNullable<EventFacts['retention']>;
}

/** 7 kap. 2 § bokföringslagen (1999:1078). */
const ACCOUNTING_RECORDS = { period: 'P7Y', trigger: 'calendar-year-of-financial-year-end' };

/** What each activity rests on and how long its data are kept here: the contract, an interest, or a duty by law. */
const RULES: Readonly<Record<Activity, Rule>> = {
  'contract-administration': { legalBasis: 'A6-1-b', retention: { period: 'P10Y', trigger: 'contract-end' } },
  'credit-check': { legalBasis: 'A6-1-f', retention: { period: 'P3M', trigger: 'credit-decision' } },
  'invoicing-and-payment': { legalBasis: 'A6-1-b', retention: ACCOUNTING_RECORDS },
  bookkeeping: { legalBasis: 'A6-1-c', retention: ACCOUNTING_RECORDS },
  // Art. 7(1): that there was a consent has to be provable also after its withdrawal.
  'consent-proof': { legalBasis: 'A6-1-c', retention: { period: 'P3Y', trigger: 'consent-withdrawn' } },
};

export interface CustomerFacts extends Pick<
  EventFacts,
  'operation' | 'categories' | 'dataSource' | 'channel' | 'notice'
> {
  activity: Activity;
  customerRef: string;
  operationId: string;
  at: Date;
}

/** States what this service did with a customer's data; nobody else's are here. */
export function customerEvent({ activity, customerRef, ...facts }: CustomerFacts): ProcessingEvent {
  return newProcessingEvent({
    channel: 'api',
    ...facts,
    source: SOURCE,
    subject: customerRef,
    subjectKind: 'customer',
    activity,
    purposes: [activity],
    ...RULES[activity],
  });
}

/** Who, in which business operation, when: what every builder of events needs to know. */
export type Occasion = Pick<CustomerFacts, 'customerRef' | 'operationId' | 'at'>;
