import { defineDisclosure } from '#disclosure';

/** The payment service pays back what it took, by the way it came: no account is needed. */
export const BALANCE_REFUND = defineDisclosure({
  name: 'balance-refund',
  activity: 'invoicing-and-payment',
  purposes: ['invoicing-and-payment'],
  recipient: { key: 'billecta', class: 'payments', role: 'processor' },
  country: 'SE',
  channel: 'api',
  path: '/refunds',
  parties: { customer: { legalBasis: 'A6-1-b', categories: ['name', 'payment-info'] } },
});
