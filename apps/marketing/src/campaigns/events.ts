import type { ProcessingEvent } from '#processing-event';
import { type Activity, activityEvent } from '../processing/activity-event.js';
import type { PersonKind } from '../persons/person.js';
import type { CampaignChannel } from './campaign.js';

const ACTIVITY = {
  email: 'marketing-email-sms',
  sms: 'marketing-email-sms',
  phone: 'marketing-phone-post',
  post: 'marketing-phone-post',
} as const satisfies Record<CampaignChannel, Activity>;

const CATEGORIES: Readonly<Record<CampaignChannel, string[]>> = {
  email: ['name', 'email'],
  sms: ['phone'],
  phone: ['name', 'phone'],
  post: ['name', 'postal-address'],
};

interface Occasion {
  operationId: string;
  now: Date;
}

/** People chosen for an offer; those whose details came along were taken in with it. */
export function segmentAdded(
  channel: CampaignChannel,
  persons: readonly { kind: PersonKind; subjectRef: string; detailsGiven: boolean }[],
  { operationId, now }: Occasion,
): ProcessingEvent[] {
  return persons.map(({ kind, subjectRef, detailsGiven }) =>
    activityEvent({
      activity: ACTIVITY[channel],
      operation: detailsGiven ? 'collect' : 'organise',
      categories: CATEGORIES[channel],
      ...(detailsGiven ? { dataSource: 'own-services' } : {}),
      channel: 'api',
      person: { kind, subjectRef },
      operationId,
      at: now,
    }),
  );
}

/** Numbers held against the NIX register. */
export function nixChecked(
  persons: readonly { kind: PersonKind; subjectRef: string }[],
  { operationId, now }: Occasion,
): ProcessingEvent[] {
  return persons.map(({ kind, subjectRef }) =>
    activityEvent({
      activity: 'marketing-phone-post',
      operation: 'align',
      categories: ['phone'],
      channel: 'api',
      person: { kind, subjectRef },
      operationId,
      at: now,
    }),
  );
}
