import { SOURCE } from './processing/activity-event.js';

/** What the service says of itself, in its OpenAPI document and its logs. */
export const SERVICE = {
  name: SOURCE,
  title: 'Logistics',
  description:
    'Takes web-shop orders, has them picked, carried and delivered, and takes returns and complaints. Whatever it does with personal data it states as a processing event; whatever it discloses goes through the disclosure gate.',
};
