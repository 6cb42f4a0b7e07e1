import type { ProcessingEvent } from '#processing-event';
import { activityEvent } from '../../processing/activity-event.js';
import type { StepContext } from '../../orders/take-step.js';

/** The buyer's devices are on their way; of a customer's the alarms service of the same company is told. */
export function orderShipped({ order, operationId, now }: StepContext): ProcessingEvent[] {
  return [
    activityEvent({
      activity: 'product-distribution',
      operation: 'use',
      categories: ['name', 'postal-address', 'phone', 'email', 'device-ids'],
      channel: 'api',
      person: order.buyer,
      operationId,
      at: now,
    }),
  ];
}
