import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { jest } from '@jest/globals';
import { Kafka, logLevel } from 'kafkajs';
import pg from 'pg';
import { databaseUrl, inTransaction, onPool } from '#database';
import { KafkaConnection } from '#kafka';
import { type ProcessingEvent, encode } from '#processing-event';
import { type FreshDatabase, aProcessingEvent, eventually, freshDatabase, freshTopic, kafkaBrokers } from '#test-bed';
import { QuarantineKeys } from '../../quarantine/keys.js';
import { prepareDatabase } from '../../schema.js';
import { ALARMS_TOPIC, batchOf } from '../../testing/batch-of.js';
import { get, post } from '../../testing/read-api.js';
import { startRecords } from '../../testing/start-records.js';
import { IntakeService } from '../accept-batch/intake.service.js';
import { connectIntake } from '../connect-intake.js';
import { createOffset } from '../intake-offset.repository.js';
import { CarefulIntakeService } from './careful-intake.service.js';
import { beginAttempt } from './intake-attempt.repository.js';

const ROOT = fileURLToPath(new URL('../../../../..', import.meta.url));

/** Events with this trace cannot be stored, once the database refuses them. */
const POISON_TRACE = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
const REFUSE_TRACE = `ALTER TABLE event ADD CONSTRAINT no_poison CHECK (traceparent IS NULL OR traceparent <> '${POISON_TRACE}')`;

const poisoned = () => ({ ...aProcessingEvent(), traceparent: POISON_TRACE });

describe('a record that the register cannot cope with', () => {
  let database: FreshDatabase;
  const keys = randomBytes(32).toString('base64');

  beforeEach(async () => {
    database = await freshDatabase('poison');
    await prepareDatabase({ DATABASE_URL: database.serverUrl, DATABASE_NAME: database.name });
    for (const partition of [0, 1])
      await inTransaction(database.pool, (executor) => createOffset(executor, ALARMS_TOPIC, partition, 'cluster', 0n));
  });
  afterEach(() => database.drop());

  const query = <Row>(sql: string) => onPool(database.pool).query<Row>(sql);
  const setAside = () => query('SELECT partition, "offset", code FROM quarantine ORDER BY partition, "offset"');

  function intakes(judge?: ConstructorParameters<typeof IntakeService>[3]) {
    const intake = new IntakeService(
      database.pool,
      new Map([[ALARMS_TOPIC, 'alarms']]),
      new QuarantineKeys(keys),
      judge,
    );
    return { intake, careful: new CarefulIntakeService(database.pool, intake) };
  }

  it('that cannot be stored is found among the others, and is all that is set aside', async () => {
    await query(REFUSE_TRACE);
    const events = Array.from({ length: 200 }, (_, place) =>
      [0, 77, 78, 199].includes(place) ? poisoned() : aProcessingEvent(),
    );
    const batch = batchOf(events);
    expect(await intakes().careful.accept(batch)).toEqual({ accepted: 196, duplicate: 0, quarantined: 4, control: 0 });
    expect(await setAside()).toEqual(
      [0, 77, 78, 199].map((offset) => ({ partition: 0, offset, code: 'INTAKE.NOT_STORED' })),
    );
    expect(await query('SELECT refusals FROM quarantine LIMIT 1')).toEqual([
      {
        refusals: [
          { code: 'INTAKE.NOT_STORED', path: '', expected: 'a record that the register can store', found: '23514' },
        ],
      },
    ]);
    expect(await query('SELECT next_offset, accepted, quarantined FROM intake_offset WHERE partition = 0')).toEqual([
      { next_offset: 200, accepted: 196, quarantined: 4 },
    ]);
  });

  it('that cannot be judged is set aside at once', async () => {
    const { careful } = intakes((record) => {
      if (record.offset === 1n) throw new RangeError('a message that quotes anna@exempel.example');
      return { record, refusals: [{ code: 'EVENT.EMPTY', path: '', expected: 'an event' }] };
    });
    await careful.accept(batchOf([aProcessingEvent(), aProcessingEvent(), aProcessingEvent()]));
    expect(await query('SELECT "offset", refusals FROM quarantine WHERE code = \'INTAKE.NOT_JUDGED\'')).toEqual([
      {
        offset: 1,
        refusals: [
          {
            code: 'INTAKE.NOT_JUDGED',
            path: '',
            expected: 'a record that the register can judge',
            found: 'RangeError',
          },
        ],
      },
    ]);
  });

  it.each(['40001', '40P01', '53300', '57P01', '57P03', '08006', '42P01', 'ECONNREFUSED'])(
    'is not looked for when the fault is the surroundings’: %s',
    async (code) => {
      const fault = Object.assign(new Error('not the records’'), { code });
      const failing = { accept: () => Promise.reject(fault), setAside: () => Promise.reject(new Error('never')) };
      const careful = new CarefulIntakeService(database.pool, failing);
      await expect(careful.accept(batchOf([aProcessingEvent()]))).rejects.toBe(fault);
      expect(await setAside()).toEqual([]);
    },
  );

  it('is not set aside for having been in another’s way', async () => {
    const event = aProcessingEvent();
    const { careful, intake } = intakes();
    const [holder, waiting] = [batchOf([event]), batchOf([event], 0, 1)];
    await Promise.all([careful.accept(holder), careful.accept(waiting), intake.accept(batchOf([event]))]);
    expect(await setAside()).toEqual([]);
    expect(await query('SELECT count(*)::int AS n FROM event')).toEqual([{ n: 1 }]);
  });

  it('goes on where it was, when its partition is taken over in the middle of the search', async () => {
    await query(REFUSE_TRACE);
    const batch = batchOf([aProcessingEvent(), poisoned(), aProcessingEvent(), poisoned()]);
    let beats = 0;
    const lost = new Error('lost the partition');
    const broken = { ...batch, heartbeat: () => (++beats === 3 ? Promise.reject(lost) : Promise.resolve()) };
    await expect(intakes().careful.accept(broken)).rejects.toBe(lost);
    await intakes().careful.accept(batch);
    expect(await setAside()).toMatchObject([{ offset: 1 }, { offset: 3 }]);
    expect(await query('SELECT next_offset, accepted, quarantined FROM intake_offset WHERE partition = 0')).toEqual([
      { next_offset: 4, accepted: 2, quarantined: 2 },
    ]);
  });

  describe('or a register that cannot cope with any', () => {
    const FUNCTION_RAISES = `
      CREATE FUNCTION broken() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'a defect'; END $$;
      CREATE TRIGGER broken BEFORE INSERT ON event FOR EACH ROW EXECUTE FUNCTION broken()`;

    it('stops setting aside after a few that fail alike, and takes the rest in once it is mended', async () => {
      await query(FUNCTION_RAISES);
      const batch = batchOf(Array.from({ length: 20 }, () => aProcessingEvent()));
      const { careful } = intakes();
      await expect(careful.accept(batch)).rejects.toMatchObject({ code: 'INTAKE.SYSTEMIC', retriable: true });
      const few = await setAside();
      expect(few).toHaveLength(4);
      // Read again from where it stands, time after time.
      const rest = { ...batch, from: 4n, records: batch.records.slice(4) };
      for (let time = 0; time < 3; time += 1)
        await expect(careful.accept(rest)).rejects.toMatchObject({ code: 'INTAKE.SYSTEMIC' });
      expect(await setAside()).toEqual(few);
      await query('DROP TRIGGER broken ON event');
      expect(await careful.accept(rest)).toMatchObject({ accepted: 16, quarantined: 0 });
    });

    it('stops it too where records come one at a time, or are looked at one at a time', async () => {
      await query(FUNCTION_RAISES);
      const { careful } = intakes();
      for (let offset = 0; offset < 4; offset += 1) await careful.accept(batchOf([aProcessingEvent()], offset));
      await expect(careful.accept(batchOf([aProcessingEvent()], 4))).rejects.toMatchObject({ code: 'INTAKE.SYSTEMIC' });
      await beginAttempt(onPool(database.pool), ALARMS_TOPIC, 1, 0n, 20n);
      const suspect = batchOf(
        Array.from({ length: 20 }, () => aProcessingEvent()),
        0,
        1,
      );
      await expect(intakes().careful.accept(suspect)).rejects.toMatchObject({ code: 'INTAKE.SYSTEMIC' });
      expect(await query('SELECT partition, count(*)::int AS n FROM quarantine GROUP BY 1 ORDER BY 1')).toEqual([
        { partition: 0, n: 4 },
        { partition: 1, n: 4 },
      ]);
    });

    it('tells a broken row that records share from values of their own', async () => {
      await query('ALTER TABLE observation ADD CONSTRAINT broken CHECK (events < 0) NOT VALID');
      await query(REFUSE_TRACE);
      const batch = batchOf(Array.from({ length: 20 }, () => aProcessingEvent()));
      const { careful } = intakes();
      await expect(careful.accept(batch)).rejects.toMatchObject({ code: 'INTAKE.SYSTEMIC' });
      expect(await setAside()).toHaveLength(4);
      // While the register is broken, what nobody could store is set aside all the same.
      expect(await careful.accept(batchOf([poisoned()], 4))).toMatchObject({ quarantined: 1 });
      await query('ALTER TABLE observation DROP CONSTRAINT broken');
    });

    it('still sets aside a long row of records whose own values cannot be stored', async () => {
      await query(REFUSE_TRACE);
      const batch = batchOf([...Array.from({ length: 30 }, poisoned), aProcessingEvent()]);
      expect(await intakes().careful.accept(batch)).toMatchObject({ accepted: 1, quarantined: 30 });
    });
  });

  describe('is not taken for one that ends the process', () => {
    const AWAY = Object.assign(new Error('the moment’s'), { code: '40001' });

    /** A process of its own: it fails once over the batch, and lives. */
    async function failsOnce(batch: ReturnType<typeof batchOf>): Promise<void> {
      const failing = { accept: () => Promise.reject(AWAY), setAside: () => Promise.reject(new Error('never')) };
      await expect(new CarefulIntakeService(database.pool, failing).accept(batch)).rejects.toBe(AWAY);
    }

    it('for transient failures that processes survived, as a batch', async () => {
      const batch = batchOf([aProcessingEvent(), aProcessingEvent()]);
      for (let time = 0; time < 3; time += 1) await failsOnce(batch);
      expect(await query('SELECT begun FROM intake_attempt')).toEqual([{ begun: 0 }]);
      const { careful, intake } = intakes();
      const taken = jest.spyOn(intake, 'accept');
      await careful.accept(batch);
      expect(taken).toHaveBeenCalledTimes(1);
    });

    it('for transient failures that processes survived, alone', async () => {
      await beginAttempt(onPool(database.pool), ALARMS_TOPIC, 0, 0n, 2n);
      const batch = batchOf([aProcessingEvent(), aProcessingEvent()]);
      for (let time = 0; time < 3; time += 1) await failsOnce(batch);
      expect(await intakes().careful.accept(batch)).toMatchObject({ accepted: 2, quarantined: 0 });
    });
  });

  /** Reads two partitions side by side, as a service does, and ends as a crash does over one event. */
  const DIES = `
    import { createPool, onPool } from '#database';
    import { CarefulIntakeService } from './dist/apps/records/src/intake/isolate-poison/careful-intake.service.js';
    import { IntakeService } from './dist/apps/records/src/intake/accept-batch/intake.service.js';
    import { judgeRecord } from './dist/apps/records/src/intake/accept-batch/judge-batch.js';
    import { QuarantineKeys } from './dist/apps/records/src/quarantine/keys.js';
    const { url, keys, topic, partitions } = JSON.parse(process.argv[1]);
    const pool = createPool(url, { name: 'dies' });
    const judge = (record, owner, now) => {
      if (record.value.includes('"gps"')) process.kill(process.pid, 'SIGKILL');
      return judgeRecord(record, owner, now);
    };
    const careful = new CarefulIntakeService(pool, new IntakeService(pool, new Map([[topic, 'alarms']]), new QuarantineKeys(keys), judge));
    await Promise.all(partitions.map(async (events, partition) => {
      const [{ next }] = await onPool(pool).query('SELECT next_offset AS next FROM intake_offset WHERE topic = $1 AND partition = $2', [topic, partition]);
      const records = events.map(({ key, value }, offset) => ({ offset: BigInt(offset), key: Buffer.from(key), value: Buffer.from(value), headers: {} }));
      const end = BigInt(events.length);
      const batch = { topic, partition, from: BigInt(next), next: end, highWatermark: end, records: records.slice(next), heartbeat: async () => undefined };
      if (batch.records.length > 0) await careful.accept(batch);
    }));
    await pool.end();
  `;

  it('that ends the process is found by the notes it leaves, and nothing else is set aside', async () => {
    const partitions = [
      Array.from({ length: 30 }, (_, place) => aProcessingEvent(place === 17 ? { categories: ['gps'] } : {})),
      Array.from({ length: 30 }, () => aProcessingEvent()),
    ].map((events) => events.map((event) => encode(event)));
    const told = JSON.stringify({ url: database.url, keys, topic: ALARMS_TOPIC, partitions });
    const live = () =>
      new Promise<string>((resolve, reject) => {
        const child = spawn(process.execPath, ['--input-type=module', '--eval', DIES, told], { cwd: ROOT });
        let said = '';
        child.stderr.on('data', (text: Buffer) => (said += text.toString()));
        child.on('exit', (code, signal) =>
          code === 0 || signal === 'SIGKILL' ? resolve(signal ?? 'done') : reject(new Error(said)),
        );
      });
    const ends: string[] = [];
    while (ends.at(-1) !== 'done' && ends.length < 10) ends.push(await live());
    // Three times as a batch, twice alone; the sixth process sets it aside without looking.
    expect(ends).toEqual(['SIGKILL', 'SIGKILL', 'SIGKILL', 'SIGKILL', 'SIGKILL', 'done']);
    expect(await setAside()).toEqual([{ partition: 0, offset: 17, code: 'INTAKE.ENDS_PROCESS' }]);
    expect(await query('SELECT partition, next_offset, accepted FROM intake_offset ORDER BY partition')).toEqual([
      { partition: 0, next_offset: 30, accepted: 29 },
      { partition: 1, next_offset: 30, accepted: 30 },
    ]);
  }, 120_000);
});

describe('a record read from Kafka', () => {
  it('that cannot be stored leaves the other partitions reading on while it is searched for', async () => {
    const topic = freshTopic();
    const records = await startRecords({
      KAFKA_BROKERS: kafkaBrokers().join(','),
      INTAKE_TOPICS: `${topic}=alarms`,
      INTAKE_GROUP: freshTopic('group'),
      KAFKA_TOPIC: freshTopic('own'),
      KAFKA_PARTITIONS: '2',
    });
    const producer = new Kafka({ brokers: kafkaBrokers(), logLevel: logLevel.NOTHING }).producer();
    const { DATABASE_URL, DATABASE_NAME } = records.configuration;
    const holding = new pg.Client({ connectionString: databaseUrl(DATABASE_URL, DATABASE_NAME) });
    await holding.connect();
    try {
      await records.database.query(REFUSE_TRACE);
      await connectIntake(records.app, records.configuration);
      await producer.connect();
      const send = (partition: number, events: readonly ProcessingEvent[]) =>
        producer.send({ topic, messages: events.map((event) => ({ ...encode(event), partition })) });
      const state = async (partition: number) =>
        (
          await records.database.query<{ next: number; accepted: number }>(
            'SELECT next_offset AS next, accepted FROM intake_offset WHERE topic = $1 AND partition = $2',
            [topic, partition],
          )
        )[0];
      const events = Array.from({ length: 100 }, (_, place) =>
        place === 0 || place === 99 ? poisoned() : aProcessingEvent(),
      );
      await send(0, events);
      // In the middle of the search, with one found and one to come, the partition's row is held fast.
      await eventually(async () => (await records.database.query('SELECT FROM quarantine')).length > 0);
      await holding.query('BEGIN');
      await holding.query(`SELECT FROM intake_offset WHERE topic = '${topic}' AND partition = 0 FOR UPDATE`);
      const others = Array.from({ length: 20 }, () => aProcessingEvent());
      await send(1, others);
      await eventually(async () => (await state(1))?.accepted === 20);
      expect((await state(0))!.next).toBeLessThan(100);
      await holding.query('COMMIT');
      await eventually(async () => (await state(0))?.next === 100);
      expect(await state(0)).toEqual({ next: 100, accepted: 98 });
      const page = await get<{ records: { offset: number }[] }>(records, '/api/quarantine?code=INTAKE.NOT_STORED');
      expect(page.body.records.map(({ offset }) => offset)).toEqual([0, 99]);
      expect((await get(records, '/health')).status).toBe(200);
    } finally {
      await holding.end();
      await producer.disconnect();
      await records.close();
    }
  });

  it('that shows a defect of the register turns health red, and green once that is mended', async () => {
    const topic = freshTopic();
    const records = await startRecords({
      KAFKA_BROKERS: kafkaBrokers().join(','),
      INTAKE_TOPICS: `${topic}=alarms`,
      INTAKE_GROUP: freshTopic('group'),
      KAFKA_TOPIC: freshTopic('own'),
      KAFKA_PARTITIONS: '1',
    });
    const producer = new Kafka({ brokers: kafkaBrokers(), logLevel: logLevel.NOTHING }).producer();
    try {
      await records.database.query(
        `CREATE FUNCTION broken() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'a defect'; END $$`,
      );
      await records.database.query(
        'CREATE TRIGGER broken BEFORE INSERT ON event FOR EACH ROW EXECUTE FUNCTION broken()',
      );
      await connectIntake(records.app, records.configuration);
      await producer.connect();
      await producer.send({ topic, messages: Array.from({ length: 20 }, () => encode(aProcessingEvent())) });
      await eventually(async () => (await get(records, '/health')).status === 503);
      expect((await get(records, '/health')).body).toMatchObject({ checks: { intake: { code: 'INTAKE.SYSTEMIC' } } });
      await records.database.query('DROP TRIGGER broken ON event');
      await eventually(async () => (await get(records, '/health')).status === 200);
      expect(
        await records.database.query('SELECT next_offset, accepted, quarantined FROM intake_offset WHERE topic = $1', [
          topic,
        ]),
      ).toEqual([{ next_offset: 20, accepted: 16, quarantined: 4 }]);
    } finally {
      await producer.disconnect();
      await records.close();
    }
  });

  it('of any size and depth is refused by a code of its own, and the one behind it is taken in', async () => {
    const topic = freshTopic();
    const kafka = new Kafka({ brokers: kafkaBrokers(), logLevel: logLevel.NOTHING });
    const connection = new KafkaConnection({ brokers: kafkaBrokers(), clientId: 'test' });
    await connection.ensureTopics([{ topic, partitions: 1, config: { 'max.message.bytes': String(5 * 1024 * 1024) } }]);
    const records = await startRecords({
      KAFKA_BROKERS: kafkaBrokers().join(','),
      INTAKE_TOPICS: `${topic}=alarms`,
      INTAKE_GROUP: freshTopic('group'),
      KAFKA_TOPIC: freshTopic('own'),
      KAFKA_PARTITIONS: '1',
    });
    const producer = kafka.producer();
    try {
      await connectIntake(records.app, records.configuration);
      await producer.connect();
      const huge = 'x'.repeat(4 * 1024 * 1024);
      const deep = '['.repeat(10_000) + ']'.repeat(10_000);
      for (const value of [huge, deep, JSON.stringify({ a: { b: deep } })])
        await producer.send({ topic, messages: [{ key: null, value }] });
      await producer.send({ topic, messages: [encode(aProcessingEvent())] });
      const state = () =>
        records.database.query('SELECT next_offset, accepted, quarantined FROM intake_offset WHERE topic = $1', [
          topic,
        ]);
      await eventually(async () => {
        expect(await state()).toEqual([{ next_offset: 4, accepted: 1, quarantined: 3 }]);
        return true;
      });
      expect(await records.database.query('SELECT code FROM quarantine ORDER BY "offset"')).toEqual([
        { code: 'EVENT.TOO_LARGE' },
        { code: 'EVENT.TOO_DEEP' },
        { code: 'EVENT.NOT_CLOUDEVENT' },
      ]);
      // Refused again when it is replayed: a way from quarantine that does not depend on its size.
      const [row] = await records.database.query<{ id: string }>('SELECT id FROM quarantine ORDER BY "offset" LIMIT 1');
      expect(await post(records, `/api/quarantine/${row!.id}/replay`)).toMatchObject({
        status: 200,
        body: { code: 'EVENT.TOO_LARGE', replays: 1 },
      });
    } finally {
      await producer.disconnect();
      await records.close();
    }
  });
});
