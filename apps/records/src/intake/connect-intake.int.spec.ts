import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { KafkaConnection } from '#kafka';
import { encode } from '#processing-event';
import { BreakableLink, aDisclosure, eventually, freshTopic, kafkaBrokers } from '#test-bed';
import { type RunningRecords, startRecords } from '../testing/start-records.js';
import { connectIntake } from './connect-intake.js';

/** Generous: groups are formed and left, perhaps beside other test files. */
const WITHIN_MS = 60_000;

interface Totals {
  accepted: number;
  duplicate: number;
  events: number;
  entries: number;
}

describe('intake between Kafka and the database', () => {
  const producer = new KafkaConnection({ brokers: kafkaBrokers(), clientId: 'test' }).producer();
  /** Owns the database, reads no topic. */
  let owner: RunningRecords;
  let topic: string;
  let group: string;
  const replicas: RunningRecords[] = [];

  beforeEach(async () => {
    topic = freshTopic();
    group = freshTopic('group');
    owner = await startRecords();
  });

  afterEach(async () => {
    jest.restoreAllMocks();
    await Promise.all(replicas.splice(0).map((replica) => replica.close()));
    await owner.close();
  });

  afterAll(() => producer.close());

  async function replica(settings: Record<string, string> = {}): Promise<RunningRecords> {
    const started = await startRecords({
      DATABASE_NAME: owner.configuration.DATABASE_NAME,
      KAFKA_BROKERS: kafkaBrokers().join(','),
      KAFKA_PARTITIONS: '4',
      INTAKE_TOPICS: `${topic}=alarms`,
      KAFKA_TOPIC: `${topic}.own`,
      INTAKE_GROUP: group,
      ...settings,
    });
    replicas.push(started);
    await connectIntake(started.app, started.configuration);
    return started;
  }

  async function stop(one: RunningRecords): Promise<void> {
    replicas.splice(replicas.indexOf(one), 1);
    await one.close();
  }

  /** Persons enough for every partition to get some. */
  async function publish(number: number): Promise<void> {
    await producer.send(
      topic,
      Array.from({ length: number }, () => encode(aDisclosure())),
    );
  }

  async function totals(): Promise<Totals> {
    const [row] = await owner.database.query<Totals>(
      `SELECT sum(accepted)::int AS accepted, sum(duplicate)::int AS duplicate, (SELECT count(*)::int FROM event) AS events,
              (SELECT count(*)::int FROM sharing_log_entry) AS entries
       FROM intake_offset WHERE topic = $1`,
      [topic],
    );
    return row!;
  }

  async function takenIn(number: number): Promise<void> {
    await eventually(async () => (await totals()).accepted === number, WITHIN_MS);
    expect(await totals()).toEqual({ accepted: number, duplicate: 0, events: number, entries: number });
  }

  async function positions(): Promise<Map<number, number>> {
    const rows = await owner.database.query<{ partition: number; next: number }>(
      'SELECT partition, next_offset AS next FROM intake_offset WHERE topic = $1',
      [topic],
    );
    return new Map(rows.map(({ partition, next }) => [partition, next]));
  }

  const metrics = async ({ url }: RunningRecords) => (await fetch(`${url}/metrics`)).text();

  /** Partitions of the topic that a replica says something of in its metrics. */
  async function saidOf(what: string, one: RunningRecords): Promise<string[]> {
    const lines = (await metrics(one)).split('\n').filter((line) => line.startsWith(`trettio_intake_${what}{`));
    return lines.filter((line) => line.includes(`topic="${topic}"`)).map((line) => /partition="(\d+)"/.exec(line)![1]!);
  }

  it.each([
    ['INTAKE.OTHER_CLUSTER', `cluster_id = 'of-another-cluster'`],
    ['INTAKE.OFFSET_BEYOND_END', 'next_offset = next_offset + 1000, control = control + 1000'],
  ])(
    'stops a partition with %s, says so in health, metrics and log, and reads the others on',
    async (code, change) => {
      const first = await replica();
      await publish(40);
      await takenIn(40);
      await stop(first);
      await owner.database.query(`UPDATE intake_offset SET ${change} WHERE topic = $1 AND partition = 2`, [topic]);
      const before = await positions();
      const errors = jest.spyOn(Logger.prototype, 'error');
      const second = await replica();
      await publish(40);
      await eventually(async () => {
        const now = await positions();
        return [0, 1, 3].every((partition) => now.get(partition)! > before.get(partition)!);
      }, WITHIN_MS);
      const health = await fetch(`${second.url}/health`);
      expect(health.status).toBe(503);
      expect(await health.text()).toContain(code);
      expect(await metrics(second)).toMatch(
        new RegExp(`trettio_intake_stopped\\{[^}]*partition="2"[^}]*code="${code}"[^}]*\\} 1`),
      );
      expect(errors.mock.calls.map(([line]) => String(line))).toContainEqual(
        expect.stringMatching(new RegExp(`${topic}/2 stopped: ${code}\\. .+`)),
      );
      expect((await positions()).get(2)).toBe(before.get(2));
    },
    2 * WITHIN_MS,
  );

  it(
    'says of a partition that stands, and how far behind it is, by the member alone that has it',
    async () => {
      const before = await replica();
      await publish(40);
      await takenIn(40);
      await stop(before);
      // Neighbours, so that two members get one each.
      await owner.database.query(
        `UPDATE intake_offset SET cluster_id = 'of-another-cluster' WHERE topic = $1 AND partition IN (1, 2)`,
        [topic],
      );
      const first = await replica();
      await publish(40);
      await eventually(async () => (await saidOf('stopped', first)).length === 2, WITHIN_MS);
      await eventually(async () => (await saidOf('lag_records', first)).length === 2, WITHIN_MS);
      const second = await replica();
      await eventually(async () => {
        await publish(8);
        const all = await Promise.all(
          ['stopped', 'lag_records'].flatMap((what) => [saidOf(what, first), saidOf(what, second)]),
        );
        return all.every((partitions) => partitions.length === 1);
      }, WITHIN_MS);
      expect([...(await saidOf('stopped', first)), ...(await saidOf('stopped', second))].toSorted()).toEqual([
        '1',
        '2',
      ]);
      expect((await fetch(`${first.url}/health`)).status).toBe(503);
      await stop(second);
      await eventually(async () => (await saidOf('stopped', first)).length === 2, WITHIN_MS);
    },
    3 * WITHIN_MS,
  );

  it(
    'stops a partition whose offset is given to another cluster while it is being read',
    async () => {
      const reading = await replica();
      await publish(40);
      await takenIn(40);
      await owner.database.query(`UPDATE intake_offset SET cluster_id = 'of-another-cluster' WHERE topic = $1`, [
        topic,
      ]);
      await publish(40);
      await eventually(async () => (await fetch(`${reading.url}/health`)).status === 503, WITHIN_MS);
      expect(await metrics(reading)).toContain('code="INTAKE.OTHER_CLUSTER"');
      expect(await totals()).toMatchObject({ accepted: 40, events: 40 });
    },
    2 * WITHIN_MS,
  );

  it(
    'is shared by replicas, of which one joins and one leaves while events come: nothing is lost, nothing comes in twice',
    async () => {
      const first = await replica();
      await publish(30);
      await takenIn(30);
      const publishing = (async () => {
        for (let round = 0; round < 30; round += 1) await publish(10);
      })();
      const second = await replica();
      await publishing;
      await takenIn(330);
      await eventually(async () => {
        await publish(4);
        return (await metrics(second)).includes(`trettio_intake_records_total{topic="${topic}",result="accepted"}`);
      }, WITHIN_MS);
      await stop(first);
      const { accepted } = await totals();
      await publish(20);
      await eventually(async () => (await totals()).accepted >= accepted + 20, WITHIN_MS);
      const { duplicate, ...sums } = await totals();
      expect(duplicate).toBe(0);
      expect(new Set(Object.values(sums)).size).toBe(1);
    },
    4 * WITHIN_MS,
  );

  it(
    'waits while PostgreSQL is away, answers that it does, and goes on by itself',
    async () => {
      const server = new URL(owner.configuration.DATABASE_URL);
      const link = new BreakableLink(server.hostname, Number(server.port));
      server.host = `127.0.0.1:${await link.open()}`;
      const linked = await replica({ DATABASE_URL: server.toString() });
      await publish(20);
      await takenIn(20);
      link.break();
      await publish(50);
      await eventually(async () => (await fetch(`${linked.url}/health`)).status === 503, WITHIN_MS);
      expect(await totals()).toMatchObject({ accepted: 20 });
      link.mend();
      await takenIn(70);
      await eventually(async () => (await fetch(`${linked.url}/health`)).ok, WITHIN_MS);
      await stop(linked);
      await link.close();
    },
    3 * WITHIN_MS,
  );
});
