import { decideQueueing, decideSegment } from './decide-on-segment.js';
import { decideSend } from './decide-send.js';

const now = new Date('2026-11-22T14:45:00Z');
const earlier = (days: number) => new Date(now.getTime() - days * 86_400_000);
const refusal = (code: string) => expect.objectContaining({ code, status: 409 });

describe('decideSegment', () => {
  it.each([
    ['email', 'prospect', 'MARKETING.NEVER_ELECTRONIC'],
    ['sms', 'prospect', 'MARKETING.NEVER_ELECTRONIC'],
    ['phone', 'referred-person', 'CAMPAIGNS.BY_REFERRAL_ONLY'],
    ['post', 'referred-person', 'CAMPAIGNS.BY_REFERRAL_ONLY'],
  ] as const)('refuses %s to a %s', (channel, kind, code) => {
    expect(() => decideSegment({ channel, kind }, [{ informedAt: now }])).toThrow(refusal(code));
  });

  it('wants people of a bought list informed first', () => {
    const letter = { channel: 'post', kind: 'prospect' } as const;
    expect(() => decideSegment(letter, [{ informedAt: now }, { informedAt: null }])).toThrow(
      refusal('CAMPAIGNS.NOT_INFORMED'),
    );
    expect(() => decideSegment(letter, [{ informedAt: now }])).not.toThrow();
    expect(() => decideSegment({ channel: 'sms', kind: 'customer' }, [{ informedAt: null }])).not.toThrow();
  });
});

describe('decideQueueing', () => {
  const calls = { channel: 'phone', queuedAt: null } as const;

  it('needs a check against the NIX register for calls, of the last seven days', () => {
    expect(decideQueueing(calls, earlier(7), now)).toEqual({ queuedAt: now, nixCheckedAt: earlier(7) });
    expect(() => decideQueueing(calls, undefined, now)).toThrow(refusal('CAMPAIGNS.NIX_NOT_CHECKED'));
    expect(() => decideQueueing(calls, earlier(-1), now)).toThrow(refusal('CAMPAIGNS.NIX_NOT_CHECKED'));
    expect(() => decideQueueing(calls, earlier(7.1), now)).toThrow(refusal('CAMPAIGNS.NIX_CHECK_TOO_OLD'));
  });

  it('takes no notice of a check for other channels', () => {
    const letters = { channel: 'post', queuedAt: null } as const;
    expect(decideQueueing(letters, earlier(90), now)).toEqual({ queuedAt: now, nixCheckedAt: null });
  });
});

describe('decideSend', () => {
  const address = { street: 's', postalCode: 'p', city: 'c' };
  const customer = { kind: 'customer', phone: 'p', email: 'e', address, objectedAt: null } as const;
  const lead = { ...customer, kind: 'lead' } as const;

  it.each([
    ['email', customer, false, { do: 'open', restsOn: 'interest' }],
    ['sms', lead, true, { do: 'open', restsOn: 'marketing-email-sms' }],
    ['sms', lead, false, { do: 'withhold', reason: 'no-consent' }],
    ['phone', lead, false, { do: 'open', restsOn: 'interest' }],
    ['post', { ...lead, objectedAt: now }, true, { do: 'withhold', reason: 'objection' }],
    ['email', { ...lead, objectedAt: now }, true, { do: 'withhold', reason: 'objection' }],
    ['post', { ...customer, address: null }, false, { do: 'leave-out', reason: 'no-address' }],
    ['email', { ...customer, email: null }, false, { do: 'leave-out', reason: 'no-address' }],
    ['phone', { ...customer, phone: null }, false, { do: 'leave-out', reason: 'no-address' }],
  ] as const)('%s to %j, consent %s: %j', (channel, person, consented, decision) => {
    expect(decideSend(channel, person, consented)).toEqual(decision);
  });
});
