import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { MAX_RECORD_BYTES, type WireRecord, examine } from './src/index.js';

type Json = Record<string, any>;

const read = (file: string) => readFileSync(new URL(`../../docs/contract/${file}`, import.meta.url), 'utf8');
const document = parse(read('asyncapi.yaml')) as Json;
const schema = JSON.parse(read('processing-event.v1.schema.json')) as Json;
const messages = document['components'].messages as Record<string, Json>;

function valueAt(root: Json, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((node, part) => (node as Json)[part], root);
}

function* refsIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    if (name === '$ref') yield member as string;
    else yield* refsIn(member);
  }
}

function wire(mode: string, { headers, payload }: Json): WireRecord {
  const subject = (mode === 'structured' ? payload.subject : headers.ce_subject) as string | undefined;
  return {
    key: subject === undefined ? null : Buffer.from(subject),
    value: Buffer.from(JSON.stringify(payload)),
    headers: Object.fromEntries(
      Object.entries(headers as object).map(([name, text]) => [name, Buffer.from(`${text}`)]),
    ),
  };
}

describe('the AsyncAPI document of the contract', () => {
  it('is AsyncAPI 3.0 in its frame', () => {
    expect(document).toMatchObject({ asyncapi: '3.0.0', info: { title: expect.any(String), version: '1.0.0' } });
    expect(Object.keys(document).sort()).toEqual(
      ['asyncapi', 'channels', 'components', 'defaultContentType', 'id', 'info', 'operations', 'servers'].sort(),
    );
    const channel = document['channels'].processingEvents as Json;
    const inAddress = [...(channel['address'] as string).matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(Object.keys(channel['parameters'] as Json)).toEqual(inAddress);
    for (const operation of Object.values(document['operations'] as Json) as Json[])
      expect(operation).toMatchObject({ action: 'receive', channel: { $ref: '#/channels/processingEvents' } });
  });

  it('leads every $ref to something, here or in the schema beside it', () => {
    const refs = [...refsIn(document)];
    expect(refs.length).toBeGreaterThanOrEqual(8);
    for (const ref of refs) {
      const [file, pointer = ''] = ref.split('#');
      expect(['', './processing-event.v1.schema.json']).toContain(file);
      expect({ ref, there: valueAt(file === '' ? document : schema, pointer) }).toMatchObject({
        there: expect.any(Object),
      });
    }
  });

  it('has a header for every attribute in binary mode, and asks for those that the contract asks for', () => {
    const { headers } = messages['binary']!;
    const attributes = Object.keys(schema['properties'] as Json).filter(
      (name) => !['data', 'datacontenttype'].includes(name),
    );
    expect(Object.keys(headers.properties as Json)).toEqual([
      'content-type',
      ...attributes.map((name) => `ce_${name}`),
    ]);
    expect(headers.required).toEqual(['ce_specversion', 'ce_id', 'ce_source', 'ce_type', 'ce_time', 'content-type']);
  });

  it('states the size that intake reads', () => {
    expect(document['channels'].processingEvents.bindings.kafka.topicConfiguration['max.message.bytes']).toBe(
      2 * MAX_RECORD_BYTES,
    );
  });

  const examples = ['structured', 'binary'].flatMap((mode) =>
    (messages[mode]!['examples'] as Json[]).map((example): [string, string, Json] => [mode, example['name'], example]),
  );
  it.each(examples)('has an example in %s mode that intake accepts: %s', (mode, _name, example) => {
    const now = new Date('2026-11-22T09:00:00.000Z');
    expect(examine(wire(mode, example), { now, owner: 'example' })).toHaveProperty('event');
  });

  it('shows the same events in both modes', () => {
    const eventsOf = (mode: string) =>
      (messages[mode]!['examples'] as Json[]).map((example) =>
        examine(wire(mode, example), { now: new Date('2026-11-22T09:00:00.000Z'), owner: 'example' }),
      );
    expect(eventsOf('binary')).toEqual(eventsOf('structured'));
  });
});
