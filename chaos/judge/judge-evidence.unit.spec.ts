import { canonical, sha256 } from './canonical.ts';
import type { CommittedEvent, Evidence, Finding } from './evidence.ts';
import { judgeEvidence } from './judge-evidence.ts';

const PERSON = '6f1c2a52-8f0a-4a35-9a0e-0d5a3c1b7e44';
const OTHER = '1d0e6a5e-2a34-4f0e-8a54-3c0b8f6f2a11';
const DISCLOSURE = '0f3b9d1c-1111-4222-8333-944445555666';
const SALT = '00112233445566778899aabbccddeeff';
const EXPECTATION = { answeredSubjects: [PERSON], badOperation: 'mislay' };

function anEvent(number: number, data: Record<string, unknown> = {}): CommittedEvent {
  return {
    id: `01964b2e-0000-7000-8000-00000000000${number}`,
    source: 'alarms',
    subject: PERSON,
    time: '2026-11-22T08:30:00.000Z',
    data: { activity: 'guard-dispatch', operation: 'record', purposes: ['b', 'a'], categories: ['name'], ...data },
  };
}

const disclosed = (number: number, disclosure: object) =>
  anEvent(number, {
    operation: 'disclose',
    recipient: { key: 'larm-assistans', class: 'guard-company', role: 'processor' },
    disclosure: { id: DISCLOSURE, ...disclosure },
  });

const EVENTS = [
  anEvent(1),
  disclosed(2, { phase: 'opened' }),
  disclosed(3, { phase: 'closed', outcome: 'acknowledged' }),
];

/** A register that has everything right. */
function evidence(): {
  -readonly [Part in keyof Evidence]: Evidence[Part] extends readonly (infer Row)[] ? Row[] : Evidence[Part];
} {
  const committed = EVENTS.map((event, index) => ({ sequence: index + 1, event }));
  const { operationId: _o, disclosure: _d, ...sharedTerms } = EVENTS[1]!.data;
  return {
    committed,
    events: committed.map(({ sequence, event }) => ({
      id: event.id,
      source: 'alarms',
      subject: PERSON,
      time: event.time,
      sequence,
      phase: event.data.disclosure?.phase ?? null,
      outcome: event.data.disclosure?.outcome ?? null,
      disclosureId: event.data.disclosure?.id ?? null,
      digest: sha256(canonical({ ...event, sequence: String(sequence).padStart(16, '0') })),
      shapeId: event.data.disclosure ? 2 : 1,
    })),
    // Purposes in another order than the event's: they are a set.
    shapes: [
      { id: 1, terms: { ...EVENTS[0]!.data, purposes: ['a', 'b'] } },
      { id: 2, terms: { ...sharedTerms, purposes: ['a', 'b'] } },
    ],
    observations: [
      { shapeId: 1, source: 'alarms', phase: null, outcome: null, events: 1 },
      { shapeId: 2, source: 'alarms', phase: 'opened', outcome: null, events: 1 },
      { shapeId: 2, source: 'alarms', phase: 'closed', outcome: 'acknowledged', events: 1 },
    ],
    shapeSubjects: [1, 2].map((shapeId) => ({ shapeId, subject: PERSON })),
    logs: [{ recipient: 'larm-assistans', size: 2 }],
    entries: [1, 2].map((index) => entryOf(EVENTS[index]!, index - 1)),
    offsets: [{ topic: 't', partition: 0, first: 0, next: 5, accepted: 3, duplicate: 2, quarantined: 0, control: 0 }],
    quarantined: 0,
    received: [{ recipient: 'larm-assistans', key: DISCLOSURE }],
  };
}

function entryOf({ id, time, data }: CommittedEvent, index: number) {
  const bytes = [SALT, PERSON, id].map((hex) => Buffer.from(hex.replaceAll('-', ''), 'hex'));
  const { phase, outcome } = data.disclosure!;
  return {
    recipient: 'larm-assistans',
    index,
    leaf: JSON.stringify({
      recipient: 'larm-assistans',
      activity: data['activity'],
      phase,
      ...(outcome ? { outcome } : {}),
      time,
      tag: sha256(...bytes),
    }),
    subject: PERSON as string | null,
    eventId: id as string | null,
    salt: SALT as string | null,
  };
}

/** What is found once something was done to a register that was right. */
function foundAfter(change: (right: ReturnType<typeof evidence>) => void, expectation = EXPECTATION): string[] {
  const changed = evidence();
  change(changed);
  return judgeEvidence(changed, expectation).findings.map(({ kind, what }: Finding) => `${kind}: ${what}`);
}

it('finds nothing where everything is there once, and counts it', () => {
  expect(judgeEvidence(evidence(), EXPECTATION)).toEqual({
    produced: 3,
    accepted: 3,
    duplicates: 2,
    quarantined: 0,
    findings: [],
  });
});

it.each<[string, (right: ReturnType<typeof evidence>) => void, string[]]>([
  ['an event that is not there', ({ events }) => events.splice(0, 1), ['lost: event', 'wrong: 3 accepted, 2 stored']],
  [
    'an event that is there twice',
    ({ events }) => events.push(events[0]!),
    ['doubled: event', 'wrong: 3 accepted, 4 stored'],
  ],
  ['an event that nobody committed', ({ committed }) => committed.pop(), ['wrong: event that no service committed']],
  ['other content', ({ events }) => (events[0] = { ...events[0]!, digest: '00' }), ['wrong: digest of an event']],
  ['another person', ({ events }) => (events[0] = { ...events[0]!, subject: OTHER }), ['wrong: person of an event']],
  ['another sequence', ({ events }) => (events[0] = { ...events[0]!, sequence: 9 }), ['wrong: sequence of an event']],
  [
    'other terms',
    ({ shapes }) => (shapes[0] = { id: 1, terms: { ...shapes[0]!.terms, activity: 'invoicing' } }),
    ['wrong: terms of an event'],
  ],
  [
    'a count that is too low',
    ({ observations }) => (observations[1] = { ...observations[1]!, events: 0 }),
    ['lost: 1 in the observed count'],
  ],
  [
    'a count that is too high',
    ({ observations }) => (observations[1] = { ...observations[1]!, events: 3 }),
    ['doubled: 2 in the observed count'],
  ],
  ['a person left out', ({ shapeSubjects }) => shapeSubjects.pop(), ['lost: person that a shape concerns']],
  [
    'a person too many',
    ({ shapeSubjects }) => shapeSubjects.push({ shapeId: 1, subject: OTHER }),
    ['wrong: person that a shape concerns'],
  ],
  ['an entry left out', ({ entries }) => entries.pop(), ['lost: entry', 'lost: index of a log']],
  [
    'an entry written twice',
    ({ entries, logs }) => {
      entries.push({ ...entries[1]!, index: 2 });
      logs[0] = { ...logs[0]!, size: 3 };
    },
    ['doubled: entry'],
  ],
  [
    'a gap in a log',
    ({ entries, logs }) => {
      entries[1] = { ...entries[1]!, index: 2 };
      logs[0] = { ...logs[0]!, size: 3 };
    },
    ['lost: index of a log'],
  ],
  [
    "an index beyond the log's size",
    ({ logs }) => (logs[0] = { ...logs[0]!, size: 1 }),
    ["wrong: index beyond a log's size"],
  ],
  [
    'a tag that salt, person and event do not explain',
    ({ entries }) => (entries[0] = { ...entries[0]!, salt: SALT.replace('0', '1') }),
    ['wrong: entry'],
  ],
  [
    'an entry without its person',
    ({ entries }) => (entries[0] = { ...entries[0]!, subject: null, salt: null }),
    ['wrong: entry'],
  ],
  [
    'an entry of no event',
    ({ entries }) => (entries[0] = { ...entries[0]!, eventId: null }),
    ['wrong: entry of no disclosure that was committed', 'lost: entry'],
  ],
  [
    'a disclosure that was sent and not recorded',
    ({ received }) => received.push({ recipient: 'larm-assistans', key: OTHER }),
    ['lost: record of what a recipient was sent'],
  ],
  [
    'sums that do not add up',
    ({ offsets }) => (offsets[0] = { ...offsets[0]!, next: 6 }),
    ['wrong: sum of a partition'],
  ],
  [
    'something set aside that was good',
    (right) => (right.quarantined = 1),
    [expect.stringContaining('wrong: 0 events')],
  ],
  [
    'a place in the sequence given twice',
    ({ committed, events }) => {
      committed[1] = { ...committed[1]!, sequence: 1 };
      events[1] = { ...events[1]!, sequence: 1 };
    },
    ['wrong: digest of an event', 'doubled: place in the sequence'],
  ],
])('finds %s', (_what, change, expected) => {
  const found = foundAfter(change);
  for (const one of expected) expect(found).toContainEqual(one);
});

it('finds a disclosure that was never closed, and one that was closed twice', () => {
  const closing = EVENTS[2]!;
  expect(foundAfter(({ committed }) => committed.pop())).toContain('lost: opening or closing (1, 0)');
  expect(
    foundAfter(({ committed }) => committed.push({ sequence: 4, event: { ...closing, id: anEvent(4).id } })),
  ).toContain('doubled: opening or closing (1, 2)');
});

it('finds a number of the sequence that no event has', () => {
  const found = foundAfter(({ committed }) => (committed[2] = { ...committed[2]!, sequence: 5 }));
  expect(found).toContain('lost: number of the sequence');
});

it('wants each event that breaks the contract set aside, and nowhere else', () => {
  const bad = { sequence: 4, event: anEvent(4, { operation: 'mislay' }) };
  expect(foundAfter(({ committed }) => committed.push(bad))).toEqual([
    'lost: 1 events break the contract, 0 were set aside',
  ]);
  const setAside = foundAfter((right) => {
    right.committed.push(bad);
    right.quarantined = 1;
  });
  expect(setAside).toEqual([]);
});

it('finds an operation that was answered and is not committed', () => {
  const found = foundAfter(() => undefined, { ...EXPECTATION, answeredSubjects: [PERSON, OTHER] });
  expect(found).toEqual(['lost: 1 operations that were answered']);
});

it('never prints who a person is', () => {
  const changed = evidence();
  changed.shapeSubjects.splice(0);
  changed.events.splice(0);
  const verdict = judgeEvidence(changed, { ...EXPECTATION, answeredSubjects: [OTHER] });
  expect(verdict.findings.length).toBeGreaterThan(3);
  for (const subject of [PERSON, OTHER]) expect(JSON.stringify(verdict)).not.toContain(subject);
});
