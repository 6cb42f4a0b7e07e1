import { SOURCE } from './processing/activity-event.js';

/** What the service says of itself, in its OpenAPI document and its logs. */
export const SERVICE = {
  name: SOURCE,
  title: 'Marketing',
  description:
    'Keeps leads, referrals and bought lists, runs campaigns segment by segment, obeys objections at once, keeps proof of consent, sends surveys and records calls. Whatever it does with personal data it states as a processing event; whatever it discloses goes through the disclosure gate.',
};
