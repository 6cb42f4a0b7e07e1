import { defineDisclosure } from '#disclosure';
import { buyers } from '../../processing/buyers.js';

/** The warehouse knows a parcel that comes back by its serial numbers; from whom is not its matter. */
export const RETURN_ANNOUNCED = defineDisclosure({
  name: 'return-announced',
  activity: 'web-shop-order',
  purposes: ['web-shop-order'],
  recipient: { key: 'riksbud', class: 'warehouse', role: 'processor' },
  country: 'SE',
  channel: 'api',
  path: '/returns',
  parties: buyers(['device-ids']),
});
