import { text, type LocalizedText } from '../cell.js';
import { stepsOf } from './paths.js';
import { type Shortcoming, type ShortcomingCode, shortcoming } from './shortcoming.js';

/** What ajv's generated validators answer with: https://ajv.js.org/api.html#validation-errors */
export interface FormError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface FormValidator {
  (value: unknown): boolean;
  errors?: readonly FormError[] | null;
}

/** Errors that are told of one document; whoever has more mends these first. */
const MOST = 200;

/** Everything in which a value departs from its form; empty when it conforms. */
export function formShortcomings(validate: FormValidator, value: unknown): Shortcoming[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).slice(0, MOST).map((error) => explained(value, error));
}

function explained(root: unknown, { keyword, instancePath, params }: FormError): Shortcoming {
  const steps = stepsOf(root, instancePath);
  const at = (code: ShortcomingCode, expected: LocalizedText, member: readonly string[] = []) =>
    shortcoming(root, [...steps, ...member], code, expected);
  switch (keyword) {
    case 'required':
      return at('missing-field', text('fältet saknas', 'the field is missing'), [String(params['missingProperty'])]);
    case 'additionalProperties':
      return at(
        'unknown-field',
        text('inget fält som formen inte har', 'no field that the form does not have'),
        harmless(params),
      );
    case 'enum': {
      const terms = (params['allowedValues'] as readonly (string | null)[]).filter((one) => one !== null).join(', ');
      return at('unknown-term', text(`en av ${terms}`, `one of ${terms}`));
    }
    case 'const':
      return at(
        'wrong-value',
        text(`värdet ${String(params['allowedValue'])}`, `the value ${String(params['allowedValue'])}`),
      );
    case 'pattern':
      return at(...patternMeaning(String(params['pattern'])));
    case 'type': {
      const type = String(params['type']);
      return at('wrong-value', text(`typen ${type}`, `type ${type}`));
    }
    default: {
      const limit = String((params['limit'] as number | undefined) ?? keyword);
      return at('wrong-value', text(`listans längd inom ${limit}`, `a list within ${limit}`));
    }
  }
}

/** The name of a field that nobody asked for is free text: repeated only where it is written as fields are. */
function harmless(params: FormError['params']): string[] {
  const name = String(params['additionalProperty']);
  return /^[a-z][A-Za-z]{0,39}$/.test(name) ? [name] : [];
}

const MEANINGS: readonly (readonly [start: string, code: ShortcomingCode, expected: LocalizedText])[] = [
  ['^P(?=', 'not-a-duration', text('en varaktighet enligt ISO 8601, som P3M', 'an ISO 8601 duration, as P3M')],
  [
    '^(?=.{1,48}$)',
    'wrong-value',
    text(
      'en nyckel: små bokstäver, siffror och bindestreck, högst 48 tecken',
      'a key: lower-case letters, digits and hyphens, at most 48 characters',
    ),
  ],
  ['^[0-9]{4}-(0[1-9]|1[0-2])(-', 'wrong-value', text('en månad eller dag som 2026-11', 'a month or a day as 2026-11')],
  [
    '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T',
    'wrong-value',
    text('en tidpunkt i UTC som 2026-10-31T23:00:00.000Z', 'an instant in UTC as 2026-10-31T23:00:00.000Z'),
  ],
  [
    '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$',
    'wrong-value',
    text('en dag som 2026-11-01', 'a day as 2026-11-01'),
  ],
  [
    '^[A-Z]{2}$',
    'unknown-country',
    text('en landskod enligt ISO 3166-1, som SE', 'a country code of ISO 3166-1, as SE'),
  ],
];

const ANY_TEXT = text(
  'en text om högst 4 000 tecken, utan styrtecknet U+0000',
  'a text of at most 4,000 characters, without U+0000',
);

function patternMeaning(pattern: string): [ShortcomingCode, LocalizedText] {
  const known = MEANINGS.find(([start]) => pattern.startsWith(start));
  return known ? [known[1], known[2]] : ['wrong-value', ANY_TEXT];
}
