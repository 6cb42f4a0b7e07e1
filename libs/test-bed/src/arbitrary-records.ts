import fc from 'fast-check';
import { type ProcessingEvent, type WireRecord, encode, terms } from '#processing-event';

/** A day on which every arbitrary event happened: late enough for any clock, in one month. */
const DAY = Date.parse('2026-11-01T00:00:00.000Z');

const slug = fc.constantFrom('alarm-history', 'guard-dispatch', 'made-up', 'another', 'name', 'phone', 'gps');
const oneOf = <T extends string>(list: readonly T[]) => fc.constantFrom(...list);

/** An id whose time part is the event's time. */
const identity = fc.tuple(fc.integer({ min: 0, max: 86_399_999 }), fc.uuid({ version: 4 })).map(([after, random]) => {
  const milliseconds = (DAY + after).toString(16).padStart(12, '0');
  const id = `${milliseconds.slice(0, 8)}-${milliseconds.slice(8)}-7${random.slice(15)}`;
  return { id, time: new Date(DAY + after).toISOString() };
});

/** Events of the contract as the source `alarms` may send them, by random. */
export const anyEvent: fc.Arbitrary<ProcessingEvent> = fc
  .record({
    identity,
    subject: fc.uuid({ version: 4 }),
    aggregate: fc.boolean(),
    activity: slug,
    operation: oneOf(terms.OPERATIONS),
    purposes: fc.uniqueArray(slug, { minLength: 1, maxLength: 3 }),
    legalBasis: oneOf(terms.LEGAL_BASES),
    categories: fc.uniqueArray(slug, { minLength: 1, maxLength: 5 }),
    channel: fc.option(oneOf(terms.CHANNELS), { nil: undefined }),
    operationId: fc.option(fc.uuid({ version: 4 }), { nil: undefined }),
    sequence: fc.option(fc.integer({ min: 1, max: 9_999 }), { nil: undefined }),
    disclosure: fc.option(
      fc.record({
        id: fc.uuid({ version: 4 }),
        outcome: fc.option(oneOf(['acknowledged', 'refused'] as const), { nil: undefined }),
      }),
      { nil: undefined },
    ),
    tenant: fc.option(oneOf(['north', 'south']), { nil: undefined }),
  })
  .map(
    ({ identity: { id, time }, subject, aggregate, sequence, disclosure, tenant, channel, operationId, ...stated }) => {
      const about = !aggregate || disclosure !== undefined;
      const { outcome } = disclosure ?? {};
      return {
        specversion: '1.0',
        id,
        source: 'alarms',
        type: 'org.trettio.processing.v1',
        ...(about ? { subject } : {}),
        time,
        datacontenttype: 'application/json',
        ...(sequence === undefined ? {} : { sequence: String(sequence).padStart(16, '0') }),
        ...(tenant === undefined ? {} : { tenant }),
        data: {
          ...stated,
          ...(about ? { subjectKind: 'customer' } : {}),
          ...(channel === undefined ? {} : { channel }),
          ...(operationId === undefined ? {} : { operationId }),
          ...(disclosure === undefined
            ? {}
            : {
                operation: 'disclose' as const,
                recipient: { key: 'larm-assistans', class: 'guard-company', role: 'processor' as const },
                country: 'SE' as const,
                disclosure: {
                  id: disclosure.id,
                  ...(outcome === undefined
                    ? { phase: 'opened' as const }
                    : { phase: 'closed' as const, outcome, attempts: 1 }),
                },
              }),
        },
      };
    },
  );

/** Structured or binary mode of the CloudEvents Kafka binding. */
export function inMode(event: ProcessingEvent, mode: 'structured' | 'binary'): WireRecord {
  if (mode === 'structured') {
    const { key, value, headers } = encode(event);
    return { key: key === null ? null : Buffer.from(key), value: Buffer.from(value), headers };
  }
  const { data, datacontenttype, ...attributes } = event;
  return {
    key: event.subject === undefined ? null : Buffer.from(event.subject),
    value: Buffer.from(JSON.stringify(data)),
    headers: {
      'content-type': Buffer.from(datacontenttype),
      ...Object.fromEntries(
        Object.entries(attributes).map(([name, text]) => [`ce_${name}`, Buffer.from(String(text))]),
      ),
    },
  };
}

const goodRecord = fc
  .tuple(anyEvent, fc.constantFrom('structured' as const, 'binary' as const))
  .map(([event, mode]) => inMode(event, mode));

const bytes = (maxLength: number) => fc.uint8Array({ maxLength }).map((given) => Buffer.from(given));

const headerName = fc.oneof(
  fc.constantFrom(
    'content-type',
    'ce_id',
    'ce_time',
    'CE_SUBJECT',
    'ce_',
    '__proto__',
    'constructor',
    'ce___proto__',
    'ce_data',
  ),
  fc.string({ maxLength: 12, unit: 'binary' }),
);

/** Nothing in particular. */
const randomRecord: fc.Arbitrary<WireRecord> = fc.record({
  key: fc.option(bytes(40)),
  value: fc.option(
    fc.oneof(
      bytes(200),
      fc.json({ maxDepth: 4 }).map((text) => Buffer.from(text)),
    ),
  ),
  headers: fc.dictionary(headerName, fc.oneof(bytes(30), fc.array(bytes(8), { maxLength: 3 })), { maxKeys: 5 }),
});

/** A good record with some of its bytes changed. */
const damagedRecord = fc
  .tuple(goodRecord, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 6 }))
  .map(([record, changes]) => {
    const value = Buffer.from(record.value!);
    for (const [at, byte] of changes) value[at % value.length] = byte;
    return { ...record, value };
  });

/** A good event with one of its members taken away, replaced or added. */
const mutatedRecord = fc
  .tuple(
    anyEvent,
    fc.boolean(),
    fc.oneof(
      fc.constantFrom(
        'id',
        'time',
        'subject',
        'source',
        'type',
        'specversion',
        'data',
        'categories',
        'disclosure',
        '__proto__',
      ),
      fc.string({ maxLength: 10, unit: 'binary' }),
    ),
    fc.oneof(
      fc.jsonValue(),
      fc.string({ maxLength: 40, unit: 'binary' }),
      fc.constantFrom('\u0000', '\ud800', 'x'.repeat(70_000), -0, 1e308, Array(3_000).fill('a')),
      fc.nat({ max: 12_000 }).map((depth) => JSON.parse('['.repeat(depth) + ']'.repeat(depth) || '0') as unknown),
    ),
  )
  .map(([event, inData, name, member]) => {
    const changed = (inData ? event.data : event) as unknown as Record<string, unknown>;
    const text = JSON.stringify(
      inData ? { ...event, data: { ...changed, [name]: SLOT } } : { ...changed, [name]: SLOT },
    );
    return { ...inMode(event, 'structured'), value: Buffer.from(text.replace(JSON.stringify(SLOT), flat(member))) };
  });

/** Stands where the member goes: JSON.stringify itself does not go down ten thousand levels. */
const SLOT = 'the member goes here';

function flat(member: unknown): string {
  try {
    return JSON.stringify(member);
  } catch {
    let depth = 0;
    for (let inner = member; Array.isArray(inner); inner = (inner as unknown[])[0]) depth += 1;
    return '['.repeat(depth) + ']'.repeat(depth);
  }
}

/** Whatever may come over the wire: good, damaged, mutated and random records. */
export const anyRecord: fc.Arbitrary<WireRecord> = fc.oneof(
  { weight: 3, arbitrary: goodRecord },
  { weight: 2, arbitrary: damagedRecord },
  { weight: 3, arbitrary: mutatedRecord },
  { weight: 2, arbitrary: randomRecord },
);
