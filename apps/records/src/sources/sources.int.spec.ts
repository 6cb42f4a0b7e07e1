import { randomUUID } from 'node:crypto';
import { KafkaConnection } from '#kafka';
import { type ProcessingEvent, encode, formatSequence } from '#processing-event';
import { eventually, freshTopic, kafkaBrokers } from '#test-bed';
import { connectIntake } from '../intake/connect-intake.js';
import { madeUpEvent } from '../testing/made-up-events.js';
import { get } from '../testing/read-api.js';
import { type RunningRecords, startRecords } from '../testing/start-records.js';
import type { SourceCoverageView, SourcesView } from './list-sources/sources.view.js';

const numbered = (sequence: number, source = 'alarms'): ProcessingEvent => ({
  ...madeUpEvent({ source }),
  sequence: formatSequence(sequence),
});

async function coverage(records: RunningRecords, source: string): Promise<SourceCoverageView> {
  const { body } = await get<SourcesView>(records, '/api/sources?lang=en');
  return body.sources.find((one) => one.source === source)!;
}

async function add(records: RunningRecords, body: object) {
  const response = await fetch(`${records.url}/api/sources`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as SourcesView & { code?: string } };
}

describe('the sources', () => {
  let records: RunningRecords;

  beforeAll(async () => (records = await startRecords({ KAFKA_BROKERS: kafkaBrokers().join(',') })));
  afterAll(() => records.close());

  it('show what is missing as ranges, which close when they fill', async () => {
    await records.feed([1, 2, 6, 9].map((sequence) => numbered(sequence)));
    expect(await coverage(records, 'alarms')).toMatchObject({
      sequence: 'dense',
      lastSequence: 9,
      missing: 5,
      gaps: [
        { first: 3, last: 5 },
        { first: 7, last: 8 },
      ],
      gapsCut: false,
      unaccounted: 5,
    });
    await records.feedRaw('alarms', [{ key: null, value: '{}' }]);
    expect(await coverage(records, 'alarms')).toMatchObject({ quarantined: 1, unaccounted: 4 });
    await records.feed([8, 3, 4, 5, 7].map((sequence) => numbered(sequence)));
    expect(await coverage(records, 'alarms')).toMatchObject({ missing: 0, gaps: [], unaccounted: 0 });
  });

  it('count a repeated position once, and say where there is no sequence', async () => {
    await records.feed([numbered(2, 'billing'), numbered(2, 'billing')]);
    expect(await coverage(records, 'billing')).toMatchObject({ missing: 1, gaps: [{ first: 1, last: 1 }] });
    await records.feed([madeUpEvent({ source: 'marketing' })]);
    expect(await coverage(records, 'marketing')).toMatchObject({ sequence: 'none', missing: 0, gaps: [] });
  });

  it('list a sequence with more gaps than anybody reads in part, and say so', async () => {
    await records.feed(Array.from({ length: 150 }, (_, index) => numbered(2 * index + 2, 'logistics')));
    const { gaps, gapsCut, missing } = await coverage(records, 'logistics');
    expect({ listed: gaps.length, gapsCut, missing }).toEqual({ listed: 100, gapsCut: true, missing: 150 });
  });

  it('are in the statistics and in the metrics', async () => {
    const { body } = await get<SourcesView>(records, '/api/stats?lang=en');
    expect(body.sources.find(({ source }) => source === 'logistics')).toMatchObject({ missing: 150 });
    const metrics = await (await fetch(`${records.url}/metrics`)).text();
    expect(metrics).toContain('trettio_source_missing_events{source="logistics"} 150');
    expect(metrics).toContain('trettio_source_silent{source="alarms"} 0');
  });

  it('keep positions exactly that a number cannot hold', async () => {
    const other = await startRecords();
    const stated = ['9999999999999999', '9999999999999997', '9007199254740993'];
    const events = stated.map((sequence) => ({ ...madeUpEvent(), sequence }));
    await other.feed(events);
    expect(await other.database.query('SELECT last_sequence::text AS last FROM source')).toEqual([{ last: stated[0] }]);
    expect(
      await other.database.query(
        `SELECT (block * 4096 + place)::text AS position FROM sequence_block, generate_series(1, 4096) AS place
         WHERE get_bit(seen, place - 1) = 1 ORDER BY block, place`,
      ),
    ).toEqual([...stated].reverse().map((position) => ({ position })));
    for (const { id, sequence } of events)
      expect((await get(other, `/api/events/${id}`)).body).toMatchObject({ event: { sequence } });
    await other.close();
  });

  it('call one silent that has been quiet for longer than it usually is', async () => {
    await records.database.query(
      `UPDATE source_rhythm SET minutes = (SELECT array_agg(now() - make_interval(mins => m) ORDER BY m DESC) FROM generate_series(60, 90) m)
       WHERE source_id = (SELECT id FROM source WHERE key = 'billing')`,
    );
    expect((await coverage(records, 'billing')).silence).toMatchObject({
      state: 'silent',
      medianGapSeconds: 60,
      silentAfterSeconds: 900,
    });
    await records.feed([numbered(1, 'billing')]);
    expect((await coverage(records, 'billing')).silence.state).toBe('heard');
  });

  it.each([
    ['a topic that is none', { topic: '../etc', source: 'support' }, 400, 'HTTP.INVALID_FIELDS'],
    ['a source that is no slug', { topic: 'a.topic', source: 'Support Team' }, 400, 'HTTP.INVALID_FIELDS'],
    [
      'an owner that is a person’s address',
      { topic: 'a', source: 'b', ownerRole: 'a@exempel.example' },
      400,
      'HTTP.INVALID_FIELDS',
    ],
    ['a source that is a number', { topic: 'a', source: 'p-0701740605' }, 400, 'SOURCE.PERSONAL_DATA'],
    ['a field that nobody asked for', { topic: 'a', source: 'b', name: 'x' }, 400, 'HTTP.INVALID_FIELDS'],
    [
      'a second topic of a source that the configuration names',
      { topic: 'forged', source: 'alarms' },
      409,
      'SOURCE.HAS_TOPIC',
    ],
    ['a topic in the name of what is entered by hand', { topic: 'forged', source: 'records' }, 409, 'SOURCE.HAS_TOPIC'],
    ['a topic of another source', { topic: 'trettio.processing.alarms', source: 'support' }, 409, 'SOURCE.TOPIC_OWNED'],
  ])('refuse %s', async (_, body, status, code) => {
    const answer = await add(records, body);
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
  });

  it('give a source one topic, also of two requests at once', async () => {
    const topics = [freshTopic('one'), freshTopic('two')];
    const answers = await Promise.all(topics.map((topic) => add(records, { topic, source: 'one-of-two' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await coverage(records, 'one-of-two')).topics).toHaveLength(1);
  });

  it('let a topic join at run time, in every replica, without losing or repeating anything', async () => {
    const [first, second] = [freshTopic('first'), freshTopic('second')];
    const group = freshTopic('group');
    const settings = { KAFKA_BROKERS: kafkaBrokers().join(','), INTAKE_GROUP: group, INTAKE_TOPICS: `${first}=first` };
    const one = await startRecords(settings);
    const other = await startRecords({ ...settings, DATABASE_NAME: one.configuration.DATABASE_NAME });
    const producer = new KafkaConnection({ brokers: kafkaBrokers(), clientId: 'test' }).producer();
    const send = (topic: string, source: string, from: number, to: number) =>
      producer.send(
        topic,
        Array.from({ length: to - from + 1 }, (_, index) =>
          encode({ ...numbered(from + index, source), subject: randomUUID() }),
        ),
      );
    try {
      await connectIntake(one.app, one.configuration);
      await connectIntake(other.app, other.configuration);
      await send(first, 'first', 1, 50);
      expect((await add(other, { topic: second, source: 'second', ownerRole: 'support-team' })).status).toBe(201);
      expect((await add(one, { topic: second, source: 'second' })).status).toBe(200);
      await send(first, 'first', 51, 100);
      await send(second, 'second', 1, 60);
      await eventually(async () => (await coverage(one, 'second')).events === 60, 60_000);
      await eventually(async () => (await coverage(one, 'first')).events === 100, 60_000);
      expect(await coverage(other, 'first')).toMatchObject({
        lastSequence: 100,
        missing: 0,
        topics: [{ duplicate: 0 }],
      });
      expect(await coverage(one, 'second')).toMatchObject({
        missing: 0,
        topics: [{ topic: second, origin: 'api', ownerRole: 'support-team', records: 60, duplicate: 0 }],
      });
    } finally {
      await producer.close();
      await other.app.close();
      await one.close();
    }
  }, 120_000);

  it('refuse a start with a topic under another owner', async () => {
    const taken = { ...process.env, DATABASE_NAME: records.configuration.DATABASE_NAME };
    await expect(
      startRecords({ DATABASE_NAME: taken.DATABASE_NAME, INTAKE_TOPICS: 'trettio.processing.alarms=support' }),
    ).rejects.toThrow('INTAKE_TOPICS: trettio.processing.alarms belongs to source alarms');
  });

  it('say that Kafka is away, and add nothing', async () => {
    const alone = await startRecords({ KAFKA_BROKERS: '127.0.0.1:1' });
    expect(await add(alone, { topic: 'away', source: 'away' })).toMatchObject({
      status: 503,
      body: { code: 'KAFKA.AWAY' },
    });
    expect(await coverage(alone, 'away')).toBeUndefined();
    await alone.close();
  });
});
