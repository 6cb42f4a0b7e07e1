import { terms } from '#processing-event';

const SLUG = /^(?=.{1,48}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
/** With seconds or without, in UTC or with an offset: without one the hour would be a guess. */
const INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

export interface Column {
  required: boolean;
  /** Several terms, parted by blanks in CSV. */
  list?: true;
  test(text: string): boolean;
  /** What belongs there. */
  expected: string;
}

const slug = 'a slug: lower-case words joined by hyphens, at most 48 characters';
const oneOf = (values: readonly string[]) => ({
  test: (text: string) => values.includes(text),
  expected: values.length > 24 ? 'a term of the contract (ISO 3166-1 alpha-2)' : `one of ${values.join(', ')}`,
});
const matching = (pattern: RegExp, expected: string) => ({ test: (text: string) => pattern.test(text), expected });

/** Columns of the CSV form and members of the JSON form: one person to whom one disclosure relates. */
export const COLUMNS = {
  at: {
    required: true,
    test: isInstant,
    expected: 'an instant that has passed, with its offset: 2026-11-20T14:05+01:00',
  },
  subject: { required: true, ...matching(UUID, 'the person’s subjectRef: a UUID in lower case') },
  subjectKind: { required: true, ...matching(SLUG, slug) },
  activity: { required: true, ...matching(SLUG, slug) },
  purposes: { required: true, list: true, ...matching(SLUG, `at most 32 slugs, each once; ${slug}`) },
  legalBasis: { required: true, ...oneOf(terms.LEGAL_BASES) },
  specialBasis: { required: false, ...oneOf(terms.SPECIAL_BASES) },
  categories: { required: true, list: true, ...matching(SLUG, `at most 32 slugs, each once; ${slug}`) },
  recipient: { required: true, ...matching(SLUG, slug) },
  recipientClass: { required: true, ...matching(SLUG, slug) },
  role: { required: true, ...oneOf(terms.ROLES) },
  country: { required: true, ...oneOf(terms.COUNTRIES) },
  transferGround: { required: false, ...oneOf(terms.TRANSFER_GROUNDS) },
  channel: { required: true, ...oneOf(terms.CHANNELS) },
  outcome: { required: false, ...oneOf(terms.OUTCOMES) },
  disclosure: { required: false, ...matching(SLUG, `a mark that the rows of one disclosure share; ${slug}`) },
} as const satisfies Record<string, Column>;

export type ColumnName = keyof typeof COLUMNS;

export const COLUMN_NAMES = Object.keys(COLUMNS) as ColumnName[];

/** The engine takes the 30th of February for the 2nd of March; nobody handed anything over on a day that is none. */
function isInstant(text: string): boolean {
  const [, day, hour] = INSTANT.exec(text) ?? [];
  if (day === undefined || Number(hour) > 23) return false;
  const midnight = new Date(`${day}T00:00:00Z`);
  const dayExists = !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
  // An event's id counts from 1970.
  return dayExists && Date.parse(text) >= 0;
}
