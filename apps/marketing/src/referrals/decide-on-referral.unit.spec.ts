import { decideContact, decideReferral } from './decide-on-referral.js';

const now = new Date('2026-11-22T14:45:00Z');
const earlier = (days: number) => new Date(now.getTime() - days * 86_400_000);
const refusal = (code: string) => expect.objectContaining({ code, status: 409 });

describe('decideReferral', () => {
  const stranger = { objected: false, customer: false, openReferral: false };

  it('says by when to inform', () => {
    expect(decideReferral(stranger, now)).toEqual({ referredAt: now, informDueAt: new Date('2026-12-22T14:45:00Z') });
  });

  it.each([
    [{ objected: true }, 'MARKETING.OBJECTED'],
    [{ customer: true }, 'REFERRALS.IS_CUSTOMER'],
    [{ openReferral: true }, 'REFERRALS.REFERRED_ALREADY'],
  ])('refuses %j: %s', (known, code) => {
    expect(() => decideReferral({ ...stranger, ...known }, now)).toThrow(refusal(code));
  });
});

describe('decideContact', () => {
  const referral = { referredAt: earlier(10), contactedAt: null };
  const person = { phone: 'p', address: { street: 's', postalCode: 'p', city: 'c' }, objectedAt: null };

  it('contacts by phone and post, and the information is due then', () => {
    for (const means of ['phone', 'post'] as const)
      expect(decideContact(referral, person, means, now)).toEqual({
        do: 'contact',
        contactedAt: now,
        informDueAt: now,
      });
    const late = { referredAt: earlier(60), contactedAt: null };
    expect(decideContact(late, person, 'post', now)).toMatchObject({ informDueAt: new Date('2026-10-23T14:45:00Z') });
  });

  it('withholds what the person’s right forbids: the objection first', () => {
    const electronic = { reason: 'no-consent', problem: refusal('MARKETING.ELECTRONIC_NEEDS_CONSENT') };
    for (const means of ['email', 'sms'] as const) {
      expect(decideContact(referral, person, means, now)).toMatchObject({ do: 'withhold', ...electronic });
      expect(decideContact(referral, { ...person, objectedAt: now }, means, now)).toMatchObject({
        reason: 'objection',
      });
    }
  });

  it.each([
    [{ contactedAt: now }, {}, 'REFERRALS.CONTACTED_ALREADY'],
    [{ referredAt: earlier(90.1) }, {}, 'REFERRALS.TOO_OLD'],
    [{}, { phone: null }, 'REFERRALS.NOT_REACHABLE'],
  ])('refuses a call where %j %j: %s', (given, reached, code) => {
    const attempt = () => decideContact({ ...referral, ...given }, { ...person, ...reached }, 'phone', now);
    expect(attempt).toThrow(refusal(code));
  });
});
