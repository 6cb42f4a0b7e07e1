import { defineDisclosure } from '#disclosure';

/** The reminder as the payment service sends it to the customer. */
export const PAYMENT_REMINDER = defineDisclosure({
  name: 'payment-reminder',
  activity: 'invoicing-and-payment',
  purposes: ['invoicing-and-payment'],
  recipient: { key: 'billecta', class: 'payments', role: 'processor' },
  country: 'SE',
  channel: 'api',
  path: '/reminders',
  parties: { customer: { legalBasis: 'A6-1-b', categories: ['name', 'postal-address', 'email', 'payment-info'] } },
});
