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

export interface Outcomes {
  collection?: Outcome | undefined;
  claim?: Outcome | undefined;
  /** Of every reminder that was let out, the oldest first, with its day in Stockholm. */
  reminders?: readonly { on: string; outcome: Outcome | undefined }[];
}

/** As it is once it is known that a hand-over came to nothing: as if it had not been made. */
export function afterOutcomes<I extends Invoice>(invoice: I, { collection, claim, reminders = [] }: Outcomes): I {
  return {
    ...invoice,
    ...(cameToNothing(collection) ? { collectedAt: null } : {}),
    ...(cameToNothing(claim) ? { claim: null, claimedAt: null } : {}),
    ...afterReminders(invoice, reminders),
  };
}

/** Whoever was not reminded owes no fee for it, though what is paid of it stays paid. */
function afterReminders(
  { lastRemindedOn, feeOre, paidOre, totalOre }: Invoice,
  all: NonNullable<Outcomes['reminders']>,
): Partial<Invoice> {
  const sent = all.filter(({ outcome }) => !cameToNothing(outcome));
  if (sent.length === all.length) return {};
  const last = sent.at(-1);
  return {
    reminders: sent.length,
    lastRemindedOn: last === all.at(-1) ? lastRemindedOn : (last?.on ?? null),
    feeOre: last === undefined ? Math.max(0, paidOre - totalOre) : feeOre,
  };
}

/** As invoices are numbered: 2026-0001. */
export function documentNumber({ numberYear, numberSerial }: { numberYear: number; numberSerial: number }): string {
  return `${numberYear}-${String(numberSerial).padStart(4, '0')}`;
}
