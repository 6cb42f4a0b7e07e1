import { LEADS } from './made-up-people.ts';
import { planDay } from './plan-day.ts';
import type { MarketingPlan } from './plan-marketing.ts';
import { seedOfDay } from './random.ts';

const SEEDS = [0, 1, 30, 31, 4_294_967_295];
const SLUG = /^(?=.{1,48}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

function marketing(seed: number): MarketingPlan {
  return planDay(seed, 220).marketing;
}

describe('planned marketing', () => {
  it.each(SEEDS)('of seed %i lets each lead win or lose', (seed) => {
    const { customers, marketing: plan } = planDay(seed, 220);
    const won = customers.flatMap(({ lead }) => lead ?? []);
    const lost = plan.lostLeads.map(({ lead }) => lead);
    expect([...won, ...lost].sort((a, b) => a - b)).toEqual(LEADS.map((_, index) => index));
    for (const { lead, contract } of customers) if (lead !== undefined) expect(contract).toBeDefined();
    expect(plan.lostLeads.some(({ consents, withdraws }) => consents && withdraws)).toBe(true);
    expect(plan.lostLeads.some(({ consents }) => !consents)).toBe(true);
  });

  it.each(SEEDS)('of seed %i uses each channel, with what it needs and no more', (seed) => {
    const { campaigns } = marketing(seed);
    const needs = { email: 'email', sms: 'phone', phone: 'phone', post: 'address' } as const;
    expect(campaigns.map(({ channel }) => channel)).toEqual(['email', 'sms', 'phone', 'post']);
    for (const { channel, customers, optOut, barred, objectors } of campaigns) {
      for (const { details } of customers) expect(Object.keys(details).sort()).toEqual(['name', needs[channel]].sort());
      expect(optOut !== undefined).toBe(channel === 'email' || channel === 'sms');
      const refs = customers.map(({ subjectRef }) => subjectRef);
      expect(new Set(refs).size).toBe(refs.length);
      expect(refs).toEqual(expect.arrayContaining([...barred, ...objectors]));
    }
    expect(campaigns.flatMap(({ objectors }) => objectors).length).toBeGreaterThanOrEqual(5);
  });

  it.each(SEEDS)('of seed %i sends letters to agents only, who know nobody again', (seed) => {
    const { referrals } = marketing(seed);
    expect(referrals[0]?.by).toBe('sales-agents');
    for (const { by, person } of referrals) expect('phone' in person).toBe(by === 'sales-telephony');
  });

  it('takes names that were never used, on whatever day', () => {
    const names = Array.from({ length: 40 }, (_, day) => marketing(seedOfDay(30, day))).flatMap((plan) => [
      ...[plan.survey, plan.competition, ...plan.campaigns].map(({ key }) => key),
      plan.list.reference,
      ...plan.calls.map(({ recordingId }) => recordingId),
    ]);
    expect(new Set(names).size).toBe(names.length);
    for (const { survey, competition, campaigns } of SEEDS.map(marketing)) {
      for (const { key } of [survey, competition, ...campaigns]) expect(key).toMatch(SLUG);
    }
  });

  it.each(SEEDS)('of seed %i asks and lets take part whom it knows', (seed) => {
    const { campaigns, competition, survey } = marketing(seed);
    const respondents = survey.respondents.map(({ subjectRef }) => subjectRef);
    expect(respondents).toEqual(expect.arrayContaining([...survey.answering]));
    const reached = campaigns.flatMap(({ customers }) => customers.map(({ subjectRef }) => subjectRef));
    expect(reached).toContain(competition.without);
    expect(competition.consenting.map(({ subjectRef }) => subjectRef)).not.toContain(competition.without);
  });
});
