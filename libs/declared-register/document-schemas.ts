import * as closed from './src/vocabulary/closed-terms.ts';

/**
 * The forms of an edition and of a recipient's sheet as JSON Schema (draft 7). What a form cannot say (known terms, names that
 * occur once, periods in order) is checked by `examineEdition` and `examineSheet`.
 */
type Schema = Readonly<Record<string, unknown>>;

/** At most 4,000 characters with one that is seen; neither U+0000 nor half a surrogate pair, which no database keeps. */
const TEXT = String.raw`^(?=\s*\S)[^\u0000\p{Cs}]{1,4000}$`;
const SLUG = '^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$';
const EDITION_KEY = '^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$';
const INSTANT = String.raw`^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\.[0-9]{3}Z$`;
const DAY = '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$';
const DURATION = '^P(?=[0-9])([0-9]{1,4}Y)?([0-9]{1,4}M)?([0-9]{1,4}W)?([0-9]{1,5}D)?$';
const COUNTRY = '^[A-Z]{2}$';

const text = { type: 'string', pattern: TEXT };
const slug = { type: 'string', pattern: SLUG };
const instant = { type: 'string', pattern: INSTANT };
const list = (items: Schema, minItems = 0) => ({ type: 'array', items, minItems, maxItems: 1_000 });
const orNull = (schema: Schema) => ({ ...schema, type: [schema['type'], 'null'] });
const term = (terms: Readonly<Record<string, unknown>>) => ({ type: 'string', enum: Object.keys(terms) });

function object(required: Readonly<Record<string, Schema>>, optional: Readonly<Record<string, Schema>> = {}): Schema {
  return {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(required),
    properties: { ...required, ...optional },
  };
}

const localized = object({ sv: text, en: text });

/** A value that may be missing, with where it comes from. */
function cell(value: Schema): Schema {
  const { enum: terms, ...rest } = orNull(value) as Schema & { enum?: readonly string[] };
  return object(
    {
      value: terms === undefined ? rest : { ...rest, enum: [...terms, null] },
      provenance: { $ref: '#/definitions/provenance' },
    },
    {
      proposed: { const: true },
      source: { type: ['string', 'object'], pattern: TEXT, ...without(localized, 'type') },
      note: { $ref: '#/definitions/localized' },
    },
  );
}

function without(schema: Schema, name: string): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== name));
}

const retentionRule = object(
  { period: { type: 'string', pattern: DURATION }, trigger: slug, text: localized },
  { sameAs: slug, categories: list(slug, 1), subjectKinds: list(slug, 1) },
);

const ref = (name: string): Schema => ({ $ref: `#/definitions/${name}` });
const keyedText = object({ key: slug, text: ref('words') });

const definitions = {
  localized,
  provenance: term(closed.provenance),
  words: cell(localized),
  text: cell(text),
  term: cell(slug),
  truth: cell({ type: 'boolean' }),
  legalBasis: cell(term(closed.legalBases)),
  specialBasis: cell(term(closed.specialBases)),
  role: cell(term(closed.roles)),
  status: cell(term(closed.activityStatuses)),
  region: cell({ type: 'string', enum: ['eea'] }),
  retention: cell(retentionRule),
  keyedText,
};

const words = ref('words');
const stated = ref('text');
const terms = list(ref('term'));
const keyedTexts = list(ref('keyedText'));

const particulars = object({
  legitimateInterest: words,
  thirdPartyInterest: words,
  balancingTest: stated,
  informationDuty: words,
  jointArrangement: words,
  automatedDecisions: words,
  impactAssessment: words,
  impactAssessmentReference: stated,
  internationalOrganisation: words,
  compellingInterestSafeguards: words,
  system: stated,
  storageLocation: words,
  processOwner: stated,
  access: words,
  deletionProcedure: words,
  status: ref('status'),
  consentRecords: stated,
  breachRecords: stated,
  lastReview: stated,
});

const row = object(
  { subjectKind: slug, subjectProvenance: ref('provenance'), legalBasis: ref('legalBasis') },
  {
    proposed: { const: true },
    contractLimb: { type: 'string', enum: ['contract', 'pre-contract'] },
    purposes: list(slug, 1),
    specialBasis: ref('specialBasis'),
    condition: words,
  },
);

const recipient = object(
  { class: ref('term'), entities: terms, role: ref('role'), categories: terms, storageRegion: ref('region') },
  { subjectKinds: list(slug, 1), condition: words },
);

const activity = object(
  {
    key: slug,
    service: orNull(slug),
    name: ref('localized'),
    purposes: keyedTexts,
    rows: list(row),
    categories: terms,
    sources: terms,
    recipients: list(recipient),
    transfers: words,
    retention: list(ref('retention')),
    conditions: list(words),
    systems: list(slug),
    particulars,
  },
  { anySubject: { const: true }, categoriesAsNeeded: words },
);

const controller = object({
  name: stated,
  address: stated,
  contact: stated,
  optOut: stated,
  dpoContact: stated,
  dpoName: stated,
  dpoNotified: ref('truth'),
  organisationNumber: stated,
  phone: stated,
  jointControllers: words,
  representative: words,
  representativeContact: stated,
});

const served = object({
  key: slug,
  name: stated,
  contact: stated,
  representative: words,
  dpoContact: stated,
  agreement: stated,
  processing: keyedTexts,
  subProcessors: keyedTexts,
  transfers: words,
  securityMeasures: keyedTexts,
});

const defect = object({
  code: slug,
  title: ref('localized'),
  explanation: ref('localized'),
  article: ref('localized'),
  cells: list(text, 1),
});

const OPEN_KINDS = [
  'activities',
  'purposes',
  'services',
  'subjectKinds',
  'categories',
  'sources',
  'recipientClasses',
  'triggers',
  'rights',
];

const ownTerm = object(
  { kind: { type: 'string', enum: OPEN_KINDS }, key: slug, label: ref('localized') },
  { special: { type: 'string', enum: ['A9', 'A10'] } },
);

export const editionSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Edition of the declared register, version 1',
  ...object({
    format: { const: 'trettio-edition' },
    version: { const: 1 },
    key: { type: 'string', pattern: EDITION_KEY },
    title: ref('localized'),
    recordsOldPolicy: { type: 'boolean' },
    adopted: stated,
    validFrom: orNull(instant),
    controller,
    jointControllers: list(
      object({ key: slug, name: stated, contact: stated, arrangement: words, activities: list(slug) }),
    ),
    supervisoryAuthority: object({ name: stated, address: stated }),
    securityMeasures: keyedTexts,
    transferStatements: keyedTexts,
    rights: terms,
    subjectKinds: terms,
    categories: terms,
    sources: terms,
    recipientClasses: list(object({ class: ref('term'), entities: terms, role: ref('role') })),
    systems: list(object({ key: slug, name: stated, storageLocation: words, owner: stated })),
    activities: list(activity),
    served: list(served),
    defects: list(defect),
    terms: list(ownTerm),
  }),
  definitions,
};

const validity = { validFrom: instant, validTo: orNull(instant) };
const document = orNull(text);

export const sheetSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Sheet of a recipient, version 1',
  ...object({
    format: { const: 'trettio-recipient-sheet' },
    version: { const: 1 },
    key: slug,
    name: text,
    named: { type: 'string', enum: ['policy', 'demo', 'entered'] },
    provenance: ref('provenance'),
    organisationNumber: document,
    contact: document,
    classes: list(slug),
    roles: list(object({ class: slug, role: term(closed.roles) })),
    country: { type: 'string', pattern: COUNTRY },
    storageCountries: list({ type: 'string', pattern: COUNTRY }),
    accessCountries: list({ type: 'string', pattern: COUNTRY }),
    agreements: list(
      object(
        { kind: term(closed.agreementKinds), role: term(closed.roles), reference: text, ...validity },
        { objectionDays: { type: 'integer', minimum: 1, maximum: 365 } },
      ),
    ),
    transfers: list(
      object({
        country: { type: 'string', pattern: COUNTRY },
        ground: term(closed.transferGrounds),
        instrument: localized,
        document,
        tiaReference: document,
        ...validity,
      }),
    ),
    subProcessors: list(
      object({
        name: text,
        country: { type: 'string', pattern: COUNTRY },
        since: { type: 'string', pattern: DAY },
        authorisation: { type: ['string', 'null'], enum: ['general', 'specific', null] },
        authorisedOn: { type: ['string', 'null'], pattern: DAY },
        noticeOn: { type: ['string', 'null'], pattern: DAY },
        document,
      }),
    ),
    securityMeasures: list(localized),
  }),
  definitions: { localized, provenance: definitions.provenance },
};
