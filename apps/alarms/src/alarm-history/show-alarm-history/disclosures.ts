import { defineDisclosure } from '#disclosure';

/** The account holder reads when others armed and disarmed: our own answer is the disclosure, so it has no path. */
export const ALARM_HISTORY_SHOWN = defineDisclosure({
  name: 'alarm-history-shown',
  activity: 'alarm-history',
  purposes: ['alarm-history'],
  recipient: { key: 'account-holder', class: 'account-holder', role: 'natural-person' },
  country: 'SE',
  channel: 'app',
  parties: { 'secondary-user': { legalBasis: 'A6-1-f', categories: ['name', 'system-logs'] } },
});
