import { chargeOf } from './charge-of.js';

it.each([
  [null, undefined, 'none'],
  ['tok_1', undefined, 'not-charged'],
  ['tok_1', { status: 'withheld' }, 'not-charged'],
  ['tok_1', { status: 'opened' }, 'asked'],
  ['tok_1', { status: 'closed', outcome: 'unknown' }, 'asked'],
  ['tok_1', { status: 'closed', outcome: 'acknowledged' }, 'charged'],
  ['tok_1', { status: 'closed', outcome: 'refused' }, 'not-charged'],
  ['tok_1', { status: 'closed', outcome: 'failed' }, 'not-charged'],
  ['tok_1', { status: 'closed', outcome: 'not-sent' }, 'not-charged'],
] as const)('card %p, asked %p: %s', (cardToken, asked, charge) => {
  expect(chargeOf(cardToken, asked)).toBe(charge);
});
