import { defineDisclosure } from '#disclosure';

const ELECTRONIC = { activity: 'marketing-email-sms', purposes: ['marketing-email-sms'] } as const;
const IN_PERSON = { activity: 'marketing-phone-post', purposes: ['marketing-phone-post'], country: 'SE' } as const;

export const EMAIL_OFFER = defineDisclosure({
  ...ELECTRONIC,
  name: 'email-offer',
  recipient: { key: 'senzum', class: 'customer-communication', role: 'processor' },
  country: 'SE',
  channel: 'email',
  path: '/emails',
  parties: {
    customer: { legalBasis: 'A6-1-f', categories: ['name', 'email'] },
    lead: { legalBasis: 'A6-1-a', categories: ['name', 'email'] },
    'referred-person': { legalBasis: 'A6-1-a', categories: ['name', 'email'] },
  },
});

export const SMS_OFFER = defineDisclosure({
  ...ELECTRONIC,
  name: 'sms-offer',
  recipient: { key: 'exempel-sms', class: 'sms-gateway', role: 'processor' },
  // Where the gateway runs.
  country: 'NO',
  channel: 'sms',
  path: '/messages',
  parties: {
    customer: { legalBasis: 'A6-1-f', categories: ['phone'] },
    lead: { legalBasis: 'A6-1-a', categories: ['phone'] },
    'referred-person': { legalBasis: 'A6-1-a', categories: ['phone'] },
  },
});

export const CALL_OFFER = defineDisclosure({
  ...IN_PERSON,
  name: 'call-offer',
  recipient: { key: 'senzum', class: 'sales-telephony', role: 'processor' },
  channel: 'phone',
  path: '/call-lists',
  parties: {
    customer: { legalBasis: 'A6-1-f', categories: ['name', 'phone'] },
    lead: { legalBasis: 'A6-1-f', categories: ['name', 'phone'] },
    prospect: { legalBasis: 'A6-1-f', categories: ['name', 'phone'] },
  },
});

export const LETTER_OFFER = defineDisclosure({
  ...IN_PERSON,
  name: 'letter-offer',
  recipient: { key: 'senzum', class: 'customer-communication', role: 'processor' },
  channel: 'post',
  path: '/letters',
  parties: {
    customer: { legalBasis: 'A6-1-f', categories: ['name', 'postal-address'] },
    lead: { legalBasis: 'A6-1-f', categories: ['name', 'postal-address'] },
    prospect: { legalBasis: 'A6-1-f', categories: ['name', 'postal-address'] },
  },
});
