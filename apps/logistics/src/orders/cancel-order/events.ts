import type { ProcessingEvent } from '#processing-event';
import { activityEvent } from '../../processing/activity-event.js';
import type { StepContext } from '../take-step.js';

/** Nothing more is done with the buyer's details for this order. */
export function orderCancelledByBuyer({ order, operationId, now }: StepContext): ProcessingEvent[] {
  return [
    activityEvent({
      activity: 'web-shop-order',
      operation: 'restrict',
      categories: ['name', 'postal-address', 'phone', 'email'],
      channel: 'web',
      person: order.buyer,
      operationId,
      at: now,
    }),
  ];
}
