import { spawn } from 'node:child_process';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kafka, logLevel } from 'kafkajs';
import { Client } from 'pg';
import { brokerAnswers } from './kafka/broker-answers.ts';
import { startKafka } from './kafka/start-kafka.ts';
import { postgresAnswers, startPostgres } from './postgres/start-postgres.ts';
import { stopLeftovers } from './preflight/stop-leftovers.ts';
import { commandLineOf, waitUntilGone } from './processes/process-table.ts';
import { canSetParentDeathSignal } from './processes/end-with-parent.ts';
import { readPidFiles } from './processes/pid-file.ts';
import { kafkaOptionsForTest, makeTestFolder, postgresOptionsForTest, removeTestFolder } from './test-servers.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
let folder = '';

beforeAll(async () => {
  folder = await makeTestFolder();
});

afterAll(() => removeTestFolder(folder));

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function highWatermark(brokers: string, topic: string, produce: boolean): Promise<string | undefined> {
  const kafka = new Kafka({ brokers: [brokers], logLevel: logLevel.NOTHING, retry: { retries: 1 } });
  const admin = kafka.admin();
  await admin.connect();
  try {
    if (produce) {
      await admin.createTopics({ waitForLeaders: true, topics: [{ topic, numPartitions: 1 }] });
      const producer = kafka.producer({ idempotent: true });
      await producer.connect();
      await producer.send({ topic, acks: -1, messages: [{ value: 'kept' }] });
      await producer.disconnect();
    }
    return (await admin.fetchTopicOffsets(topic))[0]?.high;
  } finally {
    await admin.disconnect();
  }
}

describe('PostgreSQL', () => {
  it('answers, and keeps its data over a stop and over a kill', async () => {
    const options = await postgresOptionsForTest(join(folder, 'pg-keeps'));
    let server = await startPostgres(options);
    await query(server.url, 'CREATE TABLE kept (id int)');
    await query(server.url, 'INSERT INTO kept VALUES (1)');
    await server.stop();
    expect(await postgresAnswers(server.url)).toBe(false);

    server = await startPostgres(options);
    await query(server.url, 'INSERT INTO kept VALUES (2)');
    await server.kill();
    expect(commandLineOf(server.pid)).toBeUndefined();

    server = await startPostgres(options);
    expect(await query(server.url, 'SELECT id FROM kept ORDER BY id')).toEqual([{ id: 1 }, { id: 2 }]);
    await server.stop();
  });

  it('is the UTF-8 cluster of the superuser trettio, behind a password, on the loopback interface only', async () => {
    const options = await postgresOptionsForTest(join(folder, 'pg-settings'));
    const server = await startPostgres(options);
    try {
      expect(
        await query(
          server.url,
          'SELECT current_user::text AS who, current_setting($$listen_addresses$$) AS addresses, current_setting($$server_encoding$$) AS encoding',
        ),
      ).toEqual([{ who: 'trettio', addresses: '127.0.0.1', encoding: 'UTF8' }]);
      expect(await postgresAnswers(server.url.replace('of-a-throwaway', 'not-of-a-throwaway'))).toBe(false);
    } finally {
      await server.stop();
    }
  });

  it('runs in a folder that only its owner can enter, also as root, and leaves only its owner behind', async () => {
    const closed = join(folder, 'pg-closed');
    mkdirSync(closed, { mode: 0o700 });
    const server = await startPostgres(await postgresOptionsForTest(join(closed, 'inner')));
    expect(await postgresAnswers(server.url)).toBe(true);
    await server.stop();
    expect(statSync(join(closed, 'inner', 'data')).uid).toBe(process.getuid?.());
  });

  it('makes its cluster anew when initdb was cut short, and refuses one of another major version', async () => {
    const options = await postgresOptionsForTest(join(folder, 'pg-cut'));
    mkdirSync(join(options.folder, 'data.new'), { recursive: true });
    writeFileSync(join(options.folder, 'data.new', 'PG_VERSION'), '18\n');
    const server = await startPostgres(options);
    await server.stop();

    writeFileSync(join(options.folder, 'data', 'PG_VERSION'), '17\n');
    await expect(startPostgres(options)).rejects.toMatchObject({
      code: 'LOCAL.POSTGRES_MAJOR',
      message: expect.stringContaining('npm run reset') as string,
    });
  });
});

describe('Kafka', () => {
  it('answers, creates no topic by itself, and keeps what it acknowledged over a stop and over a kill', async () => {
    const options = await kafkaOptionsForTest(join(folder, 'kafka-keeps'));
    let server = await startKafka(options);
    await expect(highWatermark(server.brokers, 'mistyped', false)).rejects.toThrow();
    expect(await highWatermark(server.brokers, 'kept', true)).toBe('1');
    await server.stop();
    expect(await brokerAnswers(server.brokers)).toBe(false);

    server = await startKafka(options);
    expect(await highWatermark(server.brokers, 'kept', true)).toBe('2');
    await server.kill();

    server = await startKafka(options);
    expect(await highWatermark(server.brokers, 'kept', false)).toBe('2');
    await server.stop();
  });
});

describe('a starter that is killed', () => {
  /** Starts PostgreSQL from a process of its own and resolves with the pids of both. */
  async function startElsewhere(
    serverFolder: string,
    endWithParent: boolean,
  ): Promise<{ starter: number; server: number }> {
    const options = { ...(await postgresOptionsForTest(serverFolder)), endWithParent };
    const script = `import { startPostgres } from ${JSON.stringify(join(here, 'postgres/start-postgres.ts'))};
      console.log((await startPostgres(${JSON.stringify(options)})).pid);
      setInterval(() => undefined, 1000);`;
    const starter = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const server = await new Promise<number>((resolve) =>
      starter.stdout.once('data', (text: Buffer) => resolve(Number(text))),
    );
    return { starter: starter.pid ?? 0, server };
  }

  it('takes its servers with it where the kernel can see to it', async () => {
    const { starter, server } = await startElsewhere(join(folder, 'pg-with-parent'), true);
    process.kill(starter, 'SIGKILL');
    const seen = canSetParentDeathSignal();
    expect(await waitUntilGone(server, seen ? 10_000 : 200)).toBe(seen);
    if (!seen) process.kill(server, 'SIGINT');
  });

  it('otherwise leaves a server that the next run finds and stops, and no stranger is touched', async () => {
    const serverFolder = join(folder, 'pg-left-over');
    const { starter, server } = await startElsewhere(serverFolder, false);
    process.kill(starter, 'SIGKILL');
    expect(commandLineOf(server)).toContain(serverFolder);

    const stranger = spawn('sleep', ['60']);
    const pidFile = {
      name: 'kafka',
      pid: stranger.pid,
      stopSignal: 'SIGTERM',
      mark: join(serverFolder, 'server.properties'),
    };
    writeFileSync(join(serverFolder, 'kafka.pid.json'), JSON.stringify(pidFile));

    const lines: string[] = [];
    expect(await stopLeftovers(serverFolder, ['kafka', 'postgres'], (line) => lines.push(line))).toEqual(['postgres']);
    expect(lines).toEqual([`stopped postgres (process ${server}), left over from a run that was killed`]);
    expect(commandLineOf(server)).toBeUndefined();
    expect(readPidFiles(serverFolder)).toEqual([]);
    expect(stranger.exitCode).toBeNull();
    stranger.kill();
  });
});
