import type { ProcessingEvent } from '#processing-event';
import type { StepContext } from '../orders/take-step.js';
import { activityEvent } from '../processing/activity-event.js';

/** What the courier reported: that the parcel came to the buyer's address, or that it did not. */
export function deliveryReported({ order, operationId, now }: StepContext): ProcessingEvent[] {
  return [
    activityEvent({
      activity: 'product-distribution',
      operation: 'record',
      categories: ['name', 'postal-address'],
      channel: 'api',
      person: order.buyer,
      operationId,
      at: now,
    }),
  ];
}
