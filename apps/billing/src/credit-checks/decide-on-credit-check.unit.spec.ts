import type { CreditCheck } from './credit-check.js';
import { decideCheck, decideCopy, decideReport } from './decide-on-credit-check.js';

const now = new Date('2026-11-22T14:45:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60_000);
const check = (changes: Partial<CreditCheck> = {}): CreditCheck => ({
  requestedAt: daysAgo(1),
  reportedAt: null,
  copyAnnouncedAt: null,
  ...changes,
});

describe('decideCheck', () => {
  it.each([
    ['nobody was asked about', undefined],
    ['thirty days have passed', check({ requestedAt: daysAgo(30), reportedAt: daysAgo(30) })],
    ['the request was not sent', check({ outcome: 'not-sent' })],
    ['the agency failed', check({ outcome: 'failed' })],
    ['the agency refused', check({ outcome: 'refused' })],
  ])('asks when %s', (_, last) => {
    expect(decideCheck({ endedAt: null }, last, now)).toEqual({ requestedAt: now });
  });

  it.each([
    ['is under way', check()],
    ['was answered', check({ outcome: 'acknowledged' })],
    ['may have been answered', check({ outcome: 'unknown' })],
    ['was reported', check({ requestedAt: daysAgo(29.999), reportedAt: daysAgo(29) })],
    ['was reported after a failure', check({ outcome: 'failed', reportedAt: daysAgo(1) })],
  ])('does not ask again within thirty days of one that %s', (_, last) => {
    const problem = { code: 'CREDIT_CHECKS.CHECKED_RECENTLY', status: 409 };
    expect(() => decideCheck({ endedAt: null }, last, now)).toThrow(expect.objectContaining(problem));
  });

  it('does not ask about a contract that has ended', () => {
    const problem = { code: 'CONTRACTS.ENDED', status: 409 };
    expect(() => decideCheck({ endedAt: now }, undefined, now)).toThrow(expect.objectContaining(problem));
  });
});

it('takes one report, then one copy', () => {
  const requested = check();
  expect(decideReport(requested, now)).toEqual({ reportedAt: now });
  const reported = check({ reportedAt: now });
  expect(decideCopy(reported, 'post', now)).toEqual({ copyAnnouncedAt: now, copyChannel: 'post' });
  const refused = (code: string) => expect.objectContaining({ code, status: 409 });
  expect(() => decideReport(reported, now)).toThrow(refused('CREDIT_CHECKS.REPORTED_ALREADY'));
  expect(() => decideCopy(requested, 'post', now)).toThrow(refused('CREDIT_CHECKS.NOT_REPORTED'));
  const announced = check({ reportedAt: now, copyAnnouncedAt: now });
  expect(() => decideCopy(announced, 'post', now)).toThrow(refused('CREDIT_CHECKS.COPY_ANNOUNCED_ALREADY'));
});
