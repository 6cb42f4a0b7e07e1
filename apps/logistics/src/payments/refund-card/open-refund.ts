import type { Executor } from '#database';
import type { DisclosureGate, OpenedDisclosure } from '#disclosure';
import type { Order } from '../../orders/order.js';
import { paymentInfo } from '../payment-info.js';
import { CARD_REFUND } from './disclosures.js';

/** Has the whole order paid back to the card it was paid by. */
export async function openRefund(
  transaction: Executor,
  gate: DisclosureGate,
  { order, operationId, now }: { order: Order; operationId: string; now: Date },
): Promise<OpenedDisclosure | undefined> {
  const { buyer, cardToken } = order;
  if (cardToken === null) return undefined;
  return gate.open(transaction, CARD_REFUND, {
    operationId,
    at: now,
    parties: [
      {
        kind: buyer.kind,
        subjectRef: buyer.subjectRef,
        fields: { 'payment-info': paymentInfo(order, cardToken) },
      },
    ],
  });
}
