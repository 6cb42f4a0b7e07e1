import type { OpenedDisclosure } from '#disclosure';
import { AskedDisclosureView, askedDisclosureView } from '#emitting-service';
import type { PlacedOrder } from './decide-order.js';

/** What was ordered, by pseudonym: the caller knows the name. */
export class PlacedOrderView {
  /** Of the order. */
  id!: string;

  operationId!: string;

  /** Pseudonym of the buyer; give it again at the next order. */
  subjectRef!: string;

  /**
   * Öre, VAT included.
   * @example 99800
   */
  amount!: number;

  /** The card's charge; empty where the order goes on the monthly invoice. */
  disclosures!: AskedDisclosureView[];
}

export function placedOrderView(
  { id, buyer, amount }: PlacedOrder,
  operationId: string,
  disclosures: readonly OpenedDisclosure[],
): PlacedOrderView {
  return { id, operationId, subjectRef: buyer.subjectRef, amount, disclosures: disclosures.map(askedDisclosureView) };
}
