import type { ProcessingEvent } from '#processing-event';
import type { StepContext } from '../orders/take-step.js';
import { activityEvent } from '../processing/activity-event.js';

/** What the buyer says is wrong with a device. */
export function complaintRaised({ order, operationId, now }: StepContext): ProcessingEvent[] {
  return [
    activityEvent({
      activity: 'web-shop-order',
      operation: 'collect',
      categories: ['device-ids'],
      dataSource: 'person',
      channel: 'web',
      person: order.buyer,
      operationId,
      at: now,
    }),
  ];
}

export function complaintClosed({ order, operationId, now }: StepContext): ProcessingEvent[] {
  return [
    activityEvent({
      activity: 'web-shop-order',
      operation: 'record',
      categories: ['device-ids'],
      channel: 'api',
      person: order.buyer,
      operationId,
      at: now,
    }),
  ];
}
