import { type Cell, type Edition, declaredValues } from '#declared-register';
import type { Lang, LocalizedText } from '#http';
import type { Reading } from '../../editions/read-declared/reading.js';
import { timeAt } from '../../editions/stockholm-day.js';
import { declaredRecipients } from '../../recipients/declared-recipients.js';
import type { LabelledTerm } from '../../register/term.view.js';
import { labelled } from '../../register/terms.js';
import type { BreachFieldView, BreachView } from './assess-breach.view.js';

type Known = Pick<
  BreachView,
  'recipient' | 'beganAt' | 'endedAt' | 'discoveredAt' | 'exposed' | 'clock' | 'consequences'
> & { nature: keyof typeof NATURES | undefined; ongoing: boolean };

const NATURES = {
  confidentiality: {
    sv: 'Obehörigt röjande av eller obehörig åtkomst till personuppgifter',
    en: 'Unauthorised disclosure of, or access to, personal data',
  },
  integrity: { sv: 'Ändring av personuppgifter', en: 'Alteration of personal data' },
  availability: { sv: 'Förstöring eller förlust av personuppgifter', en: 'Destruction or loss of personal data' },
} satisfies Record<string, LocalizedText>;

const LABELS = {
  controller: { article: '33.3 b', sv: 'Personuppgiftsansvarig', en: 'Controller' },
  'organisation-number': { article: '33.3 b', sv: 'Organisationsnummer', en: 'Organisation number' },
  'dpo-contact': {
    article: '33.3 b',
    sv: 'Dataskyddsombudets kontaktuppgifter',
    en: 'Contact details of the data protection officer',
  },
  place: { article: '33.3 a', sv: 'Var incidenten inträffade', en: 'Where the breach happened' },
  nature: { article: '33.3 a', sv: 'Incidentens art', en: 'Nature of the breach' },
  began: { article: '33.3 a', sv: 'När den började', en: 'When it began' },
  ended: { article: '33.3 a', sv: 'När den upphörde', en: 'When it ended' },
  discovered: { article: '33.3 a', sv: 'När den upptäcktes', en: 'When it was discovered' },
  aware: {
    article: '33.1',
    sv: 'När den personuppgiftsansvariga fick vetskap',
    en: 'When the controller became aware',
  },
  'subject-kinds': { article: '33.3 a', sv: 'Kategorier av registrerade', en: 'Categories of data subjects' },
  persons: { article: '33.3 a', sv: 'Ungefärligt antal registrerade', en: 'Approximate number of data subjects' },
  categories: { article: '33.3 a', sv: 'Kategorier av personuppgifter', en: 'Categories of personal data' },
  'declared-categories': {
    article: '33.3 a',
    sv: 'Kategorier som registret uppger att mottagaren får, utan belagt utlämnande',
    en: 'Categories that the register declares for the recipient, without a disclosure on record',
  },
  records: {
    article: '33.3 a',
    sv: 'Ungefärligt antal personuppgiftsposter',
    en: 'Approximate number of personal data records',
  },
  countries: { article: '33.3 a', sv: 'Länder där uppgifterna fanns', en: 'Countries where the data were' },
  consequences: { article: '33.3 c', sv: 'Sannolika konsekvenser', en: 'Likely consequences' },
  safeguards: {
    article: '33.3 d',
    sv: 'Åtgärder som fanns före incidenten',
    en: 'Measures in place before the breach',
  },
  measures: { article: '33.3 d', sv: 'Åtgärder som har vidtagits eller föreslås', en: 'Measures taken or proposed' },
  'persons-told': { article: '34.1', sv: 'Har de registrerade informerats?', en: 'Have the data subjects been told?' },
  'late-reason': { article: '33.1', sv: 'Skäl till att anmälan är försenad', en: 'Reasons for the delay' },
} as const;

type Field = keyof typeof LABELS;

/** The fields of the authority's form: what the register knows, what was given, and what somebody has still to state. */
export function fillForm(known: Known, edition: Edition | undefined, reading: Reading): BreachFieldView[] {
  const { lang } = reading;
  const { exposed, clock } = known;
  const fromRegister = (key: Field, value: string | null | undefined) => field(key, value, 'register', lang);
  const given = (key: Field, value: string | null) => field(key, value, 'given', lang);
  const cell = (key: Field, one: Cell<string> | undefined) => fromRegister(key, one?.value);
  const labels = (terms: readonly { label: string }[]) => terms.map(({ label }) => label).join(', ');
  const sheet = reading.recipients.find(known.recipient.key);
  const safeguards = [
    ...(edition?.securityMeasures ?? []).flatMap(({ text }) => text.value?.[lang] ?? []),
    ...(sheet?.securityMeasures ?? []).map((text) => `${sheet!.name}: ${text[lang]}`),
  ];
  return [
    cell('controller', edition?.controller.name),
    cell('organisation-number', edition?.controller.organisationNumber),
    cell('dpo-contact', edition?.controller.dpoContact),
    fromRegister('place', known.recipient.label),
    given('nature', known.nature === undefined ? null : NATURES[known.nature][lang]),
    given('began', known.beganAt && timeAt(known.beganAt)),
    given('ended', known.ongoing ? null : timeAt(known.endedAt)),
    given('discovered', known.discoveredAt && timeAt(known.discoveredAt)),
    given('aware', clock.awareAtStockholm),
    fromRegister('subject-kinds', labels(exposed.bySubjectKind)),
    fromRegister('persons', seen(exposed.persons)),
    fromRegister('categories', labels(exposed.byCategory)),
    ...(exposed.persons === 0
      ? [fromRegister('declared-categories', labels(declaredCategories(known.recipient.key, edition, reading)))]
      : []),
    fromRegister('records', seen(exposed.records)),
    fromRegister('countries', labels(exposed.byCountry)),
    fromRegister('consequences', known.consequences.map(({ text }) => text).join(' ')),
    fromRegister('safeguards', safeguards.join('; ')),
    given('measures', null),
    given('persons-told', null),
    ...(clock.late ? [given('late-reason', null)] : []),
  ];
}

/** That no event shows anybody is not the same as nobody. */
function seen(count: number): string | null {
  return count === 0 ? null : String(count);
}

function declaredCategories(recipient: string, edition: Edition | undefined, reading: Reading): LabelledTerm[] {
  const declared = edition === undefined ? [] : (declaredRecipients(edition, reading).get(recipient) ?? []);
  const keys = new Set(declared.flatMap(({ categories }) => declaredValues(categories)));
  return [...keys].sort().map((key) => labelled('categories', key, reading));
}

function field(
  key: Field,
  value: string | null | undefined,
  origin: 'register' | 'given',
  lang: Lang,
): BreachFieldView {
  const { article, ...label } = LABELS[key];
  const stated = value === undefined || value === '' ? null : value;
  return {
    key,
    article: lang === 'sv' ? `art. ${article}` : `Art. ${inEnglish(article)}`,
    label: label[lang],
    value: stated,
    origin: stated === null ? 'to-state' : origin,
  };
}

/** `33.3 a` as `33(3)(a)`. */
function inEnglish(article: string): string {
  return article.replace(/\.(\d)/, '($1)').replace(/ (\w)$/, '($1)');
}
