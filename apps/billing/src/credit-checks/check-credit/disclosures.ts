import { defineDisclosure } from '#disclosure';

/** The number finds the person at the agency; nothing else is needed for that, so nothing else goes there. */
export const CREDIT_REPORT_REQUEST = defineDisclosure({
  name: 'credit-report-request',
  activity: 'credit-check',
  purposes: ['credit-check'],
  recipient: {
    key: 'exempel-kreditupplysning',
    class: 'credit-information-agency',
    role: 'separate-controller',
  },
  country: 'SE',
  channel: 'api',
  path: '/reports',
  parties: { customer: { legalBasis: 'A6-1-f', categories: ['personal-identity-number'] } },
});
