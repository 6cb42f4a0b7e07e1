import type { ProcessingEvent } from '#processing-event';
import { activityEvent } from '../processing/activity-event.js';

interface ReferralFacts {
  subjectRef: string;
  operationId: string;
  now: Date;
}

/** What a customer told of somebody who does not know of it yet (Art. 14). */
export function personReferred({ subjectRef, operationId, now }: ReferralFacts): ProcessingEvent {
  return activityEvent({
    activity: 'referral-contact',
    operation: 'collect',
    categories: ['referral-data'],
    dataSource: 'recommending-customer',
    channel: 'api',
    person: { kind: 'referred-person', subjectRef },
    operationId,
    at: now,
  });
}

/** The contact, at which the person is informed. */
export function referredPersonContacted({
  subjectRef,
  operationId,
  channel,
  notice,
  now,
}: ReferralFacts & { channel: 'phone' | 'post'; notice: string }): ProcessingEvent {
  return activityEvent({
    activity: 'referral-contact',
    operation: 'use',
    categories: ['referral-data'],
    channel,
    notice,
    person: { kind: 'referred-person', subjectRef },
    operationId,
    at: now,
  });
}
