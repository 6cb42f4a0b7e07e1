import { decideClosing, decideQuote, decideRegistration } from './decide-on-lead.js';

const now = new Date('2026-11-22T14:45:00Z');
const open = { quoteRequestedAt: null, closedAt: null };
const quoted = { quoteRequestedAt: now, closedAt: null };
const closed = { quoteRequestedAt: null, closedAt: now };
const refusal = (code: string) => expect.objectContaining({ code, status: 409 });

it('registers whoever is no open lead', () => {
  expect(decideRegistration([], now)).toEqual({ registeredAt: now });
  expect(decideRegistration([closed], now)).toEqual({ registeredAt: now });
  expect(() => decideRegistration([closed, open], now)).toThrow(refusal('LEADS.OPEN_ALREADY'));
});

it('requests one quote while the lead is open', () => {
  expect(decideQuote(open, now)).toEqual({ quoteRequestedAt: now });
  expect(() => decideQuote(quoted, now)).toThrow(refusal('LEADS.QUOTE_REQUESTED_ALREADY'));
  expect(() => decideQuote(closed, now)).toThrow(refusal('LEADS.CLOSED'));
});

it('closes once, as won only after a quote', () => {
  expect(decideClosing(quoted, 'won', now)).toEqual({ closedAt: now, outcome: 'won' });
  expect(decideClosing(open, 'lost', now)).toEqual({ closedAt: now, outcome: 'lost' });
  expect(() => decideClosing(open, 'won', now)).toThrow(refusal('LEADS.NO_QUOTE'));
  expect(() => decideClosing(closed, 'withdrawn', now)).toThrow(refusal('LEADS.CLOSED'));
});
