import { legalEntities, sameInBothLanguages, terms } from '#declared-register';

/** Members that hold keys, numbers, times and codes, and what tells a programmer of a wrong field: in no language, or English. */
const NO_WORDS = new Set([
  'expected',
  'found',
  'path',
  'pointer',
  'about',
  'acceptedUntil',
  'activity',
  'action',
  'due',
  'asOf',
  'at',
  'by',
  'eraseAfter',
  'keyId',
  'next',
  'nextDue',
  'reference',
  'addedAt',
  'answeredAt',
  'basis',
  'categories',
  'cells',
  'channel',
  'class',
  'closedAt',
  'code',
  'contractLimb',
  'country',
  'coverageFrom',
  'correctedBy',
  'corrects',
  'dataSource',
  'datacontenttype',
  'digest',
  'edition',
  'evaluatedAt',
  'evidence',
  'firstAt',
  'firstRecordedAt',
  'firstSeen',
  'from',
  'id',
  'key',
  'kind',
  'lang',
  'lastAt',
  'lastEventAt',
  'lastSeen',
  'legalBasis',
  'notice',
  'oldest',
  'operation',
  'operationId',
  'origin',
  'outcome',
  'ownerRole',
  'period',
  'phase',
  'provenance',
  'publishedAt',
  'purposes',
  'reason',
  'received',
  'recipient',
  'recorded',
  'recordedAt',
  'role',
  'seed',
  'sequence',
  'since',
  'specialBasis',
  'specversion',
  'state',
  'stateSince',
  'status',
  'subProcessor',
  'subject',
  'subjectKind',
  'tag',
  'term',
  'time',
  'to',
  'topic',
  'transferGround',
  'trigger',
  'type',
  'until',
  'validFrom',
  'validTo',
]);

/** Names, addresses and what has no words in any language. */
const ALIKE = new Set<string>([
  ...sameInBothLanguages,
  ...legalEntities.map(({ name }) => name),
  'Sensor alarm Norden AB',
  'Sankt Eriksplan 11, 113 20 Stockholm',
  'DPO@sensoralarm.se',
  'kundservice@sensoralarm.se',
  'Integritetsskyddsmyndigheten (IMY)',
  'Datainspektionen',
  'Box 8114, 104 20 Stockholm',
  // A class of recipients that nobody declared.
  'data-broker',
]);

const DAY = /^\d{4}-\d\d(-\d\d)?$/;

/** Every text of an answer that is the same in Swedish and English although it should not be, as `path: text`. */
export function untranslated(swedish: unknown, english: unknown): string[] {
  const texts = new Map([...textsOf(english)].map(({ path, text }) => [path, text]));
  return [...textsOf(swedish)]
    .filter(({ path, text }) => texts.get(path) === text && !ALIKE.has(text) && !DAY.test(text))
    .map(({ path, text }) => `${path}: ${text}`);
}

/** Every text of an answer that is meant for readers, with the path to it. */
export function* textsOf(value: unknown, path = ''): Generator<{ path: string; text: string }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    if (NO_WORDS.has(name) && !isWorded(member)) continue;
    if (typeof member !== 'string') yield* textsOf(member, `${path}/${name}`);
    else if (!isKey(name, member, value)) yield { path: `${path}/${name}`, text: member };
  }
}

/** A member of that name may also be an object, or a list of objects, with words of its own. */
function isWorded(member: unknown): boolean {
  const first: unknown = Array.isArray(member) ? member[0] : member;
  return typeof first === 'object' && first !== null;
}

/** What was seen and never declared has no words but its key; a source is a service, or words on where a statement is from. */
function isKey(name: string, text: string, parent: object): boolean {
  const { key, term, recipient } = parent as Record<string, unknown>;
  return [key, term, recipient].includes(text) || (name === 'source' && Object.hasOwn(terms.services, text));
}
