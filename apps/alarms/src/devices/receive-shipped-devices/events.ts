import type { ProcessingEvent } from '#processing-event';
import { activityEvent } from '../../processing/activity-event.js';

/** Which devices the customer was sent is known here from now on, from the company's own logistics. */
export function devicesMadeKnown(customerRef: string, operationId: string, now: Date): ProcessingEvent {
  return activityEvent({
    activity: 'system-installation',
    operation: 'collect',
    categories: ['device-ids'],
    dataSource: 'own-services',
    channel: 'api',
    person: { kind: 'customer', subjectRef: customerRef },
    operationId,
    at: now,
  });
}
