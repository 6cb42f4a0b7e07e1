import { defineDisclosure } from '#disclosure';

/** The letter that says who holds the data, from where, and how to object (Art. 14); the first that the person hears. */
export const INFORMATION_LETTER = defineDisclosure({
  name: 'information-letter',
  activity: 'marketing-phone-post',
  purposes: ['marketing-phone-post'],
  recipient: { key: 'senzum', class: 'customer-communication', role: 'processor' },
  country: 'SE',
  channel: 'post',
  path: '/letters',
  parties: { prospect: { legalBasis: 'A6-1-f', categories: ['name', 'postal-address'] } },
});
