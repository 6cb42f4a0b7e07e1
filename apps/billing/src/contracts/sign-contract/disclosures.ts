import { defineDisclosure } from '#disclosure';

/** The customer's card in the customer relationship system: who it is and how to reach the person. */
export const CUSTOMER_CARD = defineDisclosure({
  name: 'customer-card',
  activity: 'contract-administration',
  purposes: ['contract-administration'],
  recipient: { key: 'webcrm', class: 'crm', role: 'processor' },
  country: 'DK',
  channel: 'api',
  path: '/customers',
  parties: {
    customer: { legalBasis: 'A6-1-b', categories: ['name', 'postal-address', 'alarm-address', 'phone', 'email'] },
  },
});
