import { SOURCE } from './processing/activity-event.js';

/** What the service says of itself, in its OpenAPI document and its logs. */
export const SERVICE = {
  name: SOURCE,
  title: 'Alarms',
  description:
    'Installs home alarms, arms and disarms them, raises incidents, notifies contacts and dispatches guards. Whatever it does with personal data it states as a processing event; whatever it discloses goes through the disclosure gate.',
};
