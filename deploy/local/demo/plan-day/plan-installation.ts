import { type Address, CONTACT_PERSONS, type Customer, madeUpPerson, plain } from './made-up-people.ts';
import type { Random } from './random.ts';

/** Body of an installation at the alarms service. */
export interface InstallationPlan {
  customer: { subjectRef: string; name: string; phone: string; email: string; userName: string };
  alarmAddress: Address;
  devices: { serialNumber: string; kind: string }[];
  secondaryUsers: { name: string; userName: string; phone: string }[];
  contactPersons: ContactPlan[];
  noticeEdition: string;
}

export interface ContactPlan {
  name: string;
  mobile: string;
  relation: string;
}

const RELATIONS = ['partner', 'family', 'neighbour', 'friend', 'other'];
const EXTRA_DEVICES = ['keypad', 'contact', 'smoke', 'water', 'camera', 'siren', 'tag', 'panic-button'];

export function planInstallation(
  random: Random,
  { subjectRef, name, phone, email, address }: Omit<Customer, 'personalIdentityNumber'>,
): InstallationPlan {
  return {
    customer: { subjectRef, name, phone, email, userName: 'owner' },
    alarmAddress: address,
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
