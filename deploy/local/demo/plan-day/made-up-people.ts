import type { Random } from './random.ts';

/** Nobody is called like this: every family name says that the person is invented. */
const GIVEN_NAMES =
  'Anna Bo Cecilia David Elin Fredrik Greta Håkan Ingrid Johan Karin Lars Märta Nils Olga Per Ragnhild Sven Tove Ulf Vera Wilhelm Ylva Åke Örjan'.split(
    ' ',
  );
const FAMILY_NAMES = [
  'Påhittad',
  'Exempelsson',
  'Fantasi',
  'Låtsas',
  'Uppdiktad',
  'Fiktivberg',
  'Provsson',
  'Sagolund',
];
const STREETS = ['Påhittsgatan', 'Exempelvägen', 'Låtsasstigen', 'Fantasigränd', 'Provallén', 'Sagotorget'];
const TOWNS = [
  { postalCode: '123 45', city: 'Påhittsköping' },
  { postalCode: '234 56', city: 'Exempelstad' },
  { postalCode: '345 67', city: 'Låtsasby' },
];

// The range that PTS keeps free for fiction: 070-174 06 05 to 070-174 06 99, shared out so that nobody is taken for another.
const FIRST_NUMBER = 46_701_740_605;
const NUMBERS = 95;
const CONTACT_NUMBERS = 60;
const LEAD_NUMBERS = 14;
/** Customers and those who live with them share the rest. */
const CUSTOMER_NUMBERS = NUMBERS - CONTACT_NUMBERS - LEAD_NUMBERS;

/** Days from 1800-01-01 for customers; the next ones are the leads'. */
export const DAYS_OF_BIRTH = 10_950;

export interface Address {
  street: string;
  postalCode: string;
  city: string;
}

export interface MadeUpPerson {
  name: string;
  /** E.164 */
  phone: string;
  email: string;
}

/** Somebody whose name and addresses every service knows. */
export interface Customer extends MadeUpPerson {
  subjectRef: string;
  address: Address;
  personalIdentityNumber: string;
}

export function madeUpPerson(random: Random): MadeUpPerson {
  const given = random.pick(GIVEN_NAMES);
  const family = random.pick(FAMILY_NAMES);
  return {
    name: `${given} ${family}`,
    phone: numberInRange(CONTACT_NUMBERS + random.integer(0, CUSTOMER_NUMBERS - 1)),
    // Of its own for each person: whoever shares an address with somebody who objects to marketing objects with them.
    email: `${plain(given)}.${plain(family)}.${random.integer(0, 0xffffff).toString(16)}@exempel.example`,
  };
}

/**
 * The neighbourhood's contact persons: one for each number, the same on every day, because the alarms service knows a
 * contact person by the mobile number. Several households name the same one.
 */
export const CONTACT_PERSONS: readonly { name: string; mobile: string }[] = Array.from(
  { length: CONTACT_NUMBERS },
  (_, index) => ({
    name: `${GIVEN_NAMES[index % GIVEN_NAMES.length]} ${FAMILY_NAMES[(index * 3 + 1) % FAMILY_NAMES.length]}`,
    mobile: numberInRange(index),
  }),
);

/**
 * Those who ask for quotes: the same on every day, because the marketing service knows a lead by the number. Who became
 * a customer on one day asks as one on the next.
 */
export const LEADS: readonly Omit<Customer, 'subjectRef'>[] = Array.from({ length: LEAD_NUMBERS }, (_, index) => {
  const given = GIVEN_NAMES[(index * 7 + 3) % GIVEN_NAMES.length] ?? '';
  const family = FAMILY_NAMES[(index * 5 + 2) % FAMILY_NAMES.length] ?? '';
  return {
    name: `${given} ${family}`,
    phone: numberInRange(CONTACT_NUMBERS + CUSTOMER_NUMBERS + index),
    email: `${plain(given)}.${plain(family)}.offert@exempel.example`,
    address: { street: `Offertgränd ${index + 1}`, postalCode: '456 78', city: 'Exempelby' },
    personalIdentityNumber: neverGivenNumber(DAYS_OF_BIRTH + index, 0),
  };
});

export function madeUpAddress(random: Random): Address {
  return { street: `${random.pick(STREETS)} ${random.integer(1, 99)}`, ...random.pick(TOWNS) };
}

/**
 * A personal identity number that nobody ever had: they were first given out in 1947, and this one is of somebody born
 * before 1831. `dayOfBirth` counts from 1800-01-01, `serial` to 999.
 */
export function neverGivenNumber(dayOfBirth: number, serial: number): string {
  const day = new Date(Date.UTC(1800, 0, 1 + dayOfBirth)).toISOString().slice(0, 10).replaceAll('-', '');
  const born = String(serial).padStart(3, '0');
  const sum = [...`${day.slice(2)}${born}`]
    .map((digit, place) => Number(digit) * (place % 2 === 0 ? 2 : 1))
    .reduce((total, weighted) => total + (weighted > 9 ? weighted - 9 : weighted), 0);
  return `${day}-${born}${(10 - (sum % 10)) % 10}`;
}

/** User names are typed at a keypad, addresses in the mail: neither likes å, ä, ö. */
export function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

function numberInRange(index: number): string {
  return `+${FIRST_NUMBER + index}`;
}
