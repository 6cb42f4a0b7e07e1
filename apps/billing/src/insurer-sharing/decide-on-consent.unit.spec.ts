import { decideConsent, decideSharing, decideWithdrawal } from './decide-on-consent.js';

const now = new Date('2026-11-22T14:45:00Z');
const active = { endedAt: null };
const ended = { endedAt: now };
const fresh = { sharedAt: null };

it('takes a consent, shares once under it, and takes its withdrawal, also after the end', () => {
  expect(decideConsent(active, undefined, now)).toEqual({ givenAt: now });
  expect(decideSharing(active, fresh, now)).toEqual({ sharedAt: now });
  expect(decideWithdrawal({ sharedAt: now }, now)).toEqual({ withdrawnAt: now });
});

it('says that sharing is not consented to', () => {
  expect(decideSharing(active, undefined, now)).toBe('no-consent');
});

it.each<[string, () => unknown, string]>([
  ['a second consent', () => decideConsent(active, fresh, now), 'INSURER_SHARING.CONSENTED_ALREADY'],
  ['a consent after the end', () => decideConsent(ended, undefined, now), 'CONTRACTS.ENDED'],
  ['a withdrawal of nothing', () => decideWithdrawal(undefined, now), 'INSURER_SHARING.NOT_CONSENTED'],
  ['a second sharing', () => decideSharing(active, { sharedAt: now }, now), 'INSURER_SHARING.SHARED_ALREADY'],
  ['sharing after the end', () => decideSharing(ended, fresh, now), 'CONTRACTS.ENDED'],
])('refuses %s', (_, attempt, code) => {
  expect(attempt).toThrow(expect.objectContaining({ code, status: 409 }));
});
