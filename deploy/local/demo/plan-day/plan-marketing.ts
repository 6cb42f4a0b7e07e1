import { type Address, CONTACT_PERSONS, type Customer, LEADS, madeUpAddress, madeUpPerson } from './made-up-people.ts';
import type { Random } from './random.ts';

export interface ReferralPlan {
  customerRef: string;
  /** By phone the person is known again on a later day, by letter never. */
  person: { name: string; phone: string } | { name: string; address: Address };
  by: 'sales-telephony' | 'sales-agents';
}

export interface CampaignPlan {
  key: string;
  channel: 'email' | 'sms' | 'phone' | 'post';
  optOut?: string;
  customers: { subjectRef: string; details: { name: string; phone?: string; email?: string; address?: Address } }[];
  /** The day's leads or those of the bought list get it as well. */
  alsoTo?: 'leads' | 'prospects';
  /** Of the customers, who stand in the register of those who want no calls. */
  barred: readonly string[];
  /** Of the customers, who object between queueing and sending. */
  objectors: readonly string[];
}

export interface CallPlan {
  recordingId: string;
  customerRef: string;
  employeeRef: string;
  staffNumber: string;
  durationSeconds: number;
  purposes: ('documentation' | 'quality' | 'training')[];
}

export interface MarketingPlan {
  /** Index in {@link LEADS} of whoever asks for a quote and does not buy; the others are among the customers. */
  lostLeads: readonly { lead: number; consents: boolean; withdraws: boolean }[];
  referrals: readonly ReferralPlan[];
  list: {
    source: 'list-supplier';
    reference: string;
    persons: { name: string; phone?: string; address: Address }[];
  };
  campaigns: readonly CampaignPlan[];
  survey: {
    key: string;
    respondents: { subjectRef: string; name: string; email: string }[];
    answering: readonly string[];
  };
  competition: {
    key: string;
    consenting: readonly { subjectRef: string; name: string; email: string }[];
    /** Pseudonym of somebody whom marketing knows, and who never said yes. */
    without: string;
  };
  calls: readonly CallPlan[];
}

/** How many of {@link LEADS} buy; these are always the same, for whoever bought once is a customer. */
export const WON_LEADS = 8;

const EMPLOYEES = 4;

/** What marketing does on a day that is marked with `mark` towards these customers. */
export function planMarketing(random: Random, mark: string, customers: readonly Customer[]): MarketingPlan {
  const campaigns = planCampaigns(random, mark, customers);
  return {
    lostLeads: LEADS.slice(WON_LEADS).map((_, index) => ({
      lead: WON_LEADS + index,
      consents: index % 2 === 0,
      withdraws: index === 2,
    })),
    referrals: [...planLetters(random, customers, 6), ...planCalls(random, customers, 8)],
    list: planList(random, mark),
    campaigns,
    survey: planSurvey(random, mark, customers),
    competition: planCompetition(random, mark, customers, campaigns),
    calls: planRecordedCalls(random, mark, customers),
  };
}

/** Agents write: nobody is known again by a letter, so that a day on which they get nothing hinders no later one. */
function planLetters(random: Random, customers: readonly Customer[], count: number): ReferralPlan[] {
  return random.sample(customers, count).map(({ subjectRef }) => ({
    customerRef: subjectRef,
    person: { name: madeUpPerson(random).name, address: madeUpAddress(random) },
    by: 'sales-agents',
  }));
}

function planCalls(random: Random, customers: readonly Customer[], count: number): ReferralPlan[] {
  const known = random.sample(CONTACT_PERSONS.slice(0, 20), count);
  return random.sample(customers, count).map(({ subjectRef }, index) => {
    const { name = '', mobile: phone = '' } = known[index] ?? {};
    return { customerRef: subjectRef, person: { name, phone }, by: 'sales-telephony' };
  });
}

function planList(random: Random, mark: string): MarketingPlan['list'] {
  const numbers = random.sample(CONTACT_PERSONS.slice(20), 10);
  const persons = Array.from({ length: 30 }, (_, index) => {
    const { name, mobile } = numbers[index] ?? { name: madeUpPerson(random).name };
    return { name, ...(mobile === undefined ? {} : { phone: mobile }), address: madeUpAddress(random) };
  });
  return { source: 'list-supplier', reference: `L-${mark}`, persons };
}

function planCampaigns(random: Random, mark: string, customers: readonly Customer[]): CampaignPlan[] {
  const email = random.sample(customers, 70);
  const sms = random.sample(customers, 40);
  const phone = random.sample(customers, 30);
  const post = random.sample(customers, 40);
  return [
    {
      key: `email-${mark}`,
      channel: 'email',
      optOut: 'https://exempel.example/nej-tack',
      customers: email.map(({ subjectRef, name, email }) => ({ subjectRef, details: { name, email } })),
      alsoTo: 'leads',
      barred: [],
      objectors: refs(email, 5),
    },
    {
      key: `sms-${mark}`,
      channel: 'sms',
      optOut: 'Svara STOPP',
      customers: sms.map(({ subjectRef, name, phone }) => ({ subjectRef, details: { name, phone } })),
      barred: [],
      objectors: refs(sms, 1),
    },
    {
      key: `calls-${mark}`,
      channel: 'phone',
      customers: phone.map(({ subjectRef, name, phone }) => ({ subjectRef, details: { name, phone } })),
      alsoTo: 'prospects',
      barred: refs(phone, 3),
      objectors: [],
    },
    {
      key: `letters-${mark}`,
      channel: 'post',
      customers: post.map(({ subjectRef, name, address }) => ({ subjectRef, details: { name, address } })),
      alsoTo: 'prospects',
      barred: [],
      objectors: refs(post, 2),
    },
  ];
}

function planSurvey(random: Random, mark: string, customers: readonly Customer[]): MarketingPlan['survey'] {
  const respondents = random.sample(customers, 40).map(({ subjectRef, name, email }) => ({ subjectRef, name, email }));
  return { key: `survey-${mark}`, respondents, answering: refs(respondents, 14) };
}

function planCompetition(
  random: Random,
  mark: string,
  customers: readonly Customer[],
  campaigns: readonly CampaignPlan[],
): MarketingPlan['competition'] {
  const consenting = random.sample(customers, 6).map(({ subjectRef, name, email }) => ({ subjectRef, name, email }));
  const others = campaigns.flatMap((campaign) => campaign.customers.map(({ subjectRef }) => subjectRef));
  const without = random.pick(others.filter((ref) => consenting.every(({ subjectRef }) => subjectRef !== ref)));
  return { key: `advent-${mark}`, consenting, without };
}

function planRecordedCalls(random: Random, mark: string, customers: readonly Customer[]): CallPlan[] {
  const employees = Array.from({ length: EMPLOYEES }, (_, index) => ({
    employeeRef: random.uuid(),
    staffNumber: String(1001 + index),
  }));
  const purposes = ['documentation', 'quality', 'training'] as const;
  return random.sample(customers, 12).map(({ subjectRef }, index) => ({
    recordingId: `rec-${mark}-${index + 1}`,
    customerRef: subjectRef,
    ...random.pick(employees),
    durationSeconds: random.integer(30, 900),
    purposes: random.sample(purposes, random.pick([1, 1, 2])),
  }));
}

function refs(people: readonly { subjectRef: string }[], count: number): string[] {
  return people.slice(0, count).map(({ subjectRef }) => subjectRef);
}
