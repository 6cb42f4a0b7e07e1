import type { Address } from '#disclosure';
import type { BuyerKind } from '../processing/activity-event.js';

export const ORDER_STATES = [
  'placed',
  'reserved',
  'shipped',
  'delivery-failed',
  'delivered',
  'return-requested',
  'returned',
  'cancelled',
] as const;

/** How far an order has come. */
export type OrderState = (typeof ORDER_STATES)[number];

/**
 * What became of the card's charge. none: the order goes on the monthly invoice · asked: nobody can say yet · charged:
 * the bank has acknowledged it · not-charged: it did not come about.
 */
export type Charge = 'none' | 'asked' | 'charged' | 'not-charged';

export interface Buyer {
  kind: BuyerKind;
  subjectRef: string;
  name: string;
  /** E.164 */
  phone: string;
  email: string;
}

/** An order as the rules of all features see it. */
export interface Order {
  id: string;
  buyer: Buyer;
  address: Address;
  state: OrderState;
  /** Öre, VAT included. */
  amount: number;
  units: number;
  charge: Charge;
  /** Null where the order goes on the monthly invoice. */
  cardToken: string | null;
  /** Of the devices that are in it now. */
  serialNumbers: readonly string[];
  deliveredAt: Date | null;
  refundedAt: Date | null;
}

/** What a step makes of an order. */
export interface Decision {
  changes: {
    state?: OrderState;
    stateSince?: Date;
    deliveredAt?: Date;
    failureReason?: string;
  };
  /** The buyer's card is to be paid back. */
  refund: boolean;
}

export function becomes(state: OrderState, now: Date, more: Omit<Decision['changes'], 'state'> = {}): Decision {
  return { changes: { state, stateSince: now, ...more }, refund: false };
}

/** Whether a card's money may be with us. */
export function isPaidBackByCard({ charge, refundedAt }: Pick<Order, 'charge' | 'refundedAt'>): boolean {
  return refundedAt === null && (charge === 'asked' || charge === 'charged');
}
