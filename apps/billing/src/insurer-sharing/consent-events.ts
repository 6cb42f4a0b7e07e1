import type { ProcessingEvent } from '#processing-event';
import { type Occasion, customerEvent } from '../processing/customer-event.js';

/** The proof that there is a consent. */
export function consentRecorded(occasion: Occasion): ProcessingEvent {
  return customerEvent({
    ...occasion,
    activity: 'consent-proof',
    operation: 'collect',
    categories: ['consent-proof'],
    dataSource: 'person',
  });
}

/** The proof that there is none any more; from here its storage period runs. */
export function consentWithdrawn(occasion: Occasion): ProcessingEvent {
  return customerEvent({
    ...occasion,
    activity: 'consent-proof',
    operation: 'alter',
    categories: ['consent-proof'],
    dataSource: 'person',
  });
}
