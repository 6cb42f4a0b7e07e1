import { defineDisclosure } from '#disclosure';

/** The invoice as the payment service sends it to the customer, by email or by post, and takes payment for it. */
export const INVOICE_COLLECTION = defineDisclosure({
  name: 'invoice-collection',
  activity: 'invoicing-and-payment',
  purposes: ['invoicing-and-payment'],
  recipient: { key: 'billecta', class: 'payments', role: 'processor' },
  country: 'SE',
  channel: 'api',
  path: '/invoices',
  parties: { customer: { legalBasis: 'A6-1-b', categories: ['name', 'postal-address', 'email', 'payment-info'] } },
});
