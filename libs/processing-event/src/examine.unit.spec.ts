import { randomUUID } from 'node:crypto';
import { type EventFacts, type ProcessingEvent, encode, examine, newProcessingEvent, sizeOf, uuid7 } from './index.js';

const now = new Date('2026-11-22T08:30:00.000Z');

function anEvent(): ProcessingEvent {
  return newProcessingEvent({
    source: 'alarms',
    subject: '2f1c7a52-4f0e-4b5a-9a55-0f3b3f5a7c11',
    at: now,
    activity: 'guard-dispatch',
    operation: 'disclose',
    purposes: ['guard-dispatch'],
    legalBasis: 'A6-1-b',
    subjectKind: 'customer',
    categories: ['name', 'alarm-address'],
    recipient: { key: 'larm-assistans', class: 'guard-company', role: 'processor' },
    country: 'SE',
    retention: { period: 'P1Y', trigger: 'incident-closed' },
    channel: 'api',
    operationId: randomUUID(),
    disclosure: { id: randomUUID(), phase: 'opened' },
  });
}

function record(value: unknown, key: string | null = '2f1c7a52-4f0e-4b5a-9a55-0f3b3f5a7c11') {
  return {
    key: key === null ? null : Buffer.from(key),
    value: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)),
    headers: {},
  };
}

function verdict(value: unknown, key?: string | null) {
  const examined = examine(record(value, key), { now, owner: 'alarms' });
  return 'event' in examined ? 'accepted' : examined.refusals.map(({ code, path }) => `${code} ${path}`);
}

/** The event with one member replaced; `undefined` leaves it out. */
function changed(path: string, value: unknown): unknown {
  const event = JSON.parse(JSON.stringify(anEvent())) as Record<string, unknown>;
  const parts = path.split('/').slice(1);
  const last = parts.pop()!;
  const parent = parts.reduce<Record<string, unknown>>((node, part) => node[part] as Record<string, unknown>, event);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return event;
}

describe('examine', () => {
  it('accepts an event of the contract', () => {
    expect(verdict(anEvent())).toBe('accepted');
  });

  it.each<[string, string, unknown, string[]]>([
    ['an unknown version', '/type', 'org.trettio.processing.v2', ['EVENT.UNKNOWN_VERSION /type']],
    ['another CloudEvents version', '/specversion', '0.3', ['EVENT.UNKNOWN_VERSION /specversion']],
    ['no CloudEvents version', '/specversion', undefined, ['EVENT.NOT_CLOUDEVENT /specversion']],
    ['no id', '/id', undefined, ['EVENT.NOT_CLOUDEVENT /id']],
    ['an unknown operation', '/data/operation', 'sell', ['EVENT.UNKNOWN_TERM /data/operation']],
    ['an unknown legal basis', '/data/legalBasis', 'A6-1-g', ['EVENT.UNKNOWN_TERM /data/legalBasis']],
    ['an unknown role', '/data/recipient/role', 'friend', ['EVENT.UNKNOWN_TERM /data/recipient/role']],
    ['a country that is none', '/data/country', 'XX', ['EVENT.UNKNOWN_TERM /data/country']],
    ['an unknown phase', '/data/disclosure/phase', 'lost', ['EVENT.UNKNOWN_TERM /data/disclosure/phase']],
    ['a missing purpose', '/data/purposes', undefined, ['EVENT.MISSING_FIELD /data/purposes']],
    ['a field nobody agreed on', '/data/comment', 'x', ['EVENT.UNKNOWN_FIELD /data/comment']],
    [
      'an outcome while open',
      '/data/disclosure/outcome',
      'acknowledged',
      ['EVENT.UNKNOWN_FIELD /data/disclosure/outcome'],
    ],
    ['an ill-formed slug', '/data/activity', 'Guard Dispatch', ['EVENT.WRONG_VALUE /data/activity']],
    ['a slug of 49 characters', '/data/activity', 'a'.repeat(49), ['EVENT.WRONG_VALUE /data/activity']],
    ['a day that does not exist', '/time', '2026-11-31T08:30:00.000Z', ['EVENT.WRONG_VALUE /time']],
    ['a sequence of nought', '/sequence', '0000000000000000', ['EVENT.WRONG_VALUE /sequence']],
    [
      'an email address in a slug',
      '/data/recipient/key',
      'anna@exempel.example',
      ['EVENT.PERSONAL_DATA /data/recipient/key'],
    ],
    ['a phone number in a slug', '/data/activity', 'call-0701740605', ['EVENT.PERSONAL_DATA /data/activity']],
    [
      'a personal identity number in a category',
      '/data/categories/0',
      'p-20181105-1234',
      ['EVENT.PERSONAL_DATA /data/categories/0'],
    ],
    ['an IBAN in a purpose', '/data/purposes/0', 'se4550000000058398257466', ['EVENT.PERSONAL_DATA /data/purposes/0']],
    ['an email address in an extension', '/customer', 'anna@exempel.example', ['EVENT.PERSONAL_DATA /customer']],
    ['a phone number as a number in an extension', '/caller', 46701740605, ['EVENT.PERSONAL_DATA /caller']],
    ['free text in an extension', '/note', 'met at the door', ['EVENT.WRONG_VALUE /note']],
    ['an id of another time', '/id', uuid7(new Date('2026-10-01T00:00:00Z')), ['EVENT.ID_TIME_MISMATCH /id']],
    ['somebody else’s source', '/source', 'billing', ['EVENT.FOREIGN_SOURCE /source']],
  ])('refuses %s', (_, path, value, expected) => {
    expect(verdict(changed(path, value))).toEqual(expected);
  });

  it.each<[string, string | Buffer, string]>([
    ['text that is no JSON', 'guard dispatched', 'EVENT.NOT_JSON '],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), 'EVENT.NOT_JSON '],
    ['a list', '[]', 'EVENT.NOT_CLOUDEVENT '],
    ['null', 'null', 'EVENT.NOT_CLOUDEVENT '],
    ['10,000 nested lists', '['.repeat(10_000) + ']'.repeat(10_000), 'EVENT.TOO_DEEP '],
    ['ten thousand lists in each other', '['.repeat(10_000) + ']'.repeat(10_000), 'EVENT.TOO_DEEP '],
    ['ten thousand objects in each other', '{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000), 'EVENT.TOO_DEEP '],
    ['more than 64 KiB', `{"a":"${'x'.repeat(65_536)}"}`, 'EVENT.TOO_LARGE '],
    ['nothing', '', 'EVENT.EMPTY '],
  ])('refuses %s', (_, value, expected) => {
    const examined = examine({ key: null, value: Buffer.from(value) }, { now, owner: 'alarms' });
    expect('refusals' in examined && examined.refusals.map(({ code, path }) => `${code} ${path}`)).toEqual([expected]);
  });

  it('refuses a record whose key is not the subject', () => {
    expect(verdict(anEvent(), 'somebody')).toEqual(['EVENT.KEY_MISMATCH /subject']);
    expect(verdict(anEvent(), null)).toEqual(['EVENT.KEY_MISMATCH /subject']);
  });

  it('accepts five minutes ahead and refuses more', () => {
    const ahead = (ms: number) => newProcessingEvent({ ...facts(), at: new Date(now.getTime() + ms) });
    expect(verdict(ahead(300_000), null)).toBe('accepted');
    expect(verdict(ahead(300_001), null)).toEqual(['EVENT.TIME_AHEAD /time']);
  });

  it('accepts an unknown open term: it is the register’s best find', () => {
    expect(verdict(changed('/data/recipient/key', 'nobody-declared'))).toBe('accepted');
  });

  it('accepts harmless extensions, and trace ids and digests that look like phone numbers', () => {
    expect(verdict(changed('/deployment', 'blue-7'))).toBe('accepted');
    expect(verdict(changed('/traceparent', `00-${'0701740605'.padEnd(32, '0')}-${'0'.repeat(15)}1-01`))).toBe(
      'accepted',
    );
  });

  it('names the place and the expectation, never the value', () => {
    const secret = 'anna@exempel.example';
    const wrong = [
      changed('/data/activity', secret),
      changed('/data/legalBasis', secret),
      { [secret]: 1, ...anEvent() },
      changed('/time', secret),
    ];
    for (const value of wrong) {
      const examined = examine(record(value), { now, owner: 'alarms' });
      expect(JSON.stringify(examined)).toContain('refusals');
      expect(JSON.stringify(examined)).not.toContain(secret);
    }
  });

  it('refuses an event that corrects itself, and a list of thousands in one word', () => {
    const event = anEvent();
    expect(verdict({ ...event, data: { ...event.data, corrects: event.id } })).toEqual([
      'EVENT.WRONG_VALUE /data/corrects',
    ]);
    expect(verdict(changed('/data/purposes', Array(20_000).fill(1)))).toEqual(['EVENT.WRONG_VALUE /data/purposes']);
  });

  it('reports every wrong field at once', () => {
    const event = changed('/data/operation', 'sell') as { data: Record<string, unknown> };
    event.data['legalBasis'] = 'because';
    delete event.data['purposes'];
    expect(verdict(event)).toHaveLength(3);
  });

  it('reads structured and binary mode as the same event', () => {
    const { data, ...attributes } = anEvent();
    const headers = Object.fromEntries(
      Object.entries(attributes).map(([name, text]) => [`ce_${name}`, Buffer.from(text)]),
    );
    delete headers['ce_datacontenttype'];
    const binary = {
      key: Buffer.from(attributes.subject!),
      value: Buffer.from(JSON.stringify(data)),
      headers: { ...headers, 'content-type': Buffer.from('application/json') },
    };
    expect(examine(binary, { now, owner: 'alarms' })).toEqual({ event: { ...attributes, data } });
  });

  it('encodes what it then accepts, in well under a hundredth of the limit', () => {
    const { key, value, headers } = encode({ ...anEvent(), sequence: '0000000000000042' });
    const wire = { key: Buffer.from(key!), value: Buffer.from(value), headers };
    expect(examine(wire, { now, owner: 'alarms' })).toHaveProperty('event.sequence', '0000000000000042');
    expect(sizeOf(wire)).toBeLessThan(1_200);
  });
});

/** An aggregate: about nobody in particular. */
function facts(): Omit<EventFacts, 'at'> {
  return {
    source: 'alarms',
    activity: 'website-analytics',
    operation: 'use',
    purposes: ['website-analytics'],
    legalBasis: 'A6-1-a',
    categories: ['cookies-ip'],
  };
}
