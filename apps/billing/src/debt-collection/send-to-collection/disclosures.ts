import { defineDisclosure } from '#disclosure';

/** A case at the debt collector: who owes what, and where to find the person (inkassolagen (1974:182)). */
export const DEBT_COLLECTION_CASE = defineDisclosure({
  name: 'debt-collection-case',
  activity: 'debt-collection',
  purposes: ['debt-collection'],
  recipient: { key: 'exempel-inkasso', class: 'debt-collector', role: 'separate-controller' },
  country: 'SE',
  channel: 'api',
  path: '/cases',
  parties: {
    customer: {
      legalBasis: 'A6-1-f',
      categories: ['name', 'postal-address', 'alarm-address', 'payment-info', 'personal-identity-number'],
    },
  },
});
