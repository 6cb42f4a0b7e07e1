import {
  type Cell,
  type DeclaredActivity,
  type Edition,
  type RecipientSheet,
  type TermKind,
  declaredEntities,
  declaredValues,
  findActivity,
  isInEea,
} from '#declared-register';
import type { LocalizedText } from '#http';
import { isInForce } from '../../recipient-sheets/in-force.js';
import type { RecipientDirectory } from '../../recipient-sheets/recipient-directory.js';
import {
  type Compared,
  type Statements,
  type Voice,
  compareStatements,
  says,
  termsOf,
  textsOf,
} from './compare-statements.js';
import type { NoticeItem } from './notice-items.js';

/** One thing that a notice has to say, as it says it and as the register does. */
export interface ComparedItem extends Compared {
  item: NoticeItem;
  /** Activities of which it holds alike; empty: it is of no single activity. */
  activities: string[];
}

type Words = (kind: TermKind, key: string) => LocalizedText;

interface Sides {
  notice: Edition;
  register: Edition;
  directory: RecipientDirectory;
  words: Words;
  now: Date;
}

/**
 * Lays what a notice says beside the register, item by item of Art. 13 and 14. A notice says what the policy says: the cells of its
 * edition that have that provenance. What is alike in several activities comes once.
 */
export function compareNotice(sides: Sides): ComparedItem[] {
  const { notice, register } = sides;
  const keys = new Set([...notice.activities, ...register.activities].map(({ key }) => key));
  return gathered([
    ...compareWhole(sides),
    ...[...keys].flatMap((key) =>
      compareActivity(findActivity(notice, key), findActivity(register, key), sides).map((compared) => ({
        ...compared,
        activities: [key],
      })),
    ),
  ]);
}

function compareWhole({ notice, register, words }: Sides): ComparedItem[] {
  const both = (item: NoticeItem, of: (edition: Edition, voice: Voice) => Statements): ComparedItem => ({
    item,
    activities: [],
    ...compareStatements(of(notice, 'notice'), of(register, 'register')),
  });
  return [
    both('controller', ({ controller: { name, address, contact } }, voice) => textsOf(voice, [name, address, contact])),
    both('dpo', ({ controller: { dpoContact } }, voice) => textsOf(voice, [dpoContact])),
    both('rights', ({ rights }, voice) => termsOf(voice, rights, (key) => words('rights', key))),
    // The register has no field for it.
    { item: 'obligation', activities: [], state: 'to-judge', told: [], registered: [] },
    both('complaint', ({ supervisoryAuthority: { name, address } }, voice) => textsOf(voice, [name, address])),
  ];
}

type OfActivity = Compared & { item: NoticeItem };

/** Undefined on one side: the notice does not mention the activity, or the register does not declare it. */
function compareActivity(
  told: DeclaredActivity | undefined,
  registered: DeclaredActivity | undefined,
  sides: Sides,
): OfActivity[] {
  const { words } = sides;
  const both = (item: NoticeItem, of: (activity: DeclaredActivity, voice: Voice) => Statements): OfActivity => ({
    item,
    ...compareStatements(
      told === undefined ? new Map() : of(told, 'notice'),
      registered === undefined ? new Map() : of(registered, 'register'),
    ),
  });
  const interested = hasBasis(told, 'A6-1-f', 'notice') || hasBasis(registered, 'A6-1-f', 'register');
  const elsewhere = both('source', ({ sources }, voice) =>
    termsOf(voice, sources.filter(isElsewhere), (key) => words('sources', key)),
  );
  return [
    both('purpose', ({ purposes }, voice) =>
      textsOf(
        voice,
        purposes.map(({ text }) => text),
      ),
    ),
    both('basis', (activity, voice) => basesOf(activity, voice, words)),
    ...(interested
      ? [both('interest', ({ particulars }, voice) => textsOf(voice, [particulars.legitimateInterest]))]
      : []),
    both('recipients', ({ recipients }, voice) =>
      termsOf(
        voice,
        recipients.map((recipient) => recipient.class),
        (key) => words('recipientClasses', key),
      ),
    ),
    ...compareTransfers(told, registered, sides),
    both('retention', ({ retention }, voice) =>
      textsOf(
        voice,
        retention.filter((cell) => says(voice, cell)).map(({ value, ...cell }) => ({ ...cell, value: value.text })),
      ),
    ),
    // Of what the person gave, Art. 13 asks neither for the source nor for the categories.
    ...(elsewhere.state === 'unknown'
      ? []
      : [
          elsewhere,
          both('categories', ({ categories }, voice) => termsOf(voice, categories, (key) => words('categories', key))),
        ]),
    both('automated', ({ particulars }, voice) => textsOf(voice, [particulars.automatedDecisions])),
  ];
}

function isElsewhere({ value }: Cell<string>): boolean {
  return value !== 'person';
}

function hasBasis(activity: DeclaredActivity | undefined, basis: string, voice: Voice): boolean {
  return activity?.rows.some(({ legalBasis }) => says(voice, legalBasis) && legalBasis.value === basis) ?? false;
}

/** A basis goes with the kind of person: it is the same for the same kind. */
function basesOf({ rows }: DeclaredActivity, voice: Voice, words: Words): Statements {
  return new Map(
    rows.flatMap(({ subjectKind, legalBasis }) => {
      if (!says(voice, legalBasis)) return [];
      const [kind, basis] = [words('subjectKinds', subjectKind), words('legalBases', legalBasis.value)];
      return [[`${subjectKind} ${legalBasis.value}`, { sv: `${kind.sv}: ${basis.sv}`, en: `${kind.en}: ${basis.en}` }]];
    }),
  );
}

const IN_EEA: LocalizedText = { sv: 'uppgifterna lagras inom EES', en: 'the data are stored in the EEA' };

/** The countries come from the recipients' sheets; a notice that says "inside the EEA" of such a recipient is wrong. */
function compareTransfers(
  told: DeclaredActivity | undefined,
  registered: DeclaredActivity | undefined,
  { directory, words, now }: Sides,
): OfActivity[] {
  const abroad = new Map<string, LocalizedText>();
  const said = new Map<string, LocalizedText>();
  for (const recipient of registered?.recipients ?? []) {
    const sheets = declaredValues(declaredEntities(recipient, directory.entities)).flatMap(
      (key) => directory.find(key) ?? [],
    );
    const own = sheets.flatMap((sheet) => transfersOf(sheet, words, now));
    for (const [key, statement] of own) abroad.set(key, statement);
    const mentioned = told?.recipients.find((one) => one.class.value === recipient.class.value);
    if (own.length > 0 && says('notice', mentioned?.storageRegion)) said.set('eea', IN_EEA);
  }
  if (abroad.size === 0) return [];
  const compared = compareStatements(said, abroad);
  // Whether words of the notice tell of these transfers cannot be told from keys.
  const inWords = textsOf('notice', [told?.transfers]);
  return said.size === 0 && inWords.size > 0
    ? [{ item: 'transfers', ...compared, state: 'to-judge', told: [...inWords.values()] }]
    : [{ item: 'transfers', ...compared }];
}

function transfersOf(sheet: RecipientSheet, words: Words, now: Date): [string, LocalizedText][] {
  const countries = [...new Set([sheet.country, ...sheet.storageCountries, ...sheet.accessCountries])];
  return countries
    .filter((country) => !isInEea(country))
    .map((country) => {
      const ground = sheet.transfers.find((one) => one.country === country && isInForce(one, now));
      const place = words('countries', country);
      const basis = ground === undefined ? NO_GROUND : words('transferGrounds', ground.ground);
      const statement = {
        sv: `${sheet.name}: ${place.sv}, ${basis.sv}`,
        en: `${sheet.name}: ${place.en}, ${basis.en}`,
      };
      return [`${sheet.key} ${country}`, statement];
    });
}

const NO_GROUND: LocalizedText = { sv: 'ingen gällande grund', en: 'no ground in force' };

/** What is said alike of several activities, once. */
function gathered(items: readonly ComparedItem[]): ComparedItem[] {
  const found = new Map<string, ComparedItem>();
  for (const { activities, ...compared } of items) {
    const key = JSON.stringify(compared);
    const known = found.get(key);
    if (known === undefined) found.set(key, { ...compared, activities: [...activities] });
    else known.activities.push(...activities);
  }
  return [...found.values()];
}
