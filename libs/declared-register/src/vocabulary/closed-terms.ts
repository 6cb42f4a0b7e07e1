import { text, type LocalizedText } from '../cell.js';

/** Art. 6(1). The same letters as in the events. */
export const legalBases = {
  'A6-1-a': text('samtycke (art. 6.1 a)', 'consent (Art. 6(1)(a))'),
  'A6-1-b': text(
    'fullgörande av avtal eller åtgärder innan avtal ingås (art. 6.1 b)',
    'contract or steps prior to one (Art. 6(1)(b))',
  ),
  'A6-1-c': text('rättslig förpliktelse (art. 6.1 c)', 'legal obligation (Art. 6(1)(c))'),
  'A6-1-d': text('skydd av grundläggande intressen (art. 6.1 d)', 'vital interests (Art. 6(1)(d))'),
  'A6-1-e': text('uppgift av allmänt intresse (art. 6.1 e)', 'task in the public interest (Art. 6(1)(e))'),
  'A6-1-f': text('berättigat intresse (art. 6.1 f)', 'legitimate interest (Art. 6(1)(f))'),
} as const satisfies Record<string, LocalizedText>;

/** Art. 9(2) conditions for special categories, and Art. 10. */
export const specialBases = {
  'A9-2-a': text('uttryckligt samtycke (art. 9.2 a)', 'explicit consent (Art. 9(2)(a))'),
  'A9-2-b': text('arbetsrätt och social trygghet (art. 9.2 b)', 'employment and social security law (Art. 9(2)(b))'),
  'A9-2-c': text(
    'grundläggande intressen när samtycke inte kan ges (art. 9.2 c)',
    'vital interests, person unable to consent (Art. 9(2)(c))',
  ),
  'A9-2-d': text(
    'förening eller stiftelse utan vinstsyfte (art. 9.2 d)',
    'non-profit body and its members (Art. 9(2)(d))',
  ),
  'A9-2-e': text(
    'uppgifter som personen tydligt har offentliggjort (art. 9.2 e)',
    'data manifestly made public by the person (Art. 9(2)(e))',
  ),
  'A9-2-f': text('rättsliga anspråk (art. 9.2 f)', 'legal claims (Art. 9(2)(f))'),
  'A9-2-g': text('viktigt allmänt intresse (art. 9.2 g)', 'substantial public interest (Art. 9(2)(g))'),
  'A9-2-h': text('hälso- och sjukvård och social omsorg (art. 9.2 h)', 'health and social care (Art. 9(2)(h))'),
  'A9-2-i': text('folkhälsa (art. 9.2 i)', 'public health (Art. 9(2)(i))'),
  'A9-2-j': text('arkiv, forskning och statistik (art. 9.2 j)', 'archiving, research and statistics (Art. 9(2)(j))'),
  A10: text('personuppgifter som rör lagöverträdelser (art. 10)', 'data on criminal offences (Art. 10)'),
} as const satisfies Record<string, LocalizedText>;

export const roles = {
  processor: text('personuppgiftsbiträde', 'processor'),
  'sub-processor': text('underbiträde', 'sub-processor'),
  'joint-controller': text('gemensamt personuppgiftsansvarig', 'joint controller'),
  'separate-controller': text('självständigt personuppgiftsansvarig', 'separate controller'),
  'natural-person': text('fysisk person', 'natural person'),
  'authority-inquiry': text(
    'myndighet i ett särskilt ärende (ingen mottagare, art. 4.9)',
    'authority in a particular inquiry (no recipient, Art. 4(9))',
  ),
} as const satisfies Record<string, LocalizedText>;

/** The verbs of Art. 4(2). */
export const operations = {
  collect: text('insamling', 'collection'),
  record: text('registrering', 'recording'),
  organise: text('organisering', 'organisation'),
  structure: text('strukturering', 'structuring'),
  store: text('lagring', 'storage'),
  adapt: text('bearbetning', 'adaptation'),
  alter: text('ändring', 'alteration'),
  retrieve: text('framtagning', 'retrieval'),
  consult: text('läsning', 'consultation'),
  use: text('användning', 'use'),
  disclose: text('utlämnande genom överföring', 'disclosure by transmission'),
  disseminate: text('spridning', 'dissemination'),
  'make-available': text('tillhandahållande på annat sätt', 'making available otherwise'),
  align: text('justering', 'alignment'),
  combine: text('sammanförande', 'combination'),
  restrict: text('begränsning', 'restriction'),
  erase: text('radering', 'erasure'),
  destroy: text('förstöring', 'destruction'),
} as const satisfies Record<string, LocalizedText>;

export const channels = {
  api: text('API', 'API'),
  web: text('webb', 'web'),
  app: text('mobilapp', 'mobile app'),
  email: text('e-post', 'email'),
  sms: text('SMS', 'SMS'),
  push: text('pushnotis', 'push notification'),
  phone: text('telefon', 'phone'),
  post: text('brev', 'post'),
  file: text('filöverföring', 'file transfer'),
  'in-person': text('personligt möte', 'in person'),
  device: text('larmutrustning', 'alarm device'),
} as const satisfies Record<string, LocalizedText>;

/** Grounds of chapter V. */
export const transferGrounds = {
  A45: text('beslut om adekvat skyddsnivå (art. 45)', 'adequacy decision (Art. 45)'),
  'A46-2-a': text(
    'bindande instrument mellan myndigheter (art. 46.2 a)',
    'binding instrument between public bodies (Art. 46(2)(a))',
  ),
  'A46-2-b': text('bindande företagsbestämmelser (art. 46.2 b)', 'binding corporate rules (Art. 46(2)(b))'),
  'A46-2-c': text(
    'kommissionens standardavtalsklausuler (art. 46.2 c)',
    "the Commission's standard contractual clauses (Art. 46(2)(c))",
  ),
  'A46-2-d': text(
    'tillsynsmyndighets standardklausuler (art. 46.2 d)',
    "a supervisory authority's standard clauses (Art. 46(2)(d))",
  ),
  'A46-2-e': text('godkänd uppförandekod (art. 46.2 e)', 'approved code of conduct (Art. 46(2)(e))'),
  'A46-2-f': text('godkänd certifiering (art. 46.2 f)', 'approved certification (Art. 46(2)(f))'),
  'A46-3-a': text('avtalsklausuler med tillstånd (art. 46.3 a)', 'authorised contractual clauses (Art. 46(3)(a))'),
  'A46-3-b': text(
    'administrativa arrangemang med tillstånd (art. 46.3 b)',
    'authorised administrative arrangements (Art. 46(3)(b))',
  ),
  'A49-1-a': text(
    'uttryckligt samtycke till överföringen (art. 49.1 a)',
    'explicit consent to the transfer (Art. 49(1)(a))',
  ),
  'A49-1-b': text('avtal med den registrerade (art. 49.1 b)', 'contract with the data subject (Art. 49(1)(b))'),
  'A49-1-c': text(
    'avtal i den registrerades intresse (art. 49.1 c)',
    "contract in the data subject's interest (Art. 49(1)(c))",
  ),
  'A49-1-d': text(
    'viktiga skäl av allmänt intresse (art. 49.1 d)',
    'important reasons of public interest (Art. 49(1)(d))',
  ),
  'A49-1-e': text('rättsliga anspråk (art. 49.1 e)', 'legal claims (Art. 49(1)(e))'),
  'A49-1-f': text('grundläggande intressen (art. 49.1 f)', 'vital interests (Art. 49(1)(f))'),
  'A49-1-g': text(
    'överföring från ett offentligt register (art. 49.1 g)',
    'transfer from a public register (Art. 49(1)(g))',
  ),
  'A49-1-second': text(
    'tvingande berättigat intresse (art. 49.1 andra stycket)',
    'compelling legitimate interest (Art. 49(1), second subparagraph)',
  ),
} as const satisfies Record<string, LocalizedText>;

export const phases = {
  opened: text('påbörjat', 'opened'),
  closed: text('avslutat', 'closed'),
  withheld: text('stoppat', 'withheld'),
} as const satisfies Record<string, LocalizedText>;

export const outcomes = {
  acknowledged: text('mottaget', 'acknowledged'),
  refused: text('avvisat', 'refused'),
  failed: text('misslyckat', 'failed'),
  unknown: text('okänt', 'unknown'),
  'not-sent': text('inte sänt', 'not sent'),
} as const satisfies Record<string, LocalizedText>;

export const evidenceStates = {
  observed: text('belagd', 'observed'),
  attested: text('intygad', 'attested'),
  'declared-only': text('uppgiven', 'declared only'),
  'not-observable': text('ej observerbar', 'not observable'),
} as const satisfies Record<string, LocalizedText>;

export const provenance = {
  policy: text('policyn', 'the policy'),
  law: text('lag', 'law'),
  inferred: text('vår slutsats', 'inferred'),
  open: text('öppen fråga', 'open'),
  demo: text('påhittat för demonstration', 'made up for demonstration'),
} as const satisfies Record<string, LocalizedText>;

/** Why the gate withheld a disclosure: what the register forbids, and what stands in the way for this person. */
export const withholdingReasons = {
  'undeclared-activity': text('behandlingen är inte uppgiven', 'activity not declared'),
  'undeclared-subject-kind': text('kategorin av registrerade är inte uppgiven', 'data subject category not declared'),
  'undeclared-recipient': text('mottagaren är inte uppgiven', 'recipient not declared'),
  'undeclared-category': text('kategorin av personuppgifter är inte uppgiven', 'data category not declared'),
  'no-agreement': text('avtal eller annan grund saknas', 'no agreement or ground in force'),
  objection: text('personen har invänt', 'the person has objected'),
  restriction: text('behandlingen är begränsad', 'processing is restricted'),
  'no-consent': text('samtycke saknas', 'no consent'),
  'no-state': text('underlag för prövningen saknas', 'nothing to check against'),
} as const satisfies Record<string, LocalizedText>;

/** The document that a role calls for before data may go out. */
export const agreementKinds = {
  'art-28': text('personuppgiftsbiträdesavtal (art. 28.3)', 'data processing agreement (Art. 28(3))'),
  'art-26': text('inbördes arrangemang (art. 26.1)', "joint controllers' arrangement (Art. 26(1))"),
  'disclosure-basis': text('dokumenterad grund för utlämnandet', 'documented basis for the disclosure'),
} as const satisfies Record<string, LocalizedText>;

export const editionStatuses = {
  draft: text('utkast', 'draft'),
  review: text('under granskning', 'in review'),
  published: text('fastställd', 'adopted'),
  withdrawn: text('återkallad innan den gällde', 'withdrawn before it held'),
} as const satisfies Record<string, LocalizedText>;

/** How far an activity has come. */
export const activityStatuses = {
  planned: text('planerad', 'planned'),
  active: text('pågår', 'active'),
  ended: text('avslutad', 'ended'),
} as const satisfies Record<string, LocalizedText>;

export type LegalBasis = keyof typeof legalBases;
export type SpecialBasis = keyof typeof specialBases;
export type Role = keyof typeof roles;
export type Operation = keyof typeof operations;
export type Channel = keyof typeof channels;
export type TransferGround = keyof typeof transferGrounds;
export type Phase = keyof typeof phases;
export type Outcome = keyof typeof outcomes;
export type EvidenceState = keyof typeof evidenceStates;
export type WithholdingReason = keyof typeof withholdingReasons;
export type AgreementKind = keyof typeof agreementKinds;
export type EditionStatus = keyof typeof editionStatuses;
export type ActivityStatus = keyof typeof activityStatuses;
