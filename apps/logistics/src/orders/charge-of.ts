import type { DisclosureStateView } from '#emitting-service';
import type { Charge } from './order.js';

/** What became of a card's charge, told by the disclosure that asked the bank for it. */
export function chargeOf(
  cardToken: string | null,
  asked: Pick<DisclosureStateView, 'status' | 'outcome'> | undefined,
): Charge {
  if (cardToken === null) return 'none';
  if (asked === undefined || asked.status === 'withheld') return 'not-charged';
  // An unknown outcome may have been a charge.
  if (asked.status === 'opened' || asked.outcome === 'unknown') return 'asked';
  return asked.outcome === 'acknowledged' ? 'charged' : 'not-charged';
}
