import type { ProcessingEvent } from '#processing-event';
import type { PersonKind } from '../persons/person.js';
import { activityEvent } from '../processing/activity-event.js';
import type { ConsentChannel } from './consent.js';

interface ConsentFacts {
  person: { kind: PersonKind; subjectRef: string };
  channel: ConsentChannel;
  operationId: string;
  now: Date;
}

/** Proof that the person has consented (Art. 7(1)). */
export function consentRecorded({ person, channel, operationId, now }: ConsentFacts): ProcessingEvent {
  return proofEvent('record', { person, channel, operationId, now });
}

/** The proof now says until when. */
export function consentWithdrawn(facts: ConsentFacts): ProcessingEvent {
  return proofEvent('alter', facts);
}

function proofEvent(operation: 'record' | 'alter', { person, channel, operationId, now }: ConsentFacts) {
  return activityEvent({
    activity: 'consent-proof',
    operation,
    categories: ['consent-proof'],
    dataSource: 'person',
    channel,
    person,
    operationId,
    at: now,
  });
}
