import { type Problem, conflict } from '#http';
import type { Lead, LeadOutcome } from './lead.js';

type Progress = Pick<Lead, 'quoteRequestedAt' | 'closedAt'>;

/** One open lead a person. `known`: of whoever has the same number or address. Throws LEADS.OPEN_ALREADY. */
export function decideRegistration(known: readonly Pick<Lead, 'closedAt'>[], now: Date): { registeredAt: Date } {
  if (known.some(({ closedAt }) => closedAt === null)) throw openAlready();
  return { registeredAt: now };
}

/** A quote is requested once, while the lead is open. Throws LEADS.CLOSED or LEADS.QUOTE_REQUESTED_ALREADY. */
export function decideQuote(lead: Progress, now: Date): { quoteRequestedAt: Date } {
  if (lead.closedAt !== null) throw leadClosed();
  if (lead.quoteRequestedAt !== null) throw quoteRequestedAlready();
  return { quoteRequestedAt: now };
}

/** Won only after a quote. Throws LEADS.CLOSED or LEADS.NO_QUOTE. */
export function decideClosing(
  lead: Progress,
  outcome: LeadOutcome,
  now: Date,
): { closedAt: Date; outcome: LeadOutcome } {
  if (lead.closedAt !== null) throw leadClosed();
  if (outcome === 'won' && lead.quoteRequestedAt === null) throw noQuote();
  return { closedAt: now, outcome };
}

function openAlready(): Problem {
  return conflict('LEADS.OPEN_ALREADY', {
    sv: 'Personen är redan registrerad som intressent. Begär offert för den intressenten, eller avsluta den först.',
    en: 'The person is registered as a lead already. Request the quote for that lead, or close it first.',
  });
}

function leadClosed(): Problem {
  return conflict('LEADS.CLOSED', {
    sv: 'Intressenten är avslutad. Registrera personen på nytt om ett nytt kostnadsförslag önskas.',
    en: 'The lead is closed. Register the person again if a new estimate is wanted.',
  });
}

function quoteRequestedAlready(): Problem {
  return conflict('LEADS.QUOTE_REQUESTED_ALREADY', {
    sv: 'En offert är redan begärd för intressenten.',
    en: 'A quote has been requested for the lead already.',
  });
}

function noQuote(): Problem {
  return conflict('LEADS.NO_QUOTE', {
    sv: 'Ingen offert har begärts, så ingen kan ha lett till avtal. Begär offerten först, eller ange ett annat utfall.',
    en: 'No quote was requested, so none can have led to a contract. Request it first, or state another outcome.',
  });
}
