import { readFileSync } from 'node:fs';
import { aDisclosure, aProcessingEvent } from '#test-bed';
import { contentDigest, encode } from '../index.js';
import { EventForm } from './event-form.js';
import { LAYOUTS } from './own-members.js';

const textOf = (event: object) => Buffer.from(JSON.stringify(event));

describe('the form of an event', () => {
  it('recognises another event that words its terms alike, and reads it', () => {
    const [first, second] = [aDisclosure(), aDisclosure()];
    const form = EventForm.of(Buffer.from(encode(first).value), first)!;
    const text = Buffer.from(encode(second).value);
    expect(form.matches(text)).toBe(true);
    expect(form.read(text)).toEqual(second);
    expect(form.digest(text)).toBe(contentDigest(second));
    // What it reads is nobody else's.
    expect(form.read(Buffer.from(encode(first).value))).toEqual(first);
    expect(form.example).toEqual(first);
  });

  it('does not recognise one of other terms or another course', () => {
    const first = aDisclosure();
    const form = EventForm.of(textOf(first), first)!;
    for (const other of [
      aDisclosure({}, { categories: ['alarm-address', 'name', 'email'] }),
      aDisclosure({ phase: 'withheld', reason: 'objection' }),
      aProcessingEvent(),
    ])
      expect(form.matches(textOf(other))).toBe(false);
  });

  it('is not made of what has free values, corrects another, is long or written beyond ASCII', () => {
    const event = aProcessingEvent();
    const tenant = { ...event, tenant: 'north' };
    expect(EventForm.of(textOf(tenant), tenant)).toBeUndefined();
    const correcting = aProcessingEvent({ corrects: event.id });
    expect(EventForm.of(textOf(correcting), correcting)).toBeUndefined();
    expect(EventForm.of(Buffer.from(JSON.stringify(event) + ' '.repeat(4_096)), event)).toBeUndefined();
    expect(EventForm.of(Buffer.from(`\uFEFF${JSON.stringify(event)}`), event)).toBeUndefined();
    expect(EventForm.of(textOf(event), event)).toBeDefined();
  });

  it('knows the own members as the schema writes them', () => {
    const { definitions, properties } = JSON.parse(
      readFileSync(new URL('../../schema/processing-event.v1.schema.json', import.meta.url), 'utf8'),
    ) as Record<
      'definitions' | 'properties',
      Record<string, { pattern: string; properties: Record<string, { pattern: string }> }>
    >;
    const patterns = {
      id: definitions['uuid7']!.pattern,
      subject: definitions['uuid']!.pattern,
      time: definitions['instant']!.pattern,
      sequence: properties['sequence']!.pattern,
      traceparent: properties['traceparent']!.pattern,
      operationId: definitions['uuid']!.pattern,
      disclosureId: definitions['uuid']!.pattern,
      receipt: definitions['disclosure']!.properties['receipt']!.pattern,
    } satisfies Record<keyof typeof LAYOUTS, string>;
    for (const [name, layout] of Object.entries(LAYOUTS) as [keyof typeof LAYOUTS, string][]) {
      const sample = layout.replaceAll('h', 'f').replaceAll('d', '1').replaceAll('v', '8').replaceAll('n', 'b');
      expect(sample).toMatch(new RegExp(patterns[name], 'u'));
    }
  });
});
