import type { ProcessingEvent } from '#processing-event';
import { activityEvent } from '../../processing/activity-event.js';

/** The entry stays until the contract's end and three months, but is used for nothing more: restriction, Art. 4(3). */
export function contactPersonRemoved(subjectRef: string, operationId: string, now: Date): ProcessingEvent[] {
  return [
    activityEvent({
      activity: 'system-installation',
      operation: 'restrict',
      categories: ['contact-persons'],
      channel: 'api',
      person: { kind: 'contact-person', subjectRef },
      operationId,
      at: now,
    }),
  ];
}
