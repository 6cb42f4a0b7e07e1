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

// The range that PTS keeps free for fiction: 070-174 06 05 to 070-174 06 99.
const FIRST_NUMBER = 46_701_740_605;
const NUMBERS = 95;
/** The rest of the range is for customers and those who live with them. */
const CONTACT_NUMBERS = 60;

export interface MadeUpPerson {
  name: string;
  /** E.164 */
  phone: string;
  email: string;
}

export function madeUpPerson(random: Random): MadeUpPerson {
  const given = random.pick(GIVEN_NAMES);
  const family = random.pick(FAMILY_NAMES);
  return {
    name: `${given} ${family}`,
    phone: `+${FIRST_NUMBER + random.integer(CONTACT_NUMBERS, NUMBERS - 1)}`,
    email: `${plain(given)}.${plain(family)}@exempel.example`,
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
    mobile: `+${FIRST_NUMBER + index}`,
  }),
);

export function madeUpAddress(random: Random): { street: string; postalCode: string; city: string } {
  return { street: `${random.pick(STREETS)} ${random.integer(1, 99)}`, ...random.pick(TOWNS) };
}

/** User names are typed at a keypad, addresses in the mail: neither likes å, ä, ö. */
export function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
