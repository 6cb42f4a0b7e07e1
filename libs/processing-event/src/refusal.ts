/**
 * Why an event was not taken into the register. It names the place and what was expected there, never the value
 * that stood there: a bad event is where personal data turns up unasked.
 */
export interface Refusal {
  code: RefusalCode;
  /** JSON Pointer (RFC 6901) into the event; '' is the whole. */
  path: string;
  /** What would have been right, in words that a developer can act on. */
  expected: string;
  /** Kind of what was found: 'string of 12 characters', 'number', 'nothing'. */
  found?: string;
}

export type RefusalCode = keyof typeof REFUSALS;

/** Every code with what the producer should do next. */
export const REFUSALS = {
  'EVENT.EMPTY': 'Send the event as the record’s value; records without a value mean nothing on this topic.',
  'EVENT.TOO_LARGE': 'Send one event per person and no more than the contract asks for; nothing in it is that long.',
  'EVENT.TOO_DEEP': 'Send the event flat, as the contract has it: nothing in it is nested that deep.',
  'EVENT.NOT_JSON': 'Send UTF-8 JSON: application/cloudevents+json, or binary mode with ce_ headers.',
  'EVENT.NOT_CLOUDEVENT': 'Send a CloudEvents 1.0 envelope with all its required attributes.',
  'EVENT.UNKNOWN_VERSION':
    'Use a version of the contract that this register knows, or have the register upgraded first.',
  'EVENT.MISSING_FIELD': 'Add the field.',
  'EVENT.UNKNOWN_FIELD': 'Leave the field out, or agree on it in a new version of the contract.',
  'EVENT.WRONG_VALUE': 'Mend the value as the contract describes it.',
  'EVENT.UNKNOWN_TERM':
    'Use one of the contract’s terms; this list is closed because the register’s columns depend on it.',
  'EVENT.PERSONAL_DATA': 'Take it out and look for how it got there; the person is named by subjectRef alone.',
  'EVENT.TIME_AHEAD': 'Set the producer’s clock (NTP).',
  'EVENT.ID_TIME_MISMATCH': 'Make the id a UUIDv7 of the event’s own time.',
  'EVENT.FOREIGN_SOURCE': 'Publish on your own topic, with its source.',
  'EVENT.KEY_MISMATCH': 'Use the subject as the Kafka key, so that one person’s events stay in order.',
  'EVENT.ID_CONFLICT': 'Give every event an id of its own; to mend a stated fact, send a new event with “corrects”.',
  'EVENT.TOO_MANY_TERMS': 'Look for generated values among the open terms (activity, purpose, category, recipient …).',
} as const;

export function refusal(code: RefusalCode, path: string, expected: string, value?: unknown): Refusal {
  return { code, path, expected, ...(value === undefined ? {} : { found: kindOf(value) }) };
}

/** Describes a value without repeating it. */
function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return `string of ${value.length} character${value.length === 1 ? '' : 's'}`;
  if (Array.isArray(value)) return `list of ${value.length}`;
  return typeof value;
}
