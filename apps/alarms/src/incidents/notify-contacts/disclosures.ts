import { defineDisclosure } from '#disclosure';

const NOTIFICATION = {
  activity: 'alarm-notification',
  purposes: ['alarm-notification'],
  recipient: { key: 'exempel-sms', class: 'sms-gateway', role: 'processor' },
  // Where the gateway runs.
  country: 'NO',
  channel: 'sms',
  path: '/messages',
} as const;

/** The customer's own data: a disclosure to the gateway only. */
export const CUSTOMER_NOTIFICATION = defineDisclosure({
  ...NOTIFICATION,
  name: 'alarm-notification-customer',
  parties: { customer: { legalBasis: 'A6-1-b', categories: ['phone', 'alarm-address', 'system-logs'] } },
});

/** The gateway learns whom to reach and what about; the contact person learns what happened at the customer's. */
export const CONTACT_PERSON_NOTIFICATION = defineDisclosure({
  ...NOTIFICATION,
  name: 'alarm-notification-contact-person',
  parties: {
    'contact-person': { legalBasis: 'A6-1-f', categories: ['contact-persons'] },
    customer: { legalBasis: 'A6-1-b', categories: ['alarm-address', 'system-logs'] },
  },
  reaches: {
    recipient: { key: 'contact-person', class: 'contact-person', role: 'natural-person' },
    country: 'SE',
    parties: { customer: ['alarm-address', 'system-logs'] },
  },
});
