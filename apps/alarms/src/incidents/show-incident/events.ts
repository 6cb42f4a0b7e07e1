import type { ProcessingEvent } from '#processing-event';
import { activityEvent } from '../../processing/activity-event.js';

/** What happened at the home is the customer's data, also where the answer names nobody. */
export function incidentShown(customerRef: string, operationId: string, now: Date): ProcessingEvent[] {
  return [
    activityEvent({
      activity: 'alarm-history',
      operation: 'consult',
      categories: ['system-logs'],
      channel: 'api',
      person: { kind: 'customer', subjectRef: customerRef },
      operationId,
      at: now,
    }),
  ];
}
