import { BusinessEventError } from './business-event-error.js';
import { DEVICE_SHIPPED, type DeviceShipped } from './device-shipped.js';
import { MAX_SERIAL_NUMBERS, SERIAL_NUMBER } from './serial-number.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const UUID7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const INSTANT = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** What each field must be; a field that stands in the schema and not here does not compile. */
const AS_PROMISED: { [Field in keyof DeviceShipped]: (value: unknown) => boolean } = {
  type: (value) => value === DEVICE_SHIPPED,
  eventId: matches(UUID7),
  at: matches(INSTANT),
  customerRef: matches(UUID),
  orderId: matches(UUID),
  serialNumbers: (value) =>
    Array.isArray(value) &&
    value.length >= 1 &&
    value.length <= MAX_SERIAL_NUMBERS &&
    new Set(value).size === value.length &&
    value.every(matches(SERIAL_NUMBER)),
};

/** The event in a record's value. Throws {@link BusinessEventError} where it is not what the schema says. */
export function readDeviceShipped(value: Buffer | null): DeviceShipped {
  const given = parsed(value);
  const wrong = Object.entries(AS_PROMISED).flatMap(([field, holds]) => (holds(given[field]) ? [] : [field]));
  if (Object.keys(given).some((field) => !(field in AS_PROMISED))) wrong.push('a field that it does not have');
  if (wrong.length > 0) throw new BusinessEventError(DEVICE_SHIPPED, wrong);
  return given as unknown as DeviceShipped;
}

function parsed(value: Buffer | null): Record<string, unknown> {
  let found: unknown;
  try {
    found = JSON.parse(value?.toString('utf8') ?? '');
  } catch {
    // The parser's own message quotes the input.
    found = undefined;
  }
  if (typeof found !== 'object' || found === null || Array.isArray(found))
    throw new BusinessEventError(DEVICE_SHIPPED, ['it is no JSON object']);
  return found as Record<string, unknown>;
}

function matches(pattern: RegExp): (value: unknown) => boolean {
  return (value) => typeof value === 'string' && pattern.test(value);
}
