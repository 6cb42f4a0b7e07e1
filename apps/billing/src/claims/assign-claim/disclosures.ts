import { defineDisclosure } from '#disclosure';

/** The claim as the assignee takes it over; from then on the assignee is controller of what it got. */
export const CLAIM_ASSIGNMENT = defineDisclosure({
  name: 'claim-assignment',
  activity: 'claim-assignment',
  purposes: ['claim-assignment'],
  recipient: { key: 'exempel-fordran', class: 'claim-assignee', role: 'separate-controller' },
  country: 'NO',
  channel: 'api',
  path: '/claims',
  parties: {
    customer: {
      legalBasis: 'A6-1-f',
      categories: ['name', 'postal-address', 'alarm-address', 'payment-info', 'personal-identity-number'],
    },
  },
});
