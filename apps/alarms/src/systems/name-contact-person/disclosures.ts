import { defineDisclosure } from '#disclosure';

/** The one message that tells a contact person of being named; the person's own number, so nobody else's data. */
export const CONTACT_PERSON_NOTICE = defineDisclosure({
  name: 'contact-person-notice',
  activity: 'contact-person-notice',
  purposes: ['contact-person-notice'],
  recipient: { key: 'exempel-sms', class: 'sms-gateway', role: 'processor' },
  // Where the gateway runs.
  country: 'NO',
  channel: 'sms',
  path: '/messages',
  parties: { 'contact-person': { legalBasis: 'A6-1-f', categories: ['contact-persons'] } },
});
