import type { DisclosureDefinition } from '#disclosure';
import { undeclaredParts } from '#test-bed';
import { RESERVATION_CANCELLED } from './orders/cancel-order/disclosures.js';
import { WAREHOUSE_RESERVATION } from './orders/reserve-items/disclosures.js';
import { CARD_CHARGE } from './payments/charge-card/disclosures.js';
import { CARD_REFUND } from './payments/refund-card/disclosures.js';
import { RETURN_ANNOUNCED } from './returns/request-return/disclosures.js';
import { COURIER_ORDER } from './shipments/ship-order/disclosures.js';

/** Everything that this service discloses. */
const DEFINITIONS: readonly DisclosureDefinition[] = [
  CARD_CHARGE,
  CARD_REFUND,
  WAREHOUSE_RESERVATION,
  RESERVATION_CANCELLED,
  COURIER_ORDER,
  RETURN_ANNOUNCED,
];

const at = new Date('2026-11-22T14:45:00Z');

it('has names of their own', () => {
  expect(new Set(DEFINITIONS.map(({ name }) => name)).size).toBe(DEFINITIONS.length);
});

it.each(DEFINITIONS.map((definition) => [definition.name, definition] as const))(
  '%s is what the register declares',
  (_, definition) => {
    expect(undeclaredParts(definition, at)).toEqual([]);
  },
);

it('asks the same of customers and buyers without an alarm', () => {
  for (const { parties } of DEFINITIONS) expect(Object.keys(parties)).toEqual(['customer', 'shop-buyer']);
});

it('tells the courier nothing of what is carried, and the warehouse no way to reach the buyer', () => {
  expect(COURIER_ORDER.parties.customer.categories).not.toContain('device-ids');
  expect(WAREHOUSE_RESERVATION.parties.customer.categories).not.toContain('phone');
});
