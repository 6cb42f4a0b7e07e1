import type { ContactPlan, InstallationPlan } from './day-plan.ts';
import { CONTACT_PERSONS, madeUpAddress, madeUpPerson, plain } from './made-up-people.ts';
import type { Random } from './random.ts';

const RELATIONS = ['partner', 'family', 'neighbour', 'friend', 'other'];
const EXTRA_DEVICES = ['keypad', 'contact', 'smoke', 'water', 'camera', 'siren', 'tag', 'panic-button'];

export function planInstallation(random: Random): InstallationPlan {
  const { name, phone, email } = madeUpPerson(random);
  return {
    customer: { subjectRef: random.uuid(), name, phone, email, userName: 'owner' },
    alarmAddress: madeUpAddress(random),
    devices: ['control-unit', 'motion', ...random.sample(EXTRA_DEVICES, random.integer(1, 4))].map((kind) => ({
      kind,
      serialNumber: `TR-${String(random.integer(1, 999_999)).padStart(6, '0')}-${kind.slice(0, 2).toUpperCase()}`,
    })),
    secondaryUsers: planSecondaryUsers(random),
    contactPersons: random
      .sample(CONTACT_PERSONS, random.pick([0, 1, 1, 2, 2, 2, 3]))
      .map((person) => contactPlan(random, person)),
    noticeEdition: '2018-05',
  };
}

/** Somebody whom the household has not named yet. */
export function planAnotherContact(random: Random, named: readonly ContactPlan[]): ContactPlan {
  const mobiles = new Set(named.map(({ mobile }) => mobile));
  return contactPlan(random, random.pick(CONTACT_PERSONS.filter(({ mobile }) => !mobiles.has(mobile))));
}

function contactPlan(random: Random, { name, mobile }: (typeof CONTACT_PERSONS)[number]): ContactPlan {
  return { name, mobile, relation: random.pick(RELATIONS) };
}

function planSecondaryUsers(random: Random): InstallationPlan['secondaryUsers'] {
  const people = Array.from({ length: random.pick([0, 1, 1, 1, 2]) }, () => madeUpPerson(random));
  return people.map(({ name, phone }, index) => ({
    name,
    phone,
    userName: `${plain(name.split(' ')[0] ?? name)}${index + 1}`,
  }));
}
