import { type EventFacts, type LegalBasis, type ProcessingEvent, newProcessingEvent } from '#processing-event';

export const SOURCE = 'marketing';

/** Activities in which this service does something other than disclose; the gate states the disclosures. */
export type Activity =
  | 'quote'
  | 'referral-contact'
  | 'list-purchase'
  | 'marketing-email-sms'
  | 'marketing-phone-post'
  | 'suppression-list'
  | 'consent-proof'
  | 'competitions'
  | 'survey'
  | 'call-recording-documentation'
  | 'call-recording-quality'
  | 'call-recording-training';

export type SubjectKind = 'customer' | 'lead' | 'referred-person' | 'prospect' | 'survey-respondent' | 'employee';

type Retention = NonNullable<EventFacts['retention']>;

const UNTIL_OBJECTION: Retention = { period: 'P0D', trigger: 'objection' };

/** How long each activity's data are kept here; the register's proposals. */
const RETENTION: Readonly<Record<Activity, Retention>> = {
  quote: { period: 'P3M', trigger: 'last-contact' },
  'referral-contact': { period: 'P3M', trigger: 'referral' },
  'list-purchase': { period: 'P3M', trigger: 'list-received' },
  'marketing-email-sms': UNTIL_OBJECTION,
  'marketing-phone-post': UNTIL_OBJECTION,
  'suppression-list': { period: 'P0D', trigger: 'marketing-ceased' },
  'consent-proof': { period: 'P3Y', trigger: 'consent-withdrawn' },
  competitions: { period: 'P3M', trigger: 'draw' },
  survey: { period: 'P1Y', trigger: 'survey-answer' },
  'call-recording-documentation': { period: 'P6M', trigger: 'recording' },
  'call-recording-quality': { period: 'P3M', trigger: 'recording' },
  'call-recording-training': { period: 'P1M', trigger: 'recording' },
};

function retentionOf(activity: Activity, kind: SubjectKind): Retention {
  return activity === 'marketing-phone-post' && kind === 'prospect' ? RETENTION['list-purchase'] : RETENTION[activity];
}

/** By Art. 6(1): a quote is a step before a contract, proof of consent a duty (Art. 7(1)); the rest is interest or consent. */
export function legalBasisOf(activity: Activity, kind: SubjectKind): LegalBasis {
  switch (activity) {
    case 'quote':
      return 'A6-1-b';
    case 'consent-proof':
      return 'A6-1-c';
    case 'competitions':
      return 'A6-1-a';
    case 'marketing-email-sms':
      // 19 § marknadsföringslagen: customers may get offers of similar products, everybody else has to have consented.
      return kind === 'customer' ? 'A6-1-f' : 'A6-1-a';
    default:
      return 'A6-1-f';
  }
}

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
    legalBasis: legalBasisOf(activity, person.kind),
    retention: retentionOf(activity, person.kind),
  });
}
