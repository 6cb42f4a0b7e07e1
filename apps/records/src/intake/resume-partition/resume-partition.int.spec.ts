import { Kafka, logLevel } from 'kafkajs';
import { KafkaConnection } from '#kafka';
import { encode } from '#processing-event';
import { aProcessingEvent, eventually, freshTopic, kafkaBrokers } from '#test-bed';
import type { StatsView } from '../../stats/stats.view.js';
import { get, post } from '../../testing/read-api.js';
import { type RunningRecords, startRecords } from '../../testing/start-records.js';
import { connectIntake } from '../connect-intake.js';
import type { IntakePositionsView } from './resume-partition.view.js';

describe('a partition that stands', () => {
  const connection = new KafkaConnection({ brokers: kafkaBrokers(), clientId: 'test' });
  const producer = connection.producer();
  const admin = new Kafka({ brokers: kafkaBrokers(), logLevel: logLevel.NOTHING }).admin();
  let records: RunningRecords;
  let topic: string;

  beforeAll(() => admin.connect());
  afterAll(async () => {
    await admin.disconnect();
    await producer.close();
  });
  beforeEach(async () => {
    topic = freshTopic();
    records = await startRecords({
      KAFKA_BROKERS: kafkaBrokers().join(','),
      INTAKE_TOPICS: `${topic}=alarms`,
      INTAKE_GROUP: freshTopic('group'),
      KAFKA_TOPIC: freshTopic('own'),
      KAFKA_PARTITIONS: '1',
    });
    await connection.ensureTopics([{ topic, partitions: 1 }]);
  });
  afterEach(() => records.close());

  const publish = (number: number) =>
    producer.send(
      topic,
      Array.from({ length: number }, () => encode(aProcessingEvent())),
    );
  const stoodAt = (sql: string) =>
    records.database.query(
      `INSERT INTO intake_offset (topic, partition, cluster_id, first_offset, next_offset, accepted) ${sql}`,
      [topic],
    );
  const health = async () =>
    (await get<{ checks: { intake: { code?: string; lost?: number } } }>(records, '/health')).body.checks.intake;
  const resume = (wanted: object) => post(records, '/api/intake/resume', { topic, partition: 0, ...wanted });
  const DECIDED = { by: 'platform-team', reason: 'lost-for-good', reference: 'OPS-2026-017' };

  async function addsUp(expected: Partial<StatsView['intake']>): Promise<void> {
    const { intake } = (await get<StatsView>(records, '/api/stats')).body;
    const { accepted, duplicate, quarantined, control, lost, offsets } = intake;
    expect(accepted + duplicate + quarantined + control + lost).toBe(offsets);
    expect(intake).toMatchObject(expected);
  }

  it('behind records that were deleted goes on where a person says, and the gap stays on record as lost', async () => {
    await publish(30);
    // Without a look first the client knows nothing of the topic.
    await admin.fetchTopicOffsets(topic);
    await admin.deleteTopicRecords({ topic, partitions: [{ partition: 0, offset: '12' }] });
    await stoodAt(`SELECT $1, 0, '${await connection.clusterId()}', 0, 5, 5`);
    await connectIntake(records.app, records.configuration);
    await eventually(async () => (await health()).code === 'INTAKE.LOG_TRUNCATED');

    expect(await resume({ ...DECIDED, from: 11 })).toMatchObject({
      status: 409,
      body: { code: 'INTAKE.CANNOT_RESUME' },
    });
    expect(await resume({ ...DECIDED, from: 12, by: '070-1740605' })).toMatchObject({ status: 400 });
    expect(await resume({ ...DECIDED, from: 12, partition: 7 })).toMatchObject({ status: 404 });
    expect(await resume({ ...DECIDED, from: 12 })).toMatchObject({
      status: 200,
      body: { partitions: expect.arrayContaining([expect.objectContaining({ topic, nextOffset: 12, lost: 7 })]) },
    });

    await eventually(async () => (await health()).code === undefined && (await health()).lost === 7, 60_000);
    await eventually(async () => {
      await addsUp({ accepted: 23, lost: 7, control: 0 });
      return true;
    });
    const { body } = await get<IntakePositionsView>(records, '/api/intake?lang=en');
    expect(body.resumptions).toMatchObject([
      {
        ...DECIDED,
        code: 'INTAKE.LOG_TRUNCATED',
        stoodAt: 5,
        resumedAt: 12,
        lostFrom: 5,
        lost: 7,
        logEnded: false,
        reasonLabel: 'what is missing is nowhere any more',
      },
    ]);
    expect(await resume({ ...DECIDED, from: 40 })).toMatchObject({ status: 409, body: { code: 'INTAKE.NOT_STOPPED' } });
    await expect(records.database.query('DELETE FROM intake_resumption')).rejects.toMatchObject({ code: '23001' });
    await expect(records.database.query(`UPDATE intake_resumption SET decided_by = 'x'`)).rejects.toMatchObject({
      code: '23001',
    });
  }, 120_000);

  it.each([
    ['whose topic was made anew', async () => connection.clusterId(), 'INTAKE.OFFSET_BEYOND_END'],
    ['that another cluster holds', async () => 'of-another', 'INTAKE.OTHER_CLUSTER'],
  ])(
    '%s goes on in the new log, and the sums of the old one stay',
    async (_, cluster, code) => {
      await publish(10);
      await stoodAt(`SELECT $1, 0, '${await cluster()}', 0, 500, 500`);
      await connectIntake(records.app, records.configuration);
      await eventually(async () => (await health()).code === code);
      expect(await resume({ ...DECIDED, reason: 'new-log', from: 2 })).toMatchObject({
        status: 200,
        body: { resumptions: [{ code, stoodAt: 500, resumedAt: 2, lost: 2, logEnded: true }] },
      });
      await eventually(async () => {
        await addsUp({ accepted: 508, lost: 2, offsets: 510 });
        return true;
      }, 60_000);
      expect(
        await records.database.query(
          'SELECT first_offset, next_offset, accepted, lost FROM intake_offset WHERE topic = $1',
          [topic],
        ),
      ).toEqual([{ first_offset: 0, next_offset: 10, accepted: 8, lost: 2 }]);
    },
    120_000,
  );
});
