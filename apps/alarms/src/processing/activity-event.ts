import { type ActivityFacts as FactsOf, declareActivities } from '#emitting-service';

export const SOURCE = 'alarms';

type Activity = 'system-installation' | 'app-monitoring' | 'alarm-history';
type SubjectKind = 'customer' | 'secondary-user' | 'contact-person';

export type ActivityFacts = FactsOf<Activity, SubjectKind>;

/**
 * By Art. 6(1): the contract with the customer; the legitimate interest that the alarm works for those who use it and
 * reaches those whom the customer has named.
 */
const RESTS_ON = { legalBasis: 'A6-1-f', except: { customer: { legalBasis: 'A6-1-b' } } } as const;

/** States what this service did with one person's data. */
export const activityEvent = declareActivities<Activity, SubjectKind>({
  source: SOURCE,
  activities: {
    'system-installation': { ...RESTS_ON, retention: { period: 'P3M', trigger: 'contract-end' } },
    'app-monitoring': { ...RESTS_ON, retention: { period: 'P1Y', trigger: 'event' } },
    'alarm-history': { ...RESTS_ON, retention: { period: 'P1Y', trigger: 'event' } },
  },
});
