import { defineDisclosure } from '#disclosure';
import { buyers } from '../../processing/buyers.js';
import { CARD_PAYMENT } from '../payment-definition.js';

/** The bank pays back what it charged: it knows the card's holder since then, so the name stays here. */
export const CARD_REFUND = defineDisclosure({
  ...CARD_PAYMENT,
  name: 'card-refund',
  path: '/refunds',
  parties: buyers(['payment-info']),
});
