import { randomBytes, randomUUID } from 'node:crypto';
import { inTransaction } from '#database';
import type { KafkaRecord, PartitionBatch } from '#kafka';
import { type ProcessingEvent, uuid7 } from '#processing-event';
import { type FreshDatabase, aDisclosure, aProcessingEvent, freshDatabase } from '#test-bed';
import { QuarantineKeys } from '../../quarantine/keys.js';
import { prepareDatabase } from '../../schema.js';
import { personTag } from '../../sharing-log/leaf.js';
import { ALARMS_TOPIC, batchOf } from '../../testing/batch-of.js';
import { createOffset } from '../intake-offset.repository.js';
import { IntakeService } from './intake.service.js';

const keys = new QuarantineKeys(randomBytes(32).toString('base64'));

/** Everything that the register holds about processing, without intake's own bookkeeping. */
const BUSINESS_TABLES = [
  'event',
  'shape',
  'observation',
  'observed_day',
  'correction',
  'corrected_event',
  'shape_subject',
  'persons_concerned',
  'sharing_log',
  'leaf_form',
  'sharing_log_entry',
  'sharing_log_subject',
  'source',
  'open_term',
  'quarantine',
];

describe('intake', () => {
  let database: FreshDatabase;
  let intake: IntakeService;

  beforeEach(async () => {
    database = await freshDatabase('intake');
    await prepareDatabase({ DATABASE_URL: database.serverUrl, DATABASE_NAME: database.name });
    intake = new IntakeService(database.pool, new Map([[ALARMS_TOPIC, 'alarms']]), keys);
    for (const partition of [0, 1, 2])
      await inTransaction(database.pool, (executor) => createOffset(executor, ALARMS_TOPIC, partition, 'cluster', 0n));
  });

  afterEach(async () => {
    await database.drop();
  });

  async function rows<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return (await database.pool.query(sql, parameters)).rows as Row[];
  }

  async function dump(): Promise<Record<string, unknown[]>> {
    const tables = await Promise.all(
      BUSINESS_TABLES.map(
        async (table) => [table, await rows(`SELECT t::text AS row FROM ${table} t ORDER BY 1`)] as const,
      ),
    );
    return Object.fromEntries(tables);
  }

  it('takes in events, observed register, entries, map and offset together', async () => {
    const disclosure = randomUUID();
    const opened = aDisclosure({ id: disclosure, phase: 'opened' });
    const closed = aDisclosure(
      { id: disclosure, phase: 'closed', outcome: 'acknowledged', attempts: 1, receipt: 'ab'.repeat(32) },
      { subject: opened.subject! },
    );
    const counts = await intake.accept(batchOf([aProcessingEvent(), opened, closed]));
    expect(counts).toEqual({ accepted: 3, duplicate: 0, quarantined: 0, control: 0 });
    expect(await rows('SELECT next_offset, accepted FROM intake_offset WHERE partition = 0')).toEqual([
      { next_offset: 3, accepted: 3 },
    ]);
    expect(await rows('SELECT phase, outcome, events FROM observation ORDER BY phase NULLS FIRST')).toEqual([
      { phase: null, outcome: null, events: 1 },
      { phase: 'opened', outcome: null, events: 1 },
      { phase: 'closed', outcome: 'acknowledged', events: 1 },
    ]);
    const entries = await rows<{ index: number; leaf: string; subject: string; event_id: string; salt: Buffer }>(
      'SELECT index, leaf, subject, event_id, salt FROM sharing_log_leaf JOIN sharing_log_subject USING (log_id, index) ORDER BY index',
    );
    expect(entries.map(({ index, event_id }) => [index, event_id])).toEqual([
      [0, opened.id],
      [1, closed.id],
    ]);
    for (const { leaf, subject, event_id, salt } of entries) {
      expect(JSON.parse(leaf)).toMatchObject({
        recipient: 'larm-assistans',
        tag: personTag(salt, subject, event_id),
      });
      for (const secret of [subject, event_id, disclosure, opened.data.operationId!])
        expect(leaf).not.toContain(secret);
    }
  });

  it('makes no entry for a disclosure that was withheld, and still keeps the event', async () => {
    await intake.accept(batchOf([aDisclosure({ phase: 'withheld', reason: 'no-agreement' })]));
    expect(await rows('SELECT phase, reason FROM event')).toEqual([{ phase: 'withheld', reason: 'no-agreement' }]);
    expect(await rows('SELECT * FROM sharing_log_entry')).toEqual([]);
    expect(await rows('SELECT * FROM shape_subject')).toEqual([]);
  });

  it('counts a repetition once, in the batch, after it and on another partition', async () => {
    const event = aProcessingEvent();
    expect(await intake.accept(batchOf([event, event]))).toMatchObject({ accepted: 1, duplicate: 1 });
    expect(await intake.accept(batchOf([event], 2))).toMatchObject({ accepted: 0, duplicate: 1 });
    expect(await intake.accept(batchOf([event], 0, 1))).toMatchObject({ accepted: 0, duplicate: 1 });
    expect(await rows('SELECT events::int FROM observation')).toEqual([{ events: 1 }]);
  });

  it('sets aside another content under the same id, whichever day it claims', async () => {
    const midnight = new Date('2026-11-01T00:00:00.500Z');
    const event = aProcessingEvent({ at: midnight });
    const otherContent = { ...event, data: { ...event.data, channel: 'web' as const } };
    const otherMonth = { ...event, time: '2026-10-31T23:59:59.500Z' };
    const farMonth = { ...event, time: '2026-09-15T00:00:00.000Z' };
    expect(await intake.accept(batchOf([event, otherContent, otherMonth, farMonth]))).toMatchObject({
      accepted: 1,
      quarantined: 3,
    });
    expect(await rows('SELECT code FROM quarantine ORDER BY "offset"')).toEqual([
      { code: 'EVENT.ID_CONFLICT' },
      { code: 'EVENT.ID_CONFLICT' },
      { code: 'EVENT.ID_TIME_MISMATCH' },
    ]);
  });

  it('sets bad records aside, encrypted, with code and place, and takes in the good ones around them', async () => {
    const secret = 'anna@exempel.example';
    const good = () => aProcessingEvent();
    const change = (values: Record<string, unknown>, data: Record<string, unknown> = {}) => {
      const event = good();
      return JSON.stringify({ ...event, ...values, data: { ...event.data, ...data } });
    };
    const ahead = new Date(Date.now() + 6 * 60_000);
    const bad: [code: string, value: ProcessingEvent | Buffer | string][] = [
      ['EVENT.NOT_JSON', `not json ${secret}`],
      ['EVENT.NOT_JSON', Buffer.from([0xff, 0x00, 0xfe])],
      ['EVENT.EMPTY', ''],
      ['EVENT.NOT_CLOUDEVENT', `{"name":"${secret}"}`],
      ['EVENT.UNKNOWN_VERSION', change({ type: 'org.trettio.processing.v9' })],
      ['EVENT.UNKNOWN_TERM', change({}, { legalBasis: secret })],
      ['EVENT.PERSONAL_DATA', change({}, { activity: secret })],
      ['EVENT.PERSONAL_DATA', change({ customer: secret })],
      ['EVENT.TOO_LARGE', change({ padding: 'x'.repeat(70_000) })],
      ['EVENT.TIME_AHEAD', { ...aProcessingEvent({ at: ahead }) }],
      ['EVENT.FOREIGN_SOURCE', aProcessingEvent({ source: 'billing' })],
      ['EVENT.UNKNOWN_FIELD', change({}, { comment: secret })],
      ['EVENT.KEY_MISMATCH', change({})],
    ];
    const events = bad.flatMap(([, value]) => [good(), value]);
    const batch = batchOf(events);
    // A text goes without a key; where the subject is checked before the key, it does not matter.
    expect(await intake.accept(batch)).toEqual({
      accepted: bad.length,
      duplicate: 0,
      quarantined: bad.length,
      control: 0,
    });
    const stored = await rows<{
      code: string;
      offset: number;
      keyId: string;
      nonce: Buffer;
      sealed: Buffer;
      row: string;
    }>(
      'SELECT code, "offset", key_id AS "keyId", nonce, sealed, (code, refusals, topic)::text AS row FROM quarantine ORDER BY "offset"',
    );
    expect(stored.map(({ code }) => code)).toEqual(bad.map(([code]) => code));
    for (const { offset, keyId, nonce, sealed, row } of stored) {
      const place = { topic: ALARMS_TOPIC, partition: 0, offset: BigInt(offset) };
      expect(keys.open({ keyId, nonce, sealed }, place).value).toEqual(batch.records[offset]!.value);
      expect(() => keys.open({ keyId, nonce, sealed }, { ...place, offset: place.offset + 1n })).toThrow();
      expect(sealed.includes(secret)).toBe(false);
      expect(row).not.toContain(secret);
    }
  });

  it('takes in an unknown open term and opens a log for an undeclared recipient', async () => {
    await intake.accept(
      batchOf([aDisclosure({}, { recipient: { key: 'nobody-declared', class: 'guard-company', role: 'processor' } })]),
    );
    expect(await rows('SELECT recipient, size FROM sharing_log')).toEqual([{ recipient: 'nobody-declared', size: 1 }]);
  });

  it('bounds the open terms of one source', async () => {
    const categories = (from: number) => Array.from({ length: 30 }, (_, index) => `term-x${from + index}-of-test`);
    const events = Array.from({ length: 34 }, (_, index) => aProcessingEvent({ categories: categories(index * 30) }));
    const counts = await intake.accept(batchOf([...events, aProcessingEvent()]));
    expect(counts.quarantined).toBeGreaterThan(0);
    expect(counts.accepted + counts.quarantined).toBe(35);
    const [terms] = await rows<{ n: number }>('SELECT count(*)::int AS n FROM open_term');
    expect(terms!.n).toBeLessThanOrEqual(1_000);
    expect(await rows('SELECT DISTINCT code FROM quarantine')).toEqual([{ code: 'EVENT.TOO_MANY_TERMS' }]);
  });

  it('read again from the first offset leaves every business row as it was', async () => {
    const events = [
      aProcessingEvent(),
      'not json',
      aDisclosure(),
      aDisclosure({ phase: 'closed', outcome: 'refused', attempts: 2 }),
    ];
    await intake.accept(batchOf(events));
    const before = await dump();
    await database.pool.query('DELETE FROM intake_offset WHERE partition = 0');
    await inTransaction(database.pool, (executor) => createOffset(executor, ALARMS_TOPIC, 0, 'cluster', 0n));
    expect(await intake.accept(batchOf(events))).toMatchObject({ accepted: 0, duplicate: 3, quarantined: 1 });
    expect(await dump()).toEqual(before);
  });

  it('skips what it already has of a batch, and drops one that begins after what it has', async () => {
    const events = [aProcessingEvent(), aProcessingEvent(), aProcessingEvent()];
    await intake.accept(batchOf(events.slice(0, 2)));
    expect(await intake.accept(batchOf(events))).toEqual({ accepted: 1, duplicate: 0, quarantined: 0, control: 0 });
    expect(await intake.accept(batchOf(events))).toEqual({ accepted: 0, duplicate: 0, quarantined: 0, control: 0 });
    await expect(intake.accept(batchOf([aProcessingEvent()], 7))).rejects.toMatchObject({
      code: 'KAFKA.WRONG_POSITION',
      expected: 3n,
    });
    expect(await rows('SELECT count(*)::int AS n FROM event')).toEqual([{ n: 3 }]);
  });

  it.each([
    ['takes in', (batch: PartitionBatch) => intake.accept(batch)],
    ['sets aside', (batch: PartitionBatch) => intake.setAside(batch, { code: 'EVENT.EMPTY', path: '', expected: '' })],
  ])('%s nothing that was read from another cluster than the offset belongs to, and stops', async (_, take) => {
    const batch = { ...batchOf([aProcessingEvent()]), clusterId: 'of-another' };
    await expect(take(batch)).rejects.toMatchObject({ code: 'INTAKE.OTHER_CLUSTER', retriable: false });
    expect(await rows('SELECT FROM event UNION ALL SELECT FROM quarantine')).toEqual([]);
    expect(await rows('SELECT next_offset FROM intake_offset WHERE partition = 0')).toEqual([{ next_offset: 0 }]);
    expect(await take({ ...batch, clusterId: 'cluster' })).not.toEqual({});
    expect(await rows('SELECT next_offset FROM intake_offset WHERE partition = 0')).toEqual([{ next_offset: 1 }]);
  });

  it('counts offsets without a record as control', async () => {
    const batch = batchOf([aProcessingEvent(), aProcessingEvent()]);
    const withMarker = { ...batch, next: 5n, records: [batch.records[0]!, { ...batch.records[1]!, offset: 3n }] };
    expect(await intake.accept(withMarker)).toEqual({ accepted: 2, duplicate: 0, quarantined: 0, control: 3 });
  });

  it('leaves nothing behind of a batch that fails', async () => {
    await intake.accept(batchOf([aDisclosure()]));
    const before = await dump();
    await database.pool.query('ALTER TABLE sharing_log_subject ADD CONSTRAINT broken CHECK (index < 1) NOT VALID');
    await expect(intake.accept(batchOf([aDisclosure(), aDisclosure()], 1))).rejects.toMatchObject({ code: '23514' });
    expect(await dump()).toEqual(before);
    expect(await rows('SELECT next_offset FROM intake_offset WHERE partition = 0')).toEqual([{ next_offset: 1 }]);
  });

  it('cannot be made to miscount: the sum is a CHECK', async () => {
    await intake.accept(batchOf([aProcessingEvent()]));
    await expect(database.pool.query('UPDATE intake_offset SET accepted = accepted + 1')).rejects.toMatchObject({
      constraint: 'nothing_lost_nothing_twice',
    });
    await expect(database.pool.query('UPDATE intake_offset SET next_offset = next_offset + 1')).rejects.toMatchObject({
      constraint: 'nothing_lost_nothing_twice',
    });
  });

  it('finds a place for an event that is late by a year, and for one of long ago', async () => {
    const at = [new Date(Date.now() - 365 * 86_400_000), new Date('1999-12-31T12:00:00.000Z')];
    expect(await intake.accept(batchOf(at.map((time) => aProcessingEvent({ at: time }))))).toMatchObject({
      accepted: 2,
    });
    expect(await rows('SELECT count(*)::int AS n FROM event_default')).toEqual([{ n: 1 }]);
  });

  it('keeps aside what it set aside, though the reason has passed', async () => {
    const early = aProcessingEvent({ at: new Date(Date.now() + 6 * 60_000) });
    expect(await intake.accept(batchOf([early]))).toMatchObject({ quarantined: 1 });
    const before = await dump();
    await database.pool.query('DELETE FROM intake_offset WHERE partition = 0');
    await inTransaction(database.pool, (executor) => createOffset(executor, ALARMS_TOPIC, 0, 'cluster', 0n));
    const anHourLater = new Date(Date.now() + 3_600_000);
    expect(await intake.accept(batchOf([early]), { now: anHourLater })).toMatchObject({ accepted: 0, quarantined: 1 });
    expect(await dump()).toEqual(before);
  });

  it('states nothing under a number that means something else since a restore', async () => {
    await intake.accept(batchOf([aDisclosure()]));
    // What a restore and another replica leave behind: the numbers that this process remembers are somebody else's.
    await database.pool.query(`UPDATE shape SET digest = sha256(digest), activity = 'another-activity'`);
    await database.pool.query(`UPDATE sharing_log SET recipient = 'another-entity'`);
    const event = aDisclosure();
    await expect(intake.accept(batchOf([event], 1))).rejects.toMatchObject({
      code: 'INTAKE.TERMS_MOVED',
      retriable: true,
    });
    expect(await intake.accept(batchOf([event], 1))).toMatchObject({ accepted: 1 });
    const found = await rows(
      'SELECT activity, recipient FROM event JOIN shape ON shape.id = shape_id WHERE event.id = $1',
      [event.id],
    );
    expect(found).toEqual([{ activity: 'guard-dispatch', recipient: 'larm-assistans' }]);
    expect(await rows('SELECT recipient, size FROM sharing_log ORDER BY id')).toEqual([
      { recipient: 'another-entity', size: 1 },
      { recipient: 'larm-assistans', size: 1 },
    ]);
  });

  it('states nothing under a number that a restore has given out again', async () => {
    const remembered = aProcessingEvent();
    await intake.accept(batchOf([remembered]));
    await database.pool.query(
      'ALTER TABLE shape DISABLE TRIGGER ALL; DELETE FROM shape; ALTER TABLE shape ENABLE TRIGGER ALL',
    );
    await database.pool.query('ALTER TABLE shape ALTER COLUMN id RESTART WITH 1');
    const [again, other] = [aProcessingEvent(), aProcessingEvent({ categories: ['gps'] })];
    await expect(intake.accept(batchOf([again, other], 1))).rejects.toMatchObject({ code: 'INTAKE.TERMS_MOVED' });
    expect(await intake.accept(batchOf([again, other], 1))).toMatchObject({ accepted: 2 });
    const found = await rows<{ id: string; categories: string[] }>(
      'SELECT event.id, categories FROM event JOIN shape ON shape.id = shape_id WHERE event.id <> $1',
      [remembered.id],
    );
    expect(new Map(found.map(({ id, categories }) => [id, categories]))).toEqual(
      new Map([again, other].map((event) => [event.id, event.data.categories])),
    );
  });

  it('makes a month’s partition of what has gathered in the default one', async () => {
    const event = aProcessingEvent({ at: new Date('2026-10-15T12:00:00.000Z') });
    await intake.accept(batchOf([event]));
    await database.pool.query(`ALTER TABLE event DETACH PARTITION event_2026_10`);
    await database.pool.query(`INSERT INTO event SELECT * FROM event_2026_10`);
    await database.pool.query(`DROP TABLE event_2026_10`);
    expect(await rows('SELECT count(*)::int AS n FROM event_default')).toEqual([{ n: 1 }]);
    await database.pool.query(`SELECT ensure_event_month('2026-10-01')`);
    expect(await rows('SELECT count(*)::int AS n FROM event_default')).toEqual([{ n: 0 }]);
    expect(await rows('SELECT id FROM event_2026_10')).toEqual([{ id: event.id }]);
    expect(await intake.accept(batchOf([event], 1))).toMatchObject({ duplicate: 1 });
  });

  it('burns no numbers on terms that are known', async () => {
    for (let restart = 0; restart < 5; restart += 1) {
      const fresh = new IntakeService(database.pool, new Map([[ALARMS_TOPIC, 'alarms']]), keys);
      await fresh.accept(batchOf([aDisclosure()], restart));
    }
    await intake.accept(
      batchOf([aDisclosure({}, { recipient: { key: 'second', class: 'guard-company', role: 'processor' } })], 5),
    );
    expect(await rows('SELECT id, recipient FROM sharing_log ORDER BY id')).toEqual([
      { id: 1, recipient: 'larm-assistans' },
      { id: 2, recipient: 'second' },
    ]);
  });

  it('says in a correction’s entry which entry it states anew', async () => {
    const wrong = aDisclosure({ phase: 'closed', outcome: 'unknown', attempts: 1 });
    const right = aDisclosure(
      { phase: 'closed', outcome: 'acknowledged', attempts: 1 },
      { subject: wrong.subject!, corrects: wrong.id },
    );
    const later = aDisclosure(
      { phase: 'closed', outcome: 'refused', attempts: 1 },
      { subject: wrong.subject!, corrects: right.id },
    );
    await intake.accept(batchOf([aDisclosure(), wrong, right]));
    await intake.accept(batchOf([later], 3));
    const leaves = await rows<{ leaf: string }>('SELECT leaf FROM sharing_log_leaf ORDER BY index');
    expect(leaves.map(({ leaf }) => (JSON.parse(leaf) as { corrects?: number }).corrects)).toEqual([
      undefined,
      undefined,
      1,
      2,
    ]);
  });

  it('sets aside a record with odd headers and thousands of errors, in few words', async () => {
    const headers = {
      constructor: [Buffer.from('a')],
      toString: Buffer.from('b'),
    } as unknown as KafkaRecord['headers'];
    const crowded = JSON.stringify({
      ...aProcessingEvent(),
      data: { ...aProcessingEvent().data, purposes: Array(20_000).fill(1) },
    });
    const batch = batchOf([crowded, 'no json']);
    expect(
      await intake.accept({ ...batch, records: batch.records.map((record) => ({ ...record, headers })) }),
    ).toMatchObject({ quarantined: 2 });
    const [size] = await rows<{ bytes: number }>(
      'SELECT max(octet_length(refusals::text))::int AS bytes FROM quarantine',
    );
    expect(size!.bytes).toBeLessThan(20_000);
  });

  it('tells apart the same id of two sources', async () => {
    const two = new IntakeService(
      database.pool,
      new Map([
        [ALARMS_TOPIC, 'alarms'],
        ['other', 'billing'],
      ]),
      keys,
    );
    await inTransaction(database.pool, (executor) => createOffset(executor, 'other', 0, 'cluster', 0n));
    const id = uuid7(new Date());
    const event = { ...aProcessingEvent(), id };
    await two.accept(batchOf([event]));
    expect(await two.accept({ ...batchOf([{ ...event, source: 'billing' }]), topic: 'other' })).toMatchObject({
      accepted: 1,
    });
  });
});
