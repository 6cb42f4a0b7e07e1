import type { ProcessingEvent } from '#processing-event';
import { type ActivityFacts, activityEvent } from '../../processing/activity-event.js';

/** What somebody bought, and which devices they have. */
export function orderShown(person: ActivityFacts['person'], operationId: string, now: Date): ProcessingEvent[] {
  return [
    activityEvent({
      activity: 'web-shop-order',
      operation: 'consult',
      categories: ['device-ids', 'payment-info'],
      channel: 'api',
      person,
      operationId,
      at: now,
    }),
  ];
}
