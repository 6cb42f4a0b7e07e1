import { defineDisclosure } from '#disclosure';
import { buyers } from '../../processing/buyers.js';

/**
 * The courier carries the parcel to a door: name and address are on it, and by phone or email the courier says when it
 * comes, where nobody was at home, and when it lies at the agent's. What is in the parcel is not the courier's matter.
 */
export const COURIER_ORDER = defineDisclosure({
  name: 'courier-order',
  activity: 'product-distribution',
  purposes: ['product-distribution'],
  recipient: { key: 'dhl', class: 'courier', role: 'separate-controller' },
  country: 'SE',
  channel: 'api',
  path: '/shipments',
  parties: buyers(['name', 'postal-address', 'phone', 'email']),
});
