import { defineDisclosure } from '#disclosure';
import { buyers } from '../../processing/buyers.js';
import { CARD_PAYMENT } from '../payment-definition.js';

/** The bank charges the card: by its token and the amount, and the name that is checked against the card's. */
export const CARD_CHARGE = defineDisclosure({
  ...CARD_PAYMENT,
  name: 'card-charge',
  path: '/charges',
  parties: buyers(['name', 'payment-info']),
});
