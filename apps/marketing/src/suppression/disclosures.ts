import { defineDisclosure } from '#disclosure';

const MARK = { legalBasis: 'A6-1-f', categories: ['suppression-mark'] } as const;

const SUPPRESSION = {
  activity: 'suppression-list',
  purposes: ['suppression-list'],
  country: 'SE',
  channel: 'api',
  path: '/suppressions',
  parties: { customer: MARK, lead: MARK, 'referred-person': MARK, prospect: MARK },
} as const;

/** The marks go to every processor by whose hand marketing goes out, so that its own lists know the person too. */
export const SUPPRESSION_DISCLOSURES = [
  defineDisclosure({
    ...SUPPRESSION,
    name: 'suppression-customer-communication',
    recipient: { key: 'senzum', class: 'customer-communication', role: 'processor' },
  }),
  defineDisclosure({
    ...SUPPRESSION,
    name: 'suppression-sales-telephony',
    recipient: { key: 'senzum', class: 'sales-telephony', role: 'processor' },
    path: '/dialler-suppressions',
  }),
  defineDisclosure({
    ...SUPPRESSION,
    name: 'suppression-sales-agents',
    recipient: { key: 'exempel-ombud', class: 'sales-agents', role: 'processor' },
  }),
  defineDisclosure({
    ...SUPPRESSION,
    name: 'suppression-sms-gateway',
    recipient: { key: 'exempel-sms', class: 'sms-gateway', role: 'processor' },
    // Where the gateway runs.
    country: 'NO',
  }),
] as const;
