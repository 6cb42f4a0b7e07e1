import { defineDisclosure } from '#disclosure';

/** The installer's work order. */
export const INSTALLATION_ORDER = defineDisclosure({
  name: 'installation-order',
  activity: 'system-installation',
  purposes: ['system-installation'],
  recipient: { key: 'exempel-installation', class: 'installer', role: 'processor' },
  country: 'SE',
  channel: 'api',
  path: '/work-orders',
  parties: { customer: { legalBasis: 'A6-1-b', categories: ['name', 'alarm-address', 'phone', 'device-ids'] } },
});
