import type { EventTermKind, LocalizedText } from '#declared-register';

export const WORDS = {
  accepted: { en: 'accepted', sv: 'godtas' },
  refused: { en: 'refused', sv: 'avvisas' },
  line: { en: 'line', sv: 'rad' },
  at: { en: 'at', sv: 'vid' },
  whole: { en: 'the whole event', sv: 'hela händelsen' },
  expected: { en: 'expected', sv: 'väntat' },
  found: { en: 'found', sv: 'fanns' },
  flagged: { en: 'flagged', sv: 'flaggas' },
  declaredNowhere: { en: 'is not declared in edition', sv: 'är inte deklarerad i utgåva' },
  notDeclared: {
    en: 'is not declared for this activity in edition',
    sv: 'är inte deklarerat för behandlingen i utgåva',
  },
  noEdition: { en: 'no edition of the register was in force then', sv: 'ingen utgåva av registret gällde då' },
  flagAdvice: {
    en: 'It is taken in and shown to the data protection officer. Mend a slip of the pen; otherwise have it declared.',
    sv: 'Händelsen tas in och visas för dataskyddsombudet. Rätta ett skrivfel; låt annars deklarera termen.',
  },
  sum: {
    en: (a: number, r: number) => `${a} accepted, ${r} refused.`,
    sv: (a: number, r: number) => `${a} godtas, ${r} avvisas.`,
  },
} as const;

export const KINDS: Readonly<Record<EventTermKind, LocalizedText>> = {
  activity: { sv: 'behandling', en: 'activity' },
  purpose: { sv: 'ändamål', en: 'purpose' },
  'legal-basis': { sv: 'rättslig grund', en: 'legal basis' },
  'subject-kind': { sv: 'kategori av registrerade', en: 'category of data subjects' },
  category: { sv: 'kategori av personuppgifter', en: 'category of personal data' },
  'data-source': { sv: 'varifrån uppgifterna kommer', en: 'source of the data' },
  recipient: { sv: 'mottagare', en: 'recipient' },
  'recipient-class': { sv: 'kategori av mottagare', en: 'category of recipients' },
  trigger: { sv: 'lagringstidens början', en: 'start of the storage period' },
};

/** The contract words what it expects in English; whole phrases that come often are given in Swedish too. */
const EXPECTED_SV: readonly (readonly [start: string, sv: string])[] = [
  [
    'a slug: lower-case words joined by hyphens, at most 48 characters',
    'gemena ord med bindestreck emellan, högst 48 tecken',
  ],
  ['a UUIDv7 in lower case', 'en UUIDv7 med gemener'],
  ['a UUIDv7 whose time part is the event’s time', 'en UUIDv7 vars tidsdel är händelsens tid'],
  ['a UUID in lower case', 'en UUID med gemener'],
  ['an instant in UTC with milliseconds, as ', 'en tidpunkt i UTC med millisekunder, som '],
  ['an ISO 8601 duration of years, months, weeks and days, as ', 'en tidslängd enligt ISO 8601, som '],
  ['a time at most five minutes ahead of the register’s clock', 'en tid högst fem minuter före registrets klocka'],
  ['a day that exists', 'en dag som finns'],
  ['the record’s key', 'postens nyckel'],
  ['this field', 'det här fältet'],
  ['no field that the contract does not name', 'inget fält som kontraktet inte nämner'],
  ['nothing here in this phase of a disclosure', 'ingenting här i den här fasen av ett utlämnande'],
  ['no personal data; this looks like: ', 'inga personuppgifter; det här liknar: '],
  ['one of ', 'en av '],
  ['JSON in UTF-8', 'JSON i UTF-8'],
  ['a JSON object', 'ett JSON-objekt'],
  ['an event', 'en händelse'],
  ['an id that no other event of this source has', 'ett id som ingen annan av källans händelser har'],
];

export function expectedText(expected: string): LocalizedText {
  const known = EXPECTED_SV.find(([start]) => expected.startsWith(start));
  return { en: expected, sv: known ? known[1] + expected.slice(known[0].length) : expected };
}

const FOUND_SV: readonly (readonly [RegExp, string])[] = [
  [/^string of (\d+) characters?$/, 'text med $1 tecken'],
  [/^list of (\d+)$/, 'lista med $1'],
  [/^null$/, 'null'],
  [/^number$/, 'tal'],
  [/^boolean$/, 'sanningsvärde'],
  [/^object$/, 'objekt'],
];

/** What kind of value stood there, as the contract words it. */
export function foundText(found: string): LocalizedText {
  const known = FOUND_SV.find(([pattern]) => pattern.test(found));
  return { en: found, sv: known ? found.replace(...known) : found };
}
