import type { ProcessingEvent } from '#processing-event';
import { type Occasion, customerEvent } from '../processing/customer-event.js';

/** A document to the customer, and the same as accounting record. */
export function invoiceIssued(occasion: Occasion): ProcessingEvent[] {
  const categories = ['name', 'postal-address', 'payment-info'];
  return [
    customerEvent({ ...occasion, activity: 'invoicing-and-payment', operation: 'record', categories }),
    customerEvent({ ...occasion, activity: 'bookkeeping', operation: 'store', categories }),
  ];
}

/** Money came in. */
export function paymentRegistered(occasion: Occasion): ProcessingEvent[] {
  const categories = ['payment-info'];
  return [
    customerEvent({
      ...occasion,
      activity: 'invoicing-and-payment',
      operation: 'collect',
      categories,
      dataSource: 'person',
    }),
    booked(occasion),
  ];
}

/** What is owed changed without money coming in: a set-off, a fee, a refund. */
export function debtAltered(occasion: Occasion): ProcessingEvent[] {
  const categories = ['payment-info'];
  return [
    customerEvent({ ...occasion, activity: 'invoicing-and-payment', operation: 'alter', categories }),
    booked(occasion),
  ];
}

export function invoiceShown(occasion: Occasion): ProcessingEvent {
  const categories = ['payment-info'];
  return customerEvent({ ...occasion, activity: 'invoicing-and-payment', operation: 'consult', categories });
}

function booked(occasion: Occasion): ProcessingEvent {
  return customerEvent({ ...occasion, activity: 'bookkeeping', operation: 'store', categories: ['payment-info'] });
}
