import type { ProcessingEvent } from '#processing-event';
import { activityEvent } from '../../processing/activity-event.js';
import type { PlacedOrder } from './decide-order.js';

/** The buyer's own details, as given in the shop; payment details only where a card was given. */
export function orderPlaced(
  { buyer, cardToken }: Pick<PlacedOrder, 'buyer' | 'cardToken'>,
  operationId: string,
  notice: string | undefined,
  now: Date,
): ProcessingEvent[] {
  return [
    activityEvent({
      activity: 'web-shop-order',
      operation: 'collect',
      categories: ['name', 'postal-address', 'phone', 'email', ...(cardToken === null ? [] : ['payment-info'])],
      dataSource: 'person',
      channel: 'web',
      ...(notice === undefined ? {} : { notice }),
      person: buyer,
      operationId,
      at: now,
    }),
  ];
}
