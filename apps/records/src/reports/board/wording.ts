import { type Lang, type LocalizedText, label } from '#declared-register';
import { WORDING } from '../pdf/wording.js';
import type { EvidenceMark } from './board-model.js';

/** The words of the board's report that are not the register's. */
export const BOARD_WORDING = {
  title: { sv: 'Läget i dataskyddet', en: 'Where data protection stands' },
  subtitle: {
    sv: 'Det som registret uppger, jämfört med det som faktiskt sker',
    en: 'What the register declares, compared with what really happens',
  },
  internal: { sv: 'Internt', en: 'Internal' },
  internalText: {
    sv: 'För styrelsen och dataskyddsombudet. Lämnas inte till myndighet: en myndighet får registret enligt artikel 30, som är en egen rapport.',
    en: 'For the board and the data protection officer. Not for an authority: an authority gets the record under Article 30, which is a report of its own.',
  },
  noPersons: {
    sv: 'Rapporten innehåller summor. Inga uppgifter om enskilda personer och inga enskilda händelser finns med.',
    en: 'This report holds sums. Nothing on single persons and no single event is in it.',
  },
  partly: { sv: 'delvis belagd', en: 'partly observed' },
  recipients: { sv: 'Mottagare', en: 'Recipients' },
  inShort: { sv: '1. I korthet', en: '1. In short' },
  findingAges: { sv: '2. Öppna avvikelser', en: '2. Open findings' },
  disclosures: { sv: '3. Utlämnanden', en: '3. Disclosures' },
  evidence: { sv: '4. Uppgivet och belagt', en: '4. Declared and observed' },
  coverage: { sv: '5. Vad händelserna täcker', en: '5. What the events cover' },
  reviews: { sv: '6. Genomgångar och lagringstider', en: '6. Reviews and storage periods' },
  findings: { sv: '7. Avvikelserna, de allvarligaste först', en: '7. The findings, the most serious first' },
  activitiesDeclared: { sv: 'Behandlingar', en: 'Activities' },
  disclosed: { sv: 'Utlämnanden', en: 'Disclosures' },
  personsConcerned: { sv: 'Personer', en: 'Persons' },
  openFindings: { sv: 'Öppna avvikelser', en: 'Open findings' },
  notCounted: { sv: 'räknas inte för en förfluten dag', en: 'not counted for a day gone by' },
  changes: { sv: 'Ändrat sedan förra utgåvan', en: 'Changed since the last edition' },
  firstEdition: { sv: 'Detta är den första utgåvan.', en: 'This is the first edition.' },
  unseen: { sv: 'Det som rapporten inte kan se', en: 'What this report cannot see' },
  age: { sv: 'Har stått öppen', en: 'Has stood open' },
  total: { sv: 'Summa', en: 'Total' },
  recipient: { sv: 'Mottagare', en: 'Recipient' },
  others: { sv: 'övriga', en: 'others' },
  noFindings: { sv: 'Inga avvikelser är öppna.', en: 'No findings are open.' },
  neverRun: { sv: 'Reglerna har aldrig prövats.', en: 'The rules were never run.' },
  noDisclosures: {
    sv: 'Inga utlämnanden har rapporterats under de tolv månaderna.',
    en: 'No disclosures were reported in the twelve months.',
  },
  scale: {
    sv: 'Varje rad har sin egen skala; talet till höger är dess högsta månad.',
    en: 'Each row has a scale of its own; the number on the right is its highest month.',
  },
  activity: { sv: 'Behandling', en: 'Activity' },
  byRecipient: { sv: 'Mottagare: belägg (kategorier)', en: 'Recipient: evidence (categories)' },
  noCells: {
    sv: 'Registret uppger inga mottagare, och inga är belagda.',
    en: 'The register declares no recipients, and none was observed.',
  },
  otherActivities: { sv: 'Utan verksamhet, eller inte uppgivna', en: 'Of no service, or not declared' },
  state: { sv: 'Belägg', en: 'Evidence' },
  cells: { sv: 'Antal', en: 'Number' },
  meaning: { sv: 'Betydelse', en: 'Meaning' },
  source: { sv: 'Källa', en: 'Source' },
  since: { sv: 'Sedan', en: 'Since' },
  lastMonths: { sv: 'Händelser, 12 månader', en: 'Events, 12 months' },
  emptyMonths: { sv: 'Tomma månader', en: 'Empty months' },
  missing: { sv: 'Saknas', en: 'Missing' },
  rhythm: { sv: 'Hörs', en: 'Heard' },
  never: { sv: 'aldrig', en: 'never' },
  none: { sv: 'inga', en: 'none' },
  notKept: { sv: 'sparas inte', en: 'not kept' },
  noSources: { sv: 'Ingen källa har hörts.', en: 'No source was heard.' },
  coverageFrom: { sv: 'Den tidigaste händelsen är från', en: 'The earliest event is of' },
  due: { sv: 'Genomgång senast', en: 'Review due' },
  activities: { sv: 'Behandlingar', en: 'Activities' },
  overdue: { sv: 'försenade', en: 'overdue' },
  neverReviewedOne: { sv: 'aldrig genomgången', en: 'never reviewed' },
  overdueOne: { sv: 'försenad', en: 'overdue' },
  within: { sv: 'inom {days} dagar', en: 'within {days} days' },
  later: { sv: 'senare', en: 'later' },
  timeLimit: { sv: 'Tidsfrist', en: 'Time limit' },
  stated: { sv: 'uppgiven', en: 'stated' },
  notStated: { sv: 'ej angiven', en: 'not stated' },
  overrun: { sv: 'Överskriden för', en: 'Overrun for' },
  atLeast: { sv: 'minst {persons} personer', en: '{persons} persons at least' },
  finding: { sv: 'Avvikelse', en: 'Finding' },
  declaredAndSeen: { sv: 'Uppgivet, och vad som sågs', en: 'Declared, and what was seen' },
  declared: { sv: 'Uppgivet', en: 'Declared' },
  seen: { sv: 'Sett', en: 'Seen' },
  alike: { sv: '{findings} likadana', en: '{findings} alike' },
  howOften: { sv: 'Sedan och hur ofta', en: 'Since and how often' },
  stateAndReason: { sv: 'Läge', en: 'State' },
  stateOfThings: { sv: 'ett tillstånd', en: 'a state of things' },
  until: { sv: 'till och med', en: 'until' },
  reason: { sv: 'skäl', en: 'reason' },
} as const satisfies Record<string, LocalizedText>;

/** A state of evidence in one word: the register's own where it has one. */
export function markName(mark: EvidenceMark, lang: Lang): string {
  if (mark === 'partly') return BOARD_WORDING.partly[lang];
  return mark === 'undeclared' ? WORDING.undeclared[lang] : label('evidenceStates', mark, lang);
}

/** What a state of evidence says of a category. */
export const MARK_MEANINGS: Readonly<Record<Exclude<EvidenceMark, 'partly'>, LocalizedText>> = {
  observed: { sv: 'händelser har visat den', en: 'events have shown it' },
  attested: { sv: 'någon går i god för den', en: 'somebody vouches for it' },
  'declared-only': {
    sv: 'registret uppger den, och ingen händelse har visat den',
    en: 'the register declares it, and no event has shown it',
  },
  'not-observable': {
    sv: 'registret uppger den, och ingen händelse kan visa den',
    en: 'the register declares it, and no event can show it',
  },
  undeclared: {
    sv: 'händelser har visat den, och registret uppger den inte',
    en: 'events have shown it, and the register does not declare it',
  },
};

/** Days above one bound and up to another; the last age has no end. */
export function ageLabel(above: number, upTo: number | undefined, lang: Lang): string {
  if (above === 0) return { sv: `högst ${upTo} dagar`, en: `${upTo} days at most` }[lang];
  if (upTo === undefined) return { sv: `mer än ${above} dagar`, en: `more than ${above} days` }[lang];
  return { sv: `${above + 1}–${upTo} dagar`, en: `${above + 1}–${upTo} days` }[lang];
}
