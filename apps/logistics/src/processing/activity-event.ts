import { type EventFacts, type ProcessingEvent, newProcessingEvent } from '#processing-event';

export const SOURCE = 'logistics';

/** The sale and what follows from it; and getting the goods to the buyer. */
export type Activity = 'web-shop-order' | 'product-distribution';

/** Customers have an alarm here; others buy in the web shop too. */
export const BUYER_KINDS = ['customer', 'shop-buyer'] as const;
export type BuyerKind = (typeof BUYER_KINDS)[number];

export interface ActivityFacts extends Pick<
  EventFacts,
  'operation' | 'categories' | 'dataSource' | 'channel' | 'notice'
> {
  activity: Activity;
  person: { kind: BuyerKind; subjectRef: string };
  operationId: string;
  at: Date;
}

/**
 * States what this service did with a buyer's data: to perform the contract (Art. 6(1)(b)), and kept for as long as the
 * buyer can complain (konsumentköplagen (2022:260)).
 */
export function activityEvent({ activity, person, at, ...facts }: ActivityFacts): ProcessingEvent {
  return newProcessingEvent({
    ...facts,
    source: SOURCE,
    subject: person.subjectRef,
    subjectKind: person.kind,
    at,
    activity,
    purposes: [activity],
    legalBasis: 'A6-1-b',
    retention: { period: 'P3Y', trigger: 'delivery' },
  });
}
