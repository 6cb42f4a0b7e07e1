import { SOURCE } from './processing/customer-event.js';

/** What the service says of itself, in its OpenAPI document and its logs. */
export const SERVICE = {
  name: SOURCE,
  title: 'Billing',
  description:
    'Signs and ends contracts, checks credit, invoices, takes payments, reminds, collects or assigns claims, and lets insurers know where the customer consents. Whatever it does with personal data it states as a processing event; whatever it discloses goes through the disclosure gate.',
};
