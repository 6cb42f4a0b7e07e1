import type { DayPlan } from './day-plan.ts';
import { PARTS_OF_DAY } from './parts-of-day.ts';
import { CONTACT_PERSONS, LEADS, type Customer } from './made-up-people.ts';
import { planDay } from './plan-day.ts';
import type { HouseholdPlan } from './plan-household.ts';
import type { InstallationPlan } from './plan-installation.ts';
import { seedOfDay } from './random.ts';

const SEEDS = [0, 1, 30, 31, 4_294_967_295];

const CUSTOMERS = 220;

function customersOf({ outages, customers }: DayPlan): Customer[] {
  return [outages.claim.customer, outages.parcel.customer, ...customers.map(({ customer }) => customer)];
}

function households({ customers }: DayPlan): HouseholdPlan[] {
  return customers.flatMap(({ household }) => household ?? []);
}

function installations(plan: DayPlan): InstallationPlan[] {
  return [plan.outages.alarm.installation, ...households(plan).map(({ installation }) => installation)];
}

/** Every text in the plan, wherever it stands. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('a planned day', () => {
  it('is the same for the same seed and another for another', () => {
    expect(planDay(30, CUSTOMERS)).toEqual(planDay(30, CUSTOMERS));
    expect(planDay(30, CUSTOMERS)).not.toEqual(planDay(31, CUSTOMERS));
  });

  it.each(SEEDS)('of seed %i has 220 customers, each a person of their own who does something', (seed) => {
    const plan = planDay(seed, CUSTOMERS);
    const refs = [
      plan.outages.alarm.installation.customer.subjectRef,
      ...customersOf(plan).map(({ subjectRef }) => subjectRef),
    ];
    expect(refs).toHaveLength(CUSTOMERS);
    expect(new Set(refs).size).toBe(CUSTOMERS);
    for (const { contract, order, household } of plan.customers) expect(contract ?? order ?? household).toBeDefined();
  });

  it.each(SEEDS)('of seed %i knows each customer by one name and number in every service', (seed) => {
    const plan = planDay(seed, CUSTOMERS);
    for (const { customer, household } of plan.customers) {
      if (household === undefined) continue;
      const { subjectRef, name, phone } = customer;
      expect(household.installation.customer).toMatchObject({ subjectRef, name, phone });
      expect(household.installation.alarmAddress).toEqual(customer.address);
    }
    const known = new Set(
      plan.customers.flatMap(({ customer, lead }) => (lead === undefined ? customer.subjectRef : [])),
    );
    for (const campaign of plan.marketing.campaigns)
      for (const { subjectRef } of campaign.customers) expect(known).toContain(subjectRef);
  });

  it.each(SEEDS)('of seed %i names only made-up people with numbers kept free for fiction', (seed) => {
    const texts = textsIn(planDay(seed, CUSTOMERS));
    const phones = texts.filter((text) => /^\+?\d{8,}$/.test(text));
    expect(phones.length).toBeGreaterThan(CUSTOMERS);
    for (const phone of phones) {
      expect(Number(phone.slice(1))).toBeGreaterThanOrEqual(46_701_740_605);
      expect(Number(phone.slice(1))).toBeLessThanOrEqual(46_701_740_699);
    }
    const addresses = texts.filter((text) => text.includes('@'));
    expect(addresses.length).toBeGreaterThan(CUSTOMERS);
    for (const address of addresses) expect(address).toMatch(/^[a-z0-9.]+@exempel\.example$/);
  });

  it.each(SEEDS)('of seed %i gives a contact number to one person only, and to each once in a household', (seed) => {
    const nameOf = new Map(CONTACT_PERSONS.map(({ name, mobile }) => [mobile, name]));
    for (const { contactPersons, secondaryUsers } of installations(planDay(seed, CUSTOMERS))) {
      for (const { name, mobile } of contactPersons) expect(nameOf.get(mobile)).toBe(name);
      expect(new Set(contactPersons.map(({ mobile }) => mobile)).size).toBe(contactPersons.length);
      expect(new Set(secondaryUsers.map(({ userName }) => userName)).size).toBe(secondaryUsers.length);
    }
  });

  it('never takes a customer, a lead and somebody on a list for one another', () => {
    const leads = new Set(LEADS.flatMap(({ phone, email }) => [phone, email]));
    expect(leads.size).toBe(2 * LEADS.length);
    for (const seed of SEEDS) {
      const { customers, marketing } = planDay(seed, CUSTOMERS);
      const own = customers.filter(({ lead }) => lead === undefined).map(({ customer }) => customer);
      const ofCustomers = new Set(own.flatMap(({ phone, email }) => [phone, email]));
      const told = [
        ...marketing.list.persons.flatMap(({ phone }) => phone ?? []),
        ...marketing.referrals.flatMap(({ person }) => ('phone' in person ? person.phone : [])),
      ];
      expect(new Set(told).size).toBe(told.length);
      for (const text of [...ofCustomers, ...told]) expect(leads).not.toContain(text);
      for (const text of told) expect(ofCustomers).not.toContain(text);
    }
  });

  it('gives nobody a personal identity number that anybody has, on whatever day', () => {
    const days = Array.from({ length: 60 }, (_, day) => planDay(seedOfDay(30, day), 40));
    const numbers = days.flatMap((plan) =>
      plan.customers.flatMap(({ customer, lead }) => (lead === undefined ? customer.personalIdentityNumber : [])),
    );
    const all = [...numbers, ...LEADS.map(({ personalIdentityNumber }) => personalIdentityNumber)];
    expect(new Set(all).size).toBe(all.length);
    for (const number of all) {
      expect(number).toMatch(/^18[0-3]\d{5}-\d{4}$/);
      expect(Number(number.slice(0, 4))).toBeLessThan(1831);
      expect(luhnSum(number)).toBe(0);
    }
  });

  it.each(SEEDS)('of seed %i asks for nothing at home that the service must refuse', (seed) => {
    for (const { installation, steps } of households(planDay(seed, CUSTOMERS))) {
      const users = ['owner', ...installation.secondaryUsers.map(({ userName }) => userName)];
      let armed = false;
      for (const step of PARTS_OF_DAY.flatMap((part) => steps[part])) {
        if (step.do === 'arm' || step.do === 'disarm') {
          expect(armed).toBe(step.do === 'disarm');
          expect(users).toContain(step.userName);
          armed = step.do === 'arm';
        }
        if (step.do === 'incident') {
          if (step.incident.kind === 'intrusion') expect(armed).toBe(true);
          if (step.incident.actionTaken === 'guard-attended') expect(step.incident.dispatch).not.toBe('none');
          if (step.incident.triggeredBy !== undefined) expect(users).toContain(step.incident.triggeredBy);
        }
      }
    }
  });

  it.each(SEEDS)('of seed %i has everything that happens at home', (seed) => {
    const steps = households(planDay(seed, CUSTOMERS)).flatMap((household) =>
      PARTS_OF_DAY.flatMap((part) => household.steps[part]),
    );
    expect(new Set(steps.map((step) => step.do)).size).toBe(7);
    const incidents = steps.flatMap((step) => (step.do === 'incident' ? [step.incident] : []));
    expect(incidents.length).toBeGreaterThanOrEqual(10);
    expect(new Set(incidents.map(({ dispatch }) => dispatch))).toEqual(
      new Set(['none', 'guard', 'guard-life-at-stake']),
    );
  });
});

function luhnSum(number: string): number {
  const digits = [...number.slice(2).replace('-', '')].map((digit, place) => Number(digit) * (place % 2 === 0 ? 2 : 1));
  return digits.reduce((sum, digit) => sum + (digit > 9 ? digit - 9 : digit), 0) % 10;
}
