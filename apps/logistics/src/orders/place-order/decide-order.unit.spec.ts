import { factsOf } from '#test-bed';
import { madeUpOrder, madeUpShopBuyer } from '../../testing/made-up-order.js';
import { type OrderCommand, decideOrder } from './decide-order.js';
import { orderPlaced } from './events.js';

const now = new Date('2026-11-22T14:45:00Z');
const command = (changes: object = {}) => ({ ...madeUpOrder(), ...changes }) as OrderCommand;
const anId = 'b8a1f6f4-30a7-4f57-8b0e-3f6d4d1f9a02';

/** minted-1, minted-2 … */
function minting() {
  let count = 0;
  return () => `minted-${(count += 1)}`;
}

it('takes the customer’s pseudonym over and adds up what it costs', () => {
  const given = command();
  expect(decideOrder(given, now, minting())).toMatchObject({
    id: 'minted-1',
    buyer: { kind: 'customer', subjectRef: given.buyer.subjectRef },
    amount: 59_800,
    units: 2,
    cardToken: 'tok_4f9a0c7be21d',
    placedAt: now,
  });
});

it('makes a pseudonym for whoever has none', () => {
  expect(decideOrder(command({ buyer: madeUpShopBuyer() }), now, minting()).buyer.subjectRef).toBe('minted-2');
});

it('keeps no token of a card that is not charged', () => {
  const payment = { method: 'monthly-invoice', cardToken: 'tok_4f9a0c7be21d' };
  expect(decideOrder(command({ payment }), now).cardToken).toBeNull();
});

it.each([
  ['tok_4f9a0c7be21d', ['email', 'name', 'payment-info', 'phone', 'postal-address']],
  [null, ['email', 'name', 'phone', 'postal-address']],
])('orderPlaced with card %p: what was given, by pseudonym only', (cardToken, categories) => {
  const buyer = { ...madeUpShopBuyer(), subjectRef: anId };
  const events = orderPlaced({ buyer, cardToken }, anId, '2018-05', now);
  expect(events.map(factsOf)).toEqual([
    {
      subject: anId,
      kind: 'shop-buyer',
      activity: 'web-shop-order',
      operation: 'collect',
      basis: 'A6-1-b',
      categories,
    },
  ]);
  expect(JSON.stringify(events)).not.toMatch(/Påhittad|tok_|\+46/);
});
