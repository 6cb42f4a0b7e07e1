import { randomUUID } from 'node:crypto';
import { MAX_SERIAL_NUMBERS } from '#business-event';
import type { Address } from '#disclosure';
import { Problem } from '#http';
import type { BuyerKind } from '../../processing/activity-event.js';
import type { Buyer } from '../order.js';

export interface OrderCommand {
  buyer: { kind: BuyerKind; subjectRef?: string | undefined; name: string; phone: string; email: string };
  deliveryAddress: Address;
  items: readonly OrderItem[];
  payment: { method: 'card' | 'monthly-invoice'; cardToken?: string | undefined };
}

export interface OrderItem {
  articleNumber: string;
  quantity: number;
  /** Öre, VAT included. */
  unitPrice: number;
}

export interface PlacedOrder {
  id: string;
  buyer: Buyer;
  address: Address;
  items: readonly OrderItem[];
  /** Öre. */
  amount: number;
  units: number;
  cardToken: string | null;
  placedAt: Date;
}

/**
 * What is ordered, by whom and for how much; `newRef` makes ids, and a pseudonym for whoever has none. Throws
 * ORDERS.TOO_MANY_UNITS or ORDERS.NO_MONTHLY_INVOICE.
 */
export function decideOrder(command: OrderCommand, now: Date, newRef: () => string = randomUUID): PlacedOrder {
  const { buyer, payment, items } = command;
  const units = items.reduce((sum, { quantity }) => sum + quantity, 0);
  if (units > MAX_SERIAL_NUMBERS) throw tooManyUnits();
  if (buyer.kind === 'shop-buyer' && payment.method === 'monthly-invoice') throw noMonthlyInvoice();
  return {
    id: newRef(),
    buyer: { ...buyer, subjectRef: buyer.subjectRef ?? newRef() },
    address: command.deliveryAddress,
    items,
    amount: items.reduce((sum, { quantity, unitPrice }) => sum + quantity * unitPrice, 0),
    units,
    cardToken: payment.method === 'card' ? (payment.cardToken ?? null) : null,
    placedAt: now,
  };
}

function tooManyUnits(): Problem {
  return new Problem('ORDERS.TOO_MANY_UNITS', 422, {
    sv: `Fler än ${MAX_SERIAL_NUMBERS} enheter ryms inte i en beställning. Dela upp den.`,
    en: `An order has no room for more than ${MAX_SERIAL_NUMBERS} units. Divide it.`,
  });
}

function noMonthlyInvoice(): Problem {
  return new Problem('ORDERS.NO_MONTHLY_INVOICE', 422, {
    sv: 'Bara den som har larm får månadsfaktura. Betala med kort.',
    en: 'Only those who have an alarm get a monthly invoice. Pay by card.',
  });
}
