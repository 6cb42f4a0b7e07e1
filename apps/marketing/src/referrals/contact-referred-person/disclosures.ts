import { defineDisclosure } from '#disclosure';

const CONTACT = {
  activity: 'referral-contact',
  purposes: ['referral-contact'],
  country: 'SE',
  parties: { 'referred-person': { legalBasis: 'A6-1-f', categories: ['referral-data'] } },
} as const;

const TELEPHONY = { recipient: { key: 'senzum', class: 'sales-telephony', role: 'processor' } } as const;
const AGENTS = { recipient: { key: 'exempel-ombud', class: 'sales-agents', role: 'processor' } } as const;
const BY_PHONE = { channel: 'phone', path: '/call-lists' } as const;
const BY_POST = { channel: 'post', path: '/letters' } as const;

/** By who makes the contact, then by which means. There is none by email or SMS. */
export const REFERRAL_CONTACT = {
  'sales-telephony': {
    phone: defineDisclosure({ ...CONTACT, ...TELEPHONY, ...BY_PHONE, name: 'referral-call-sales-telephony' }),
    post: defineDisclosure({ ...CONTACT, ...TELEPHONY, ...BY_POST, name: 'referral-letter-sales-telephony' }),
  },
  'sales-agents': {
    phone: defineDisclosure({ ...CONTACT, ...AGENTS, ...BY_PHONE, name: 'referral-call-sales-agents' }),
    post: defineDisclosure({ ...CONTACT, ...AGENTS, ...BY_POST, name: 'referral-letter-sales-agents' }),
  },
} as const;
