import type { ProcessingEvent } from '#processing-event';
import { type Occasion, customerEvent } from '../processing/customer-event.js';

const REACHED_AT = ['name', 'postal-address', 'alarm-address', 'phone', 'email', 'device-ids'];
const WHOLE_CONTRACT = [...REACHED_AT, 'personal-identity-number'];

export function contractSigned(occasion: Occasion, notice?: string): ProcessingEvent {
  return customerEvent({
    ...occasion,
    activity: 'contract-administration',
    operation: 'collect',
    categories: WHOLE_CONTRACT,
    dataSource: 'person',
    ...(notice === undefined ? {} : { notice }),
  });
}

/** From now on kept for the time of limitation only: a restriction, and the trigger of the storage period. */
export function contractEnded(occasion: Occasion): ProcessingEvent {
  return customerEvent({
    ...occasion,
    activity: 'contract-administration',
    operation: 'restrict',
    categories: WHOLE_CONTRACT,
  });
}

/** The personal identity number is not shown. */
export function contractShown(occasion: Occasion): ProcessingEvent {
  return customerEvent({
    ...occasion,
    activity: 'contract-administration',
    operation: 'consult',
    categories: REACHED_AT,
  });
}
