import type { ProcessingEvent } from '#processing-event';
import { activityEvent } from '../../processing/activity-event.js';

/** The customer's look at the own history; others' data in it are disclosures, stated by the gate. */
export function historyConsulted(customerRef: string, operationId: string, now: Date): ProcessingEvent[] {
  return [
    activityEvent({
      activity: 'alarm-history',
      operation: 'consult',
      categories: ['name', 'system-logs'],
      channel: 'app',
      person: { kind: 'customer', subjectRef: customerRef },
      operationId,
      at: now,
    }),
  ];
}
