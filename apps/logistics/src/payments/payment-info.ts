import type { PaymentInfo } from '#disclosure';
import type { Order } from '../orders/order.js';

/** What the bank gets to know of a payment; the reference is the order's id. */
export function paymentInfo(order: Pick<Order, 'id' | 'amount'>, cardToken: string): PaymentInfo {
  return { reference: order.id, amount: order.amount, cardToken };
}
