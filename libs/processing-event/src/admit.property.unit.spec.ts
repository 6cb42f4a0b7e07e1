import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { aDisclosure, anyEvent, anyRecord, inMode } from '#test-bed';
import { type ProcessingEvent, type WireRecord, admit, contentDigest, examine } from './index.js';

const circumstances = { now: new Date('2026-11-22T12:00:00.000Z'), owner: 'alarms' };

/** What {@link admit} is defined as. */
function plainly(record: WireRecord, around = circumstances) {
  const examined = examine(record, around);
  return 'event' in examined ? { ...examined, digest: contentDigest(examined.event) } : examined;
}

/** What it says, without the form; asked twice, so that the second time the form may be known. */
function admitted(record: WireRecord, around = circumstances) {
  admit(record, around);
  const verdict = admit(record, around);
  if ('refusals' in verdict) return verdict;
  const { event, digest } = verdict;
  return { event, digest };
}

/** The event of a form that is known from now on. */
function known(event: ProcessingEvent): { event: ProcessingEvent; record: WireRecord; text: string } {
  const record = inMode(event, 'structured');
  expect(admit(record, circumstances)).toMatchObject({ form: expect.anything() as unknown });
  return { event, record, text: record.value!.toString('utf8') };
}

const closed = () =>
  known({
    ...aDisclosure(
      { phase: 'closed', outcome: 'acknowledged', attempts: 1, receipt: 'ab'.repeat(32) },
      { at: new Date('2026-11-21T08:30:00.000Z'), traceparent: `00-${'5e'.repeat(16)}-${'a1'.repeat(8)}-01` },
    ),
    sequence: '0000000000000042',
  });

describe('an event that is admitted by its form', () => {
  it('is what it would be when examined, in both modes, and as soon as another was of its form', () => {
    fc.assert(
      fc.property(anyEvent, anyEvent, fc.constantFrom('structured' as const, 'binary' as const), (one, two, mode) => {
        const alike = { ...one, id: two.id, time: two.time };
        for (const event of [one, alike])
          expect(admitted(inMode(event, mode))).toEqual({ event, digest: contentDigest(event) });
      }),
      { numRuns: 300 },
    );
  });

  it('says of any record what examining it says', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(admitted(record)).toEqual(plainly(record));
      }),
      { numRuns: 1_000 },
    );
  });

  it('is examined when any byte differs in a way that its own members do not', () => {
    const { record, text } = closed();
    const bytes = Buffer.from(text);
    const accepted = new Set<number>();
    const otherwise: string[] = [];
    for (let at = 0; at < bytes.length; at += 1) {
      const before = bytes[at]!;
      for (const letter of '08bgF"\u0000') {
        bytes[at] = letter.charCodeAt(0);
        const verdict = admitted({ ...record, value: bytes });
        if ('event' in verdict && bytes[at] !== before) accepted.add(at);
        if (!isDeepStrictEqual(verdict, plainly({ ...record, value: bytes }))) otherwise.push(`${letter} at ${at}`);
      }
      bytes[at] = before;
    }
    expect(otherwise).toEqual([]);
    // The letters of four UUIDs, a receipt, a trace and a sequence, and what of time and id may differ.
    expect(accepted.size).toBeGreaterThan(150);
  });

  it('has the digest of its content whatever the order of members and the blanks between them', () => {
    const { event } = closed();
    for (const indent of [0, 2, '\t']) {
      const turned = Object.fromEntries(
        Object.entries({ ...event, data: Object.fromEntries(Object.entries(event.data).reverse()) }).reverse(),
      );
      const record = { ...inMode(event, 'structured'), value: Buffer.from(JSON.stringify(turned, null, indent)) };
      expect(admitted(record)).toEqual({ event, digest: contentDigest(event) });
    }
  });

  it.each<[string, (event: ProcessingEvent, record: WireRecord, text: string) => Partial<WireRecord>]>([
    ['another key', () => ({ key: Buffer.from('2f1c7a52-4f0e-4b5a-9a55-0f3b3f5a7c12') })],
    ['a longer key', ({ subject }) => ({ key: Buffer.from(`${subject!}0`) })],
    ['no key', () => ({ key: null })],
    ['a header of binary mode', () => ({ headers: { CE_id: Buffer.from('1') } })],
    [
      'a header of binary mode beside the type of the structured one',
      () => ({ headers: { ce_id: Buffer.from('1'), 'content-type': Buffer.from('application/cloudevents+json') } }),
    ],
    ['headers beyond the size of a record', () => ({ headers: { long: Buffer.alloc(65_536) } })],
    ['a sequence of nought', (_, __, text) => ({ value: Buffer.from(text.replace('0042"', '0000"')) })],
    ['a day that does not exist', (_, __, text) => ({ value: Buffer.from(text.replace('-11-21T', '-11-31T')) })],
    ['the last day of a month', (_, __, text) => ({ value: Buffer.from(text.replace('-11-21T', '-11-30T')) })],
    ['an hour that does not exist', (_, __, text) => ({ value: Buffer.from(text.replace('T08:', 'T24:')) })],
    ['a time that is not that of the id', (_, __, text) => ({ value: Buffer.from(text.replace('-21T', '-19T')) })],
    ['a year of the first century', (_, __, text) => ({ value: Buffer.from(text.replace('"2026-', '"0026-')) })],
    ['another source', (_, __, text) => ({ value: Buffer.from(text.replace('"alarms"', '"alarmy"')) })],
    ['a mark of byte order', (_, __, text) => ({ value: Buffer.from(`\uFEFF${text}`) })],
    ['an id stated twice', ({ id }, _, text) => ({ value: Buffer.from(text.replace('{', `{"id":"${id}",`)) })],
    [
      'an id written by escapes',
      ({ id }, _, text) => ({ value: Buffer.from(text.replace(id, `\\u0030${id.slice(1)}`)) }),
    ],
    ['an extension', (_, __, text) => ({ value: Buffer.from(text.replace('{', '{"tenant":"north",')) })],
    ['a letter beyond ASCII', (_, __, text) => ({ value: Buffer.from(text.replace('"api"', '"äpi"')) })],
  ])('is judged as ever with %s', (_, change) => {
    const { event, record, text } = closed();
    const changed = { ...record, ...change(event, record, text) };
    expect(changed).not.toEqual(record);
    expect(admitted(changed)).toEqual(plainly(changed));
  });

  it('is judged by the clock and for the owner of its topic', () => {
    const { event, record } = closed();
    const at = (ms: number) => ({ owner: 'alarms', now: new Date(Date.parse(event.time) + ms) });
    expect(admitted(record, at(-300_000))).toHaveProperty('event');
    expect(admitted(record, at(-300_001))).toMatchObject({ refusals: [{ code: 'EVENT.TIME_AHEAD' }] });
    expect(admitted(record, { ...at(0), owner: 'billing' })).toMatchObject({
      refusals: [{ code: 'EVENT.FOREIGN_SOURCE' }],
    });
  });

  it('keeps members apart that have one value', () => {
    const { event } = closed();
    const same = '2f1c7a52-4f0e-4b5a-9a55-0f3b3f5a7c11';
    const { data } = event;
    const alike = known({
      ...event,
      subject: same,
      data: { ...data, operationId: same, disclosure: { ...data.disclosure!, id: same } },
    });
    expect(admitted(alike.record)).toEqual(plainly(alike.record));
    expect(admitted(inMode(event, 'structured'))).toEqual({ event, digest: contentDigest(event) });
  });

  it('is still right after more forms than are remembered', () => {
    const { event } = closed();
    for (let number = 0; number < 2_100; number += 1) {
      const other = { ...event, data: { ...event.data, categories: [`a${'b'.repeat(number % 40)}${number}`] } };
      expect(admit(inMode(other, 'structured'), circumstances)).toMatchObject({ digest: contentDigest(other) });
    }
    expect(admitted(inMode(event, 'structured'))).toEqual({ event, digest: contentDigest(event) });
  });
});
