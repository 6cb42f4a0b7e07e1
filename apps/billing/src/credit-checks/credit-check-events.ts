import type { ProcessingEvent } from '#processing-event';
import { type CustomerFacts, type Occasion, customerEvent } from '../processing/customer-event.js';

/** The report came in, and was used for the decision whether to deliver on credit. */
export function creditReported(occasion: Occasion): ProcessingEvent[] {
  return [
    aboutCredit(occasion, { operation: 'collect', dataSource: 'credit-information-agency' }),
    aboutCredit(occasion, { operation: 'use' }),
  ];
}

/** It is on record that the person got the copy that the law gives a right to. */
export function copyAnnounced(occasion: Occasion): ProcessingEvent {
  return aboutCredit(occasion, { operation: 'record', dataSource: 'credit-information-agency' });
}

function aboutCredit(occasion: Occasion, what: Pick<CustomerFacts, 'operation' | 'dataSource'>): ProcessingEvent {
  return customerEvent({ ...occasion, ...what, activity: 'credit-check', categories: ['credit-check'] });
}
