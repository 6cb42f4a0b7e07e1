import type { Outcome } from '#processing-event';
import { cameToNothing } from '../came-to-nothing.js';

/** Who pursues the claim instead of us: a collector in our name, or an assignee in its own. */
export type Claim = 'debt-collection' | 'claim-assignment';

/** An invoice as the rules see it; amounts are whole öre, days YYYY-MM-DD. */
export interface Invoice {
  totalOre: number;
  /** Of the total and the fee, by payment or set-off. */
  paidOre: number;
  /** For the reminder. */
  feeOre: number;
  dueDate: string;
  /** When it was handed to the payment service, which sends it to the customer. */
  collectedAt: Date | null;
  reminders: number;
  lastRemindedOn: string | null;
  claim: Claim | null;
  claimedAt: Date | null;
  creditedAt: Date | null;
}

export const INVOICE_STATUSES = ['issued', 'collecting', 'paid', 'credited', 'in-debt-collection', 'assigned'] as const;
export type InvoiceStatus = (typeof INVOICE_STATUSES)[number];

/** What the customer still owes. */
export function amountDue({ totalOre, feeOre, paidOre, creditedAt }: Invoice): number {
  return creditedAt === null ? totalOre + feeOre - paidOre : 0;
}

export function statusOf(invoice: Invoice): InvoiceStatus {
  if (invoice.creditedAt !== null) return 'credited';
  if (invoice.claim === 'claim-assignment') return 'assigned';
  if (amountDue(invoice) === 0) return 'paid';
  if (invoice.claim === 'debt-collection') return 'in-debt-collection';
  return invoice.collectedAt === null ? 'issued' : 'collecting';
}

/** As it is once it is known that a hand-over came to nothing: as if it had not been made. */
export function afterOutcomes<I extends Invoice>(
  invoice: I,
  { collection, claim }: { collection?: Outcome | undefined; claim?: Outcome | undefined },
): I {
  return {
    ...invoice,
    ...(cameToNothing(collection) ? { collectedAt: null } : {}),
    ...(cameToNothing(claim) ? { claim: null, claimedAt: null } : {}),
  };
}

/** As invoices are numbered: 2026-0001. */
export function documentNumber({ numberYear, numberSerial }: { numberYear: number; numberSerial: number }): string {
  return `${numberYear}-${String(numberSerial).padStart(4, '0')}`;
}
