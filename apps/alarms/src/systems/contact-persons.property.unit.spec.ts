import fc from 'fast-check';
import { Problem } from '#http';
import { type KnownPerson, type NamingCommand, decideNaming } from './name-contact-person/decide-naming.js';
import { decideInstallation, refuseForeignDevices } from './install-system/decide-installation.js';

/** So many people that a full house and one more can be tried. */
const PEOPLE = 24;
const mobileOf = (person: number) => `+467017406${String(10 + person)}`;
const refOf = (person: number) => `person-${person}`;

interface Named {
  do: 'name';
  /** With the pseudonym that is known, one that belongs to the next person, or none. */
  people: { person: number; as: 'unnamed' | 'themselves' | 'somebody else' }[];
}
type Step = Named | { do: 'remove'; person: number };

/** One home's contact persons, and whom the company has told of it. */
class Model {
  readonly here = new Set<number>();
  readonly told = new Set<number>();

  take(step: Step): string | number[] {
    if (step.do === 'remove') return this.here.delete(step.person) ? [] : 'none';
    if (this.here.size + step.people.length > 20) return 'SYSTEMS.TOO_MANY_CONTACT_PERSONS';
    const here = new Set(this.here);
    for (const { person, as } of step.people) {
      if (as === 'somebody else') return 'SYSTEMS.CONTACT_PERSON_KNOWN_OTHERWISE';
      if (here.has(person)) return 'SYSTEMS.CONTACT_PERSON_NAMED_ALREADY';
      here.add(person);
    }
    const tell = step.people.map(({ person }) => person).filter((person) => !this.told.has(person));
    for (const { person } of step.people) this.here.add(person);
    for (const person of tell) this.told.add(person);
    return tell;
  }
}

/** The service's decisions, over rows as its repositories keep them. */
class Real {
  private readonly known: KnownPerson[] = [];
  private atSystem: string[] = [];

  take(step: Step): string | number[] {
    if (step.do === 'remove') {
      const left = this.atSystem.filter((ref) => ref !== refOf(step.person));
      const was = left.length < this.atSystem.length;
      this.atSystem = left;
      return was ? [] : 'none';
    }
    const known = [...this.known];
    for (const { person } of step.people)
      if (!known.some(({ subjectRef }) => subjectRef === refOf(person)))
        known.push({ subjectRef: refOf(person), mobile: mobileOf(person), toldAt: null });
    const namings = decideNaming({ known, atSystem: this.atSystem }, step.people.map(commandOf));
    this.atSystem.push(...namings.map(({ subjectRef }) => subjectRef));
    this.known.splice(
      0,
      this.known.length,
      ...known.map((person) =>
        namings.some(({ tell, subjectRef }) => tell && subjectRef === person.subjectRef)
          ? { ...person, toldAt: new Date('2026-11-22T14:45:00Z') }
          : person,
      ),
    );
    return namings.filter(({ tell }) => tell).map(({ subjectRef }) => Number(subjectRef.replace('person-', '')));
  }
}

function commandOf({ person, as }: Named['people'][number]): NamingCommand {
  const subjectRef = { unnamed: undefined, themselves: refOf(person), 'somebody else': refOf(person + 1) }[as];
  return { subjectRef, name: 'Grannen Påhittad', mobile: mobileOf(person), relation: 'neighbour' };
}

const person = fc.nat({ max: PEOPLE - 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('name' as const),
      people: fc.array(
        fc.record({
          person,
          as: fc.nat(20).map((chance) => (chance === 0 ? 'somebody else' : chance < 6 ? 'themselves' : 'unnamed')),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), person }) },
);

/** Pure chance seldom fills a house: some of the way it is led. */
const steps = fc
  .tuple(fc.nat(20), fc.array(step, { maxLength: 30 }))
  .map(([led, rest]): Step[] => [
    ...Array.from({ length: led }, (_, each): Step => ({ do: 'name', people: [{ person: each, as: 'unnamed' }] })),
    ...rest,
  ]);

it('names, refuses and tells exactly as the model does, and nobody is told twice', () => {
  const outcomes = new Set<string>();
  fc.assert(
    fc.property(steps, (taken) => {
      const [real, model] = [new Real(), new Model()];
      const told: number[] = [];
      for (const each of taken) {
        let answer: string | number[];
        try {
          answer = real.take(each);
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
          answer = error.code;
        }
        expect([each, answer]).toEqual([each, model.take(each)]);
        outcomes.add(typeof answer === 'string' ? answer : 'done');
        if (typeof answer !== 'string') told.push(...answer);
      }
      expect(new Set(told).size).toBe(told.length);
    }),
    { numRuns: 500 },
  );
  // A model that never gets anywhere would agree with everything.
  expect([...outcomes].sort()).toEqual([
    'SYSTEMS.CONTACT_PERSON_KNOWN_OTHERWISE',
    'SYSTEMS.CONTACT_PERSON_NAMED_ALREADY',
    'SYSTEMS.TOO_MANY_CONTACT_PERSONS',
    'done',
    'none',
  ]);
});

const userNames = fc.constantFrom('owner', 'anna', 'bo', 'cia');

it('installs for whom each person is one person, unless one has the customer’s user name', () => {
  const users = fc.uniqueArray(
    fc.record({ userName: userNames, subjectRef: fc.option(fc.uuid(), { nil: undefined }) }),
    {
      selector: ({ userName }) => userName,
    },
  );
  fc.assert(
    fc.property(fc.option(userNames, { nil: undefined }), users, (userName, secondary) => {
      let made = 0;
      const command = {
        customer: { subjectRef: 'a-customer', name: 'Anna Påhittad', phone: '+46701740605', email: '', userName },
        alarmAddress: { street: 'Påhittsgatan 30', postalCode: '12345', city: 'Påhittsköping' },
        devices: [{ serialNumber: 'TR-000001', kind: 'motion' }],
        secondaryUsers: secondary.map((user) => ({ ...user, name: 'Bo Påhittad', phone: '+46701740606' })),
      };
      const decide = () => decideInstallation(command, new Date(), () => `made-${(made += 1)}`);
      if (secondary.some((user) => user.userName === (userName ?? 'owner'))) {
        expect(decide).toThrow(expect.objectContaining({ code: 'SYSTEMS.USER_NAME_TWICE' }));
        return;
      }
      const { secondaryUsers, customer, systemId } = decide();
      const refs = [customer, ...secondaryUsers].map(({ subjectRef }) => subjectRef);
      expect(new Set([...refs, systemId]).size).toBe(new Set(refs).size + 1);
      for (const [place, { subjectRef }] of secondary.entries())
        if (subjectRef !== undefined) expect(secondaryUsers[place]!.subjectRef).toBe(subjectRef);
    }),
  );
});

it('refuses exactly the devices that were shipped to another, by their places', () => {
  const serials = fc.uniqueArray(
    fc.nat(30).map((serial) => `TR-${serial}`),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(serials, fc.uniqueArray(fc.nat(30).map((serial) => `TR-${serial}`)), (installed, others) => {
      const foreign = new Set(others);
      const places = installed.flatMap((serial, place) =>
        foreign.has(serial) ? [`/devices/${place}/serialNumber`] : [],
      );
      const devices = installed.map((serialNumber) => ({ serialNumber, kind: 'motion' }));
      let refused: string[] = [];
      try {
        refuseForeignDevices(devices, foreign);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        refused = (error.errors ?? []).map(({ pointer }) => pointer);
      }
      expect(refused).toEqual(places);
    }),
  );
});
