import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { uuid7 } from '#processing-event';
import { newDeviceShipped } from './device-shipped.js';
import { readDeviceShipped } from './read-device-shipped.js';

const schemaFile = new URL('../schema/device-shipped.v1.schema.json', import.meta.url);
const asTheSchemaHasIt = new Ajv().compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object);

const now = new Date('2026-11-22T14:45:00Z');
const shipped = () =>
  newDeviceShipped({ customerRef: randomUUID(), orderId: randomUUID(), serialNumbers: ['TR-000001'] }, now, uuid7);

const bytes = (value: unknown) => Buffer.from(JSON.stringify(value));

it('is read as it was stated, and is what the schema says', () => {
  const event = shipped();
  expect(asTheSchemaHasIt(event)).toBe(true);
  expect(readDeviceShipped(bytes(event))).toEqual(event);
});

it('has the fields of the schema and no other personal data', () => {
  expect(Object.keys(shipped()).sort()).toEqual(['at', 'customerRef', 'eventId', 'orderId', 'serialNumbers', 'type']);
});

it.each([
  ['nothing', null],
  ['no JSON', Buffer.from('{')],
  ['a list', bytes([])],
  ['null', bytes(null)],
])('is not %s', (_, value) => {
  expect(() => readDeviceShipped(value)).toThrow(
    expect.objectContaining({ code: 'BUSINESS_EVENT.NOT_AS_PROMISED', retriable: false }),
  );
});

it('names the wrong fields and never their values', () => {
  const wrong = { ...shipped(), at: 'yesterday', serialNumbers: ['Anna Påhittad'], name: 'Anna Påhittad' };
  const read = () => readDeviceShipped(bytes(wrong));
  expect(read).toThrow(/: at, serialNumbers, a field that it does not have\./);
  expect(read).not.toThrow(/Påhittad|yesterday/);
});

it('is refused if and only if the schema refuses it', () => {
  const fields = ['type', 'eventId', 'at', 'customerRef', 'orderId', 'serialNumbers', 'more'];
  const values = fc.oneof(
    fc.uuid(),
    fc.uuid({ version: 7 }),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    fc.array(fc.stringMatching(/^[A-Za-z0-9._-]{0,41}$/), { maxLength: 4 }),
    fc.array(fc.constantFrom('TR-000001', 'TR-000002'), { maxLength: 3 }),
    fc.array(fc.integer(), { maxLength: 201, minLength: 199 }).map((all) => all.map((_, index) => `TR-${index}`)),
    fc.constantFrom(null, undefined, 1, true, {}, ''),
  );
  const changes = fc.dictionary(fc.constantFrom(...fields), values, { maxKeys: 2 });
  fc.assert(
    fc.property(changes, (changed) => {
      const sent = bytes({ ...shipped(), ...changed });
      const lawful = asTheSchemaHasIt(JSON.parse(sent.toString()));
      const reading = () => readDeviceShipped(sent);
      if (lawful) expect(reading).not.toThrow();
      else expect(reading).toThrow('The record is no');
    }),
    { numRuns: 500 },
  );
});
