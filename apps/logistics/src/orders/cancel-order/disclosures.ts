import { defineDisclosure } from '#disclosure';
import { buyers } from '../../processing/buyers.js';

/** The warehouse puts the devices back on the shelf; the serial numbers are all that it needs for that. */
export const RESERVATION_CANCELLED = defineDisclosure({
  name: 'reservation-cancelled',
  activity: 'product-distribution',
  purposes: ['product-distribution'],
  recipient: { key: 'riksbud', class: 'warehouse', role: 'processor' },
  country: 'SE',
  channel: 'api',
  path: '/reservation-cancellations',
  parties: buyers(['device-ids']),
});
