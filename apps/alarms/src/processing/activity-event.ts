import { type EventFacts, type ProcessingEvent, newProcessingEvent } from '#processing-event';

export const SOURCE = 'alarms';

/** Activities in which this service does something other than disclose; the gate states the disclosures. */
export type Activity = 'system-installation' | 'app-monitoring' | 'alarm-history';

export type SubjectKind = 'customer' | 'secondary-user' | 'contact-person';

/** How long each activity's data are kept here; the register's proposals. */
const RETENTION: Readonly<Record<Activity, NonNullable<EventFacts['retention']>>> = {
  'system-installation': { period: 'P3M', trigger: 'contract-end' },
  'app-monitoring': { period: 'P1Y', trigger: 'event' },
  'alarm-history': { period: 'P1Y', trigger: 'event' },
};

/**
 * By Art. 6(1): the contract with the customer; the legitimate interest that the alarm works for those who use it and
 * reaches those whom the customer has named.
 */
const LEGAL_BASIS = {
  customer: 'A6-1-b',
  'secondary-user': 'A6-1-f',
  'contact-person': 'A6-1-f',
} as const satisfies Record<SubjectKind, EventFacts['legalBasis']>;

export interface ActivityFacts extends Pick<
  EventFacts,
  'operation' | 'categories' | 'dataSource' | 'channel' | 'notice'
> {
  activity: Activity;
  person: { kind: SubjectKind; subjectRef: string };
  operationId: string;
  at: Date;
}

/** States what this service did with one person's data. */
export function activityEvent({ activity, person, at, ...facts }: ActivityFacts): ProcessingEvent {
  return newProcessingEvent({
    ...facts,
    source: SOURCE,
    subject: person.subjectRef,
    subjectKind: person.kind,
    at,
    activity,
    purposes: [activity],
    legalBasis: LEGAL_BASIS[person.kind],
    retention: RETENTION[activity],
  });
}
