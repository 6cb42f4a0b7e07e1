import { defineDisclosure } from '#disclosure';

const CRM = {
  activity: 'quote',
  purposes: ['quote'],
  recipient: { key: 'webcrm', class: 'crm', role: 'processor' },
  // Where the CRM runs.
  country: 'DK',
  channel: 'api',
  parties: { lead: { legalBasis: 'A6-1-b', categories: ['name', 'phone', 'email', 'postal-address'] } },
} as const;

/** A new lead in the CRM. */
export const LEAD_TO_CRM = defineDisclosure({ ...CRM, name: 'lead-to-crm', path: '/leads' });

/** The estimate is worked out in the CRM. */
export const QUOTE_REQUEST_TO_CRM = defineDisclosure({ ...CRM, name: 'quote-request-to-crm', path: '/quotes' });
