import type { InstallationPlan, Step } from './day-plan.ts';
import { PARTS_OF_DAY } from './day-plan.ts';
import { CONTACT_PERSONS } from './made-up-people.ts';
import { planDay } from './plan-day.ts';
import { seededRandom, seedOfDay } from './random.ts';

const SEEDS = [0, 1, 30, 31, 4_294_967_295];

function installations(seed: number): InstallationPlan[] {
  const { outage, households } = planDay(seed, 120);
  return [outage.installation, ...households.map(({ installation }) => installation)];
}

describe('the generator', () => {
  it('gives the same numbers for the same seed and others for another', () => {
    const draw = (seed: number): number[] => {
      const random = seededRandom(seed);
      return Array.from({ length: 5 }, () => random.integer(0, 1_000_000));
    };
    expect(draw(30)).toEqual(draw(30));
    expect(draw(30)).not.toEqual(draw(31));
  });

  it('keeps to its bounds and reaches them', () => {
    const random = seededRandom(1);
    const drawn = new Set(Array.from({ length: 500 }, () => random.integer(3, 6)));
    expect([...drawn].sort()).toEqual([3, 4, 5, 6]);
    expect(random.sample([1, 2, 3], 5).sort()).toEqual([1, 2, 3]);
    expect(() => random.pick([])).toThrow(RangeError);
  });

  it('makes version 4 UUIDs', () => {
    const random = seededRandom(7);
    for (let n = 0; n < 50; n++) {
      expect(random.uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
  });

  it('gives each day a seed of its own, the first the seed itself', () => {
    expect(seedOfDay(30, 0)).toBe(30);
    const seeds = Array.from({ length: 1000 }, (_, day) => seedOfDay(30, day));
    expect(new Set(seeds).size).toBe(1000);
    for (const seed of seeds) expect(Number.isInteger(seed) && seed >= 0 && seed <= 4_294_967_295).toBe(true);
  });
});

describe('a planned day', () => {
  it('is the same for the same seed and another for another', () => {
    expect(planDay(30, 120)).toEqual(planDay(30, 120));
    expect(planDay(30, 120)).not.toEqual(planDay(31, 120));
  });

  it.each(SEEDS)('of seed %i has 120 customers, each a person of their own', (seed) => {
    const refs = installations(seed).map(({ customer }) => customer.subjectRef);
    expect(refs).toHaveLength(120);
    expect(new Set(refs).size).toBe(120);
  });

  it.each(SEEDS)('of seed %i names only made-up people with numbers kept free for fiction', (seed) => {
    for (const { customer, secondaryUsers, contactPersons } of installations(seed)) {
      const phones = [customer.phone, ...secondaryUsers.map(({ phone }) => phone)];
      for (const phone of [...phones, ...contactPersons.map(({ mobile }) => mobile)]) {
        expect(Number(phone.slice(1))).toBeGreaterThanOrEqual(46_701_740_605);
        expect(Number(phone.slice(1))).toBeLessThanOrEqual(46_701_740_699);
      }
      expect(customer.email).toMatch(/^[a-z.]+@exempel\.example$/);
    }
  });

  it.each(SEEDS)('of seed %i gives a contact number to one person only, and to each once in a household', (seed) => {
    const nameOf = new Map(CONTACT_PERSONS.map(({ name, mobile }) => [mobile, name]));
    for (const { contactPersons, secondaryUsers } of installations(seed)) {
      for (const { name, mobile } of contactPersons) expect(nameOf.get(mobile)).toBe(name);
      expect(new Set(contactPersons.map(({ mobile }) => mobile)).size).toBe(contactPersons.length);
      expect(new Set(secondaryUsers.map(({ userName }) => userName)).size).toBe(secondaryUsers.length);
    }
  });

  it.each(SEEDS)('of seed %i asks for nothing that the services must refuse', (seed) => {
    for (const { installation, steps } of planDay(seed, 120).households) {
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

  it.each(SEEDS)('of seed %i has every kind of step', (seed) => {
    const steps = planDay(seed, 120).households.flatMap((household) =>
      PARTS_OF_DAY.flatMap((part): readonly Step[] => household.steps[part]),
    );
    expect(new Set(steps.map((step) => step.do)).size).toBe(7);
    const incidents = steps.flatMap((step) => (step.do === 'incident' ? [step.incident] : []));
    expect(incidents.length).toBeGreaterThanOrEqual(10);
    expect(new Set(incidents.map(({ dispatch }) => dispatch))).toEqual(
      new Set(['none', 'guard', 'guard-life-at-stake']),
    );
  });
});
