import { Problem, conflict } from '#http';
import type { Contract } from '../../contracts/contract.js';
import { dayInStockholm, daysAfter } from '../../money/calendar-day.js';
import { type LineInput, type Totals, addUp } from './add-up.js';

const MIN_DAYS_TO_PAY = 10;
/** An invoice that was drawn up elsewhere may be entered afterwards. */
const MAX_DAYS_BACK = 90;
/** Öre. */
export const MAX_TOTAL_ORE = 1_000_000_000;

export interface IssueCommand {
  lines: readonly LineInput[];
  /** YYYY-MM-DD; today in Stockholm when left out. */
  invoiceDate?: string | undefined;
  /** YYYY-MM-DD */
  dueDate: string;
}

export interface IssuedInvoice extends Totals {
  invoiceDate: string;
  dueDate: string;
  /** The series that its number is of. */
  numberYear: number;
}

/**
 * An invoice on a contract whose credit was approved; an ended contract is still invoiced for what was delivered. Throws
 * INVOICES.CREDIT_NOT_CHECKED, .CREDIT_DECLINED (409), .DATE_OUT_OF_RANGE, .DUE_TOO_SOON, .AMOUNT_OUT_OF_RANGE (422).
 */
export function decideIssue(
  { creditDecision }: Pick<Contract, 'creditDecision'>,
  { lines, invoiceDate, dueDate }: IssueCommand,
  now: Date,
): IssuedInvoice {
  if (creditDecision === null) throw creditNotChecked();
  if (creditDecision === 'declined') throw creditDeclined();
  const today = dayInStockholm(now);
  const date = invoiceDate ?? today;
  if (date > today || date < daysAfter(today, -MAX_DAYS_BACK)) throw dateOutOfRange();
  if (dueDate < daysAfter(date, MIN_DAYS_TO_PAY)) throw dueTooSoon();
  const totals = addUp(lines);
  if (totals.totalOre <= 0 || totals.totalOre > MAX_TOTAL_ORE) throw amountOutOfRange();
  return { ...totals, invoiceDate: date, dueDate, numberYear: Number(date.slice(0, 4)) };
}

function creditNotChecked(): Problem {
  return conflict('INVOICES.CREDIT_NOT_CHECKED', {
    sv: 'Kundens kredit är inte prövad. Gör en kreditprövning och registrera upplysningen innan avtalet faktureras.',
    en: 'The customer’s credit was not checked. Check it and record the report before the contract is invoiced.',
  });
}

function creditDeclined(): Problem {
  return conflict('INVOICES.CREDIT_DECLINED', {
    sv: 'Kunden har inte godkänts för faktura. Ta betalt i förskott.',
    en: 'The customer was not approved for invoices. Take payment in advance.',
  });
}

function dateOutOfRange(): Problem {
  return new Problem('INVOICES.DATE_OUT_OF_RANGE', 422, {
    sv: `Fakturadatum är högst ${MAX_DAYS_BACK} dagar tillbaka och inte efter i dag.`,
    en: `The invoice date is at most ${MAX_DAYS_BACK} days back, and not after today.`,
  });
}

function dueTooSoon(): Problem {
  return new Problem('INVOICES.DUE_TOO_SOON', 422, {
    sv: `Förfallodagen är minst ${MIN_DAYS_TO_PAY} dagar efter fakturadatum.`,
    en: `The due date is at least ${MIN_DAYS_TO_PAY} days after the invoice date.`,
  });
}

function amountOutOfRange(): Problem {
  return new Problem('INVOICES.AMOUNT_OUT_OF_RANGE', 422, {
    sv: `Summan är minst ett öre och högst ${MAX_TOTAL_ORE} öre. Dela upp fakturan eller ändra raderna.`,
    en: `The total is at least one öre and at most ${MAX_TOTAL_ORE} öre. Split the invoice or change its lines.`,
  });
}
