import { decideConsent, decideWithdrawal } from './decide-on-consent.js';

const now = new Date('2026-11-22T14:45:00Z');
const refusal = (code: string) => expect.objectContaining({ code, status: 409 });
const offers = { purpose: 'marketing-email-sms', inForce: false } as const;
const competitions = { purpose: 'competitions', inForce: false } as const;

it.each([
  ['lead', offers],
  ['referred-person', offers],
  ['customer', offers],
  ['customer', competitions],
] as const)('takes the consent of a %s to %j', (kind, consent) => {
  expect(decideConsent({ kind, objectedAt: null }, consent, now)).toEqual({ givenAt: now });
});

it.each([
  ['prospect', null, offers, 'CONSENTS.NOT_FOR_THIS_KIND'],
  ['lead', null, competitions, 'CONSENTS.NOT_FOR_THIS_KIND'],
  ['lead', now, offers, 'CONSENTS.OBJECTED'],
  ['customer', null, { ...offers, inForce: true }, 'CONSENTS.IN_FORCE_ALREADY'],
] as const)('refuses that of a %s who objected %p to %j: %s', (kind, objectedAt, consent, code) => {
  expect(() => decideConsent({ kind, objectedAt }, consent, now)).toThrow(refusal(code));
});

it('is withdrawn once', () => {
  expect(decideWithdrawal({ withdrawnAt: null }, now)).toEqual({ withdrawnAt: now });
  expect(() => decideWithdrawal({ withdrawnAt: now }, now)).toThrow(refusal('CONSENTS.WITHDRAWN_ALREADY'));
});
