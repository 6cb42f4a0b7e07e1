import type { ProcessingEvent } from '#processing-event';
import { activityEvent } from '../processing/activity-event.js';
import type { StepContext } from './take-step.js';

/** The buyer says which devices are meant: those that come back, or one with which something is wrong. */
export function devicesNamed({ order, operationId, now }: StepContext): ProcessingEvent[] {
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

/** What became of them is written down: they are back, or the complaint is settled. */
export function devicesSettled({ order, operationId, now }: StepContext): ProcessingEvent[] {
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
