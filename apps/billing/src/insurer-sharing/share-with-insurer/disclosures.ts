import { defineDisclosure } from '#disclosure';

/** The insurer learns that the home has an alarm and which; only where the customer wants it (Art. 6(1)(a)). */
export const ALARM_AT_HOME = defineDisclosure({
  name: 'alarm-at-home',
  activity: 'insurer-sharing',
  purposes: ['insurer-sharing'],
  recipient: { key: 'exempel-forsakring', class: 'insurers', role: 'separate-controller' },
  country: 'SE',
  channel: 'api',
  path: '/alarms',
  parties: { customer: { legalBasis: 'A6-1-a', categories: ['name', 'alarm-address', 'device-ids'] } },
});
