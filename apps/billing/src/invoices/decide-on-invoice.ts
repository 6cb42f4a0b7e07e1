import type { Problem } from '#http';
import { daysAfter } from '../money/calendar-day.js';
import {
  assignedAlready,
  claimAssigned,
  collectedAlready,
  creditedAlready,
  inDebtCollection,
  neverReminded,
  noBalance,
  notCollected,
  notDue,
  paidAlready,
  remindedRecently,
  remindedTwice,
} from './invoice-problems.js';
import { type Claim, type Invoice, amountDue } from './invoice.js';

/** Öre: lagen (1981:739) om ersättning för inkassokostnader m.m. and förordningen (1981:1057), agreed in our contracts. */
const REMINDER_FEE_ORE = 6_000;
const MAX_REMINDERS = 2;
const DAYS_BETWEEN_REMINDERS = 8;

/** Handed to the payment service once. Throws INVOICES.CREDITED, .PAID, .CLAIM_ASSIGNED or .COLLECTED_ALREADY. */
export function decideCollection(invoice: Invoice, now: Date): { collectedAt: Date } {
  mustBeOwed(invoice);
  if (invoice.collectedAt !== null) throw collectedAlready();
  return { collectedAt: now };
}

export interface DecidedPayment {
  paidOre: number;
  /** Of the payment, öre. */
  appliedOre: number;
  /** Paid too much, öre: goes to the customer's balance. */
  surplusOre: number;
}

/** In part, exactly or too much. Throws INVOICES.CLAIM_ASSIGNED, .CREDITED or .PAID. */
export function decidePayment(invoice: Invoice, amountOre: number): DecidedPayment {
  mustBeOwed(invoice);
  const appliedOre = Math.min(amountOre, amountDue(invoice));
  return { paidOre: invoice.paidOre + appliedOre, appliedOre, surplusOre: amountOre - appliedOre };
}

/** As much of the balance as is due. Throws as {@link decidePayment}, or CREDIT_BALANCES.EMPTY. */
export function decideSetOff(invoice: Invoice, balanceOre: number): { paidOre: number; appliedOre: number } {
  mustBeOwed(invoice);
  if (balanceOre === 0) throw noBalance();
  const { paidOre, appliedOre } = decidePayment(invoice, Math.min(balanceOre, amountDue(invoice)));
  return { paidOre, appliedOre };
}

/**
 * Credits the whole invoice, paid or not; what was paid becomes the customer's balance. Throws INVOICES.CLAIM_ASSIGNED
 * or .CREDITED.
 */
export function decideCredit(invoice: Invoice, now: Date): { creditedAt: Date; toBalanceOre: number } {
  if (invoice.creditedAt !== null) throw creditedAlready();
  if (invoice.claim === 'claim-assignment') throw claimAssigned();
  return { creditedAt: now, toBalanceOre: invoice.paidOre };
}

/**
 * After the due date, of an invoice that was sent; twice at most, eight days apart; the fee once. Throws
 * INVOICES.CREDITED, .PAID, .CLAIM_ASSIGNED, .IN_DEBT_COLLECTION, .NOT_COLLECTED, or REMINDERS.NOT_DUE, .TOO_MANY, .TOO_SOON.
 */
export function decideReminder(
  invoice: Invoice,
  today: string,
): { reminders: number; lastRemindedOn: string; feeOre: number } {
  mustBeOwed(invoice);
  if (invoice.claim !== null) throw inDebtCollection();
  if (invoice.collectedAt === null) throw notCollected();
  if (today <= invoice.dueDate) throw notDue();
  if (invoice.reminders >= MAX_REMINDERS) throw remindedTwice();
  if (invoice.lastRemindedOn !== null && today < daysAfter(invoice.lastRemindedOn, DAYS_BETWEEN_REMINDERS))
    throw remindedRecently();
  return { reminders: invoice.reminders + 1, lastRemindedOn: today, feeOre: REMINDER_FEE_ORE };
}

/**
 * To a collector or to an assignee, never both, after a reminder. Throws INVOICES.CREDITED, .PAID, .CLAIM_ASSIGNED or
 * .IN_DEBT_COLLECTION, .ASSIGNED_ALREADY, .NEVER_REMINDED.
 */
export function decideClaim(invoice: Invoice, claim: Claim, now: Date): { claim: Claim; claimedAt: Date } {
  if (invoice.claim === 'claim-assignment' && claim === 'claim-assignment') throw assignedAlready();
  mustBeOwed(invoice);
  if (invoice.claim !== null) throw inDebtCollection();
  if (invoice.reminders === 0) throw neverReminded();
  return { claim, claimedAt: now };
}

function mustBeOwed(invoice: Invoice): void {
  const problem = whyNotOwed(invoice);
  if (problem !== undefined) throw problem;
}

function whyNotOwed(invoice: Invoice): Problem | undefined {
  if (invoice.creditedAt !== null) return creditedAlready();
  if (invoice.claim === 'claim-assignment') return claimAssigned();
  return amountDue(invoice) === 0 ? paidAlready() : undefined;
}
