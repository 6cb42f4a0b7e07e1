import { defineDisclosure } from '#disclosure';
import { buyers } from '../../processing/buyers.js';

/**
 * The warehouse sets the devices aside and packs them: the serial numbers say which, name and address go on the parcel.
 * It reaches nobody, so it gets no number and no email address.
 */
export const WAREHOUSE_RESERVATION = defineDisclosure({
  name: 'warehouse-reservation',
  activity: 'product-distribution',
  purposes: ['product-distribution'],
  recipient: { key: 'riksbud', class: 'warehouse', role: 'processor' },
  country: 'SE',
  channel: 'api',
  path: '/reservations',
  parties: buyers(['name', 'postal-address', 'device-ids']),
});
