import type { ProcessingEvent } from '#processing-event';
import { type ActivityFacts, activityEvent } from '../processing/activity-event.js';

interface LeadFacts {
  subjectRef: string;
  operationId: string;
  now: Date;
}

/** The person's own details, given to get an estimate. */
export function leadRegistered(facts: LeadFacts & { notice?: string | undefined }): ProcessingEvent {
  const { notice } = facts;
  return leadEvent(facts, {
    operation: 'collect',
    categories: ['name', 'phone', 'email', 'postal-address'],
    dataSource: 'person',
    ...(notice === undefined ? {} : { notice }),
  });
}

export function quoteRequested(facts: LeadFacts): ProcessingEvent {
  return leadEvent(facts, { operation: 'use', categories: ['name', 'phone', 'email', 'postal-address'] });
}

/** From here on the details are only kept, until three months after the last contact. */
export function leadClosed(facts: LeadFacts): ProcessingEvent {
  return leadEvent(facts, { operation: 'restrict', categories: ['name', 'phone', 'email', 'postal-address'] });
}

function leadEvent(
  { subjectRef, operationId, now }: LeadFacts,
  what: Pick<ActivityFacts, 'operation' | 'categories' | 'dataSource' | 'notice'>,
): ProcessingEvent {
  const person = { kind: 'lead', subjectRef } as const;
  return activityEvent({ activity: 'quote', channel: 'api', person, operationId, at: now, ...what });
}
