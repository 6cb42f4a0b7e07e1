import type { ProcessingEvent } from '#processing-event';
import type { StepContext } from '../orders/take-step.js';
import { activityEvent } from '../processing/activity-event.js';

/** The buyer has withdrawn: which devices come back. */
export function returnRequested({ order, operationId, now }: StepContext): ProcessingEvent[] {
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

/** The devices are no longer the buyer's. */
export function returnReceived({ order, operationId, now }: StepContext): ProcessingEvent[] {
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
