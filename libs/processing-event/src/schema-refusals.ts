import type { ErrorObject } from 'ajv';
import { validate as compiled } from './validate-schema.js';
import { type Refusal, type RefusalCode, refusal } from './refusal.js';

/** Everything in which a value departs from the schema of contract v1; an empty list when it conforms. */
export function schemaRefusals(value: unknown): Refusal[] {
  if (compiled(value)) return [];
  const errors = compiled.errors ?? [];
  const refusals = errors.slice(0, MAX_ERRORS).flatMap((error) => refusalOf(error, value) ?? []);
  return refusals.length > 0 ? refusals : [refusal('EVENT.WRONG_VALUE', '', 'an event as the contract describes it')];
}

/** Errors of the validator that are looked at: a producer mends the first of them before the thousandth. */
const MAX_ERRORS = 64;

/** Keywords that only report that a branch below them failed; the branch itself says what is wrong. */
const WRAPPERS = new Set(['if', 'anyOf', 'allOf', 'propertyNames']);

function refusalOf(error: ErrorObject, root: unknown): Refusal | undefined {
  const { keyword, instancePath: path, params } = error;
  if (WRAPPERS.has(keyword)) return keyword === 'anyOf' ? extensionRefusal(path, root) : undefined;
  if (error.schemaPath.includes('/anyOf/')) return undefined;
  const found = valueAt(root, path);
  switch (keyword) {
    case 'required':
    case 'dependencies':
      return refusal(
        envelope(path) ? 'EVENT.NOT_CLOUDEVENT' : 'EVENT.MISSING_FIELD',
        `${path}/${missing(params)}`,
        'this field',
      );
    case 'additionalProperties':
      return refusal('EVENT.UNKNOWN_FIELD', path + harmlessName(params), 'no field that the contract does not name');
    case 'false schema':
      return refusal('EVENT.UNKNOWN_FIELD', path, 'nothing here in this phase of a disclosure');
    case 'enum':
      return refusal('EVENT.UNKNOWN_TERM', path, `one of ${listing(params['allowedValues'] as string[])}`, found);
    case 'const':
      return refusal(constCode(path), path, JSON.stringify(params['allowedValue']), found);
    case 'type':
      return refusal('EVENT.WRONG_VALUE', path, String(params['type']), found);
    case 'pattern':
      return refusal('EVENT.WRONG_VALUE', path, patternMeaning(String(params['pattern'])), found);
    default:
      return refusal('EVENT.WRONG_VALUE', path, error.message ?? keyword, found);
  }
}

function envelope(path: string): boolean {
  return path === '';
}

function constCode(path: string): RefusalCode {
  if (path === '/type') return 'EVENT.UNKNOWN_VERSION';
  return path === '/specversion' || path === '/datacontenttype' ? 'EVENT.NOT_CLOUDEVENT' : 'EVENT.WRONG_VALUE';
}

function extensionRefusal(path: string, root: unknown): Refusal {
  const expected = 'an extension of 1 to 64 letters, digits and . _ : + @ / -, a 32-bit whole number or a truth value';
  return refusal('EVENT.WRONG_VALUE', path, expected, valueAt(root, path));
}

/** A field's name is the producer's free choice too: repeated only where it is written as fields are, not as people are. */
function harmlessName(params: Record<string, unknown>): string {
  const name = String(params['additionalProperty']);
  return /^[a-z][A-Za-z_]{0,31}$/.test(name) ? `/${name}` : '';
}

function missing(params: Record<string, unknown>): string {
  return String(params['missingProperty']);
}

function listing(values: readonly string[]): string {
  return values.length > 24 ? `the ${values.length} terms of the contract` : values.join(', ');
}

const PATTERN_MEANINGS: [start: string, meaning: string][] = [
  ['^(?=.{1,48}$)[a-z]', 'a slug: lower-case words joined by hyphens, at most 48 characters'],
  ['^[0-9a-f]{8}-[0-9a-f]{4}-7', 'a UUIDv7 in lower case'],
  ['^[0-9a-f]{8}-', 'a UUID in lower case'],
  ['^[0-9]{4}-(0[1-9]|1[0-2])-', 'an instant in UTC with milliseconds, as 2026-11-22T08:30:00.000Z'],
  ['^[0-9]{4}-(0[1-9]|1[0-2])(', 'an edition as 2018-05 or 2018-05-25'],
  ['^P(?=', 'an ISO 8601 duration of years, months, weeks and days, as P3M'],
  ['^(?!0{16})', 'sixteen digits, counted from 0000000000000001'],
  ['^00-', 'a traceparent of W3C Trace Context, version 00'],
  ['^[0-9a-f]{64}', 'a SHA-256 in lower-case hex'],
];

function patternMeaning(pattern: string): string {
  return PATTERN_MEANINGS.find(([start]) => pattern.startsWith(start))?.[1] ?? `text that matches ${pattern}`;
}

/** Follows a JSON Pointer. */
function valueAt(root: unknown, pointer: string): unknown {
  return follow(root, membersOf(pointer));
}

/** The names of members that a JSON Pointer goes through. */
export function membersOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

export function follow(root: unknown, members: readonly string[]): unknown {
  let value = root;
  for (const member of members) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[member];
  }
  return value;
}
