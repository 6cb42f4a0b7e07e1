import type { ProcessingEvent } from '#processing-event';
import { activityEvent } from '../../processing/activity-event.js';
import type { StepContext } from '../take-step.js';

/** From now on it is known which devices the buyer has. */
export function itemsReserved({ order, operationId, now }: StepContext): ProcessingEvent[] {
  return [
    activityEvent({
      activity: 'product-distribution',
      operation: 'record',
      categories: ['device-ids'],
      dataSource: 'own-services',
      channel: 'api',
      person: order.buyer,
      operationId,
      at: now,
    }),
  ];
}
