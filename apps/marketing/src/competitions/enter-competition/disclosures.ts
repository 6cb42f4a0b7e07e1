import { defineDisclosure } from '#disclosure';

/** Who takes part; the winner is told from there. */
export const COMPETITION_ENTRY = defineDisclosure({
  name: 'competition-entry',
  activity: 'competitions',
  purposes: ['competitions'],
  recipient: { key: 'senzum', class: 'customer-communication', role: 'processor' },
  country: 'SE',
  channel: 'api',
  path: '/competition-entries',
  parties: { customer: { legalBasis: 'A6-1-a', categories: ['name', 'email'] } },
});
