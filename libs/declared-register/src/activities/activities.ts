import { alarmActivities } from './alarms.js';
import { billingActivities } from './billing.js';
import { logisticsActivities } from './logistics.js';
import { dialogueActivities } from './marketing-dialogue.js';
import { outreachActivities } from './marketing-outreach.js';
import { recordsActivities } from './records.js';

/** Every activity as written down, service by service; the order is that of the register. */
export const definedActivities = [
  ...alarmActivities,
  ...billingActivities,
  ...logisticsActivities,
  ...dialogueActivities,
  ...outreachActivities,
  ...recordsActivities,
];
