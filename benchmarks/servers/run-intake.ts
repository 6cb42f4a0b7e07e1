import { Client } from 'pg';
import { rateUntil, watchProgress } from '../arithmetic/progress.ts';
import { SOURCE } from '../workload/generate-workload.ts';
import type { Loaded } from '../workload/load-topic.ts';
import { countOffsetsTaken, createDatabase } from './intake-progress.query.ts';
import type { BenchServers, RunningBenchService } from './start-bench-servers.ts';

/** The records service over a database and a consumer group of its own. */
export interface RunningIntake {
  readonly service: RunningBenchService;
  readonly database: string;
  /** Offsets that are durable and readable. */
  taken(): Promise<number>;
  /** SIGKILL, and a new process over the same database and group. */
  killAndRestart(): Promise<void>;
  stop(): Promise<void>;
}

export interface IntakeOptions {
  /** Tells this run's database, group and log from another's. */
  readonly run: string;
  readonly topic: string;
  /** Source that owns the topic. */
  readonly source?: string;
  /** Waits until the API answers, not only until the process began. */
  readonly api?: boolean;
}

/** Starts intake on the topic from its beginning. Its progress can be asked for at once, also before its database is ready. */
export async function startIntake(servers: BenchServers, options: IntakeOptions): Promise<RunningIntake> {
  const { run, topic, source = SOURCE, api = false } = options;
  const database = `records_${run}`;
  await createDatabase(servers.databaseUrl, database);
  const client = new Client({ connectionString: servers.database(database) });
  await client.connect();
  let started = 0;
  const start = () =>
    servers.start(
      {
        name: `records-${run}-${(started += 1)}`,
        entry: 'dist/apps/records/src/main.js',
        environment: {
          DATABASE_NAME: database,
          INTAKE_TOPICS: `${topic}=${source}`,
          INTAKE_GROUP: `records-${run}`,
          KAFKA_TOPIC: `trettio.processing.records.${run}`,
        },
      },
      api,
    );
  let service = await start();
  return {
    get service() {
      return service;
    },
    database,
    taken: () => countOffsetsTaken(client, topic),
    async killAndRestart() {
      await service.child.kill();
      service = await start();
    },
    async stop() {
      await client.end();
      await service.child.stop();
    },
  };
}

/** Events that a fresh intake accepts a second: from the first offsets committed to the last, everything it does included. */
export async function measureIntake(
  servers: BenchServers,
  run: string,
  topic: string,
  { records, fresh }: Pick<Loaded, 'records' | 'fresh'>,
): Promise<number> {
  const intake = await startIntake(servers, { run, topic });
  try {
    const samples = await watchProgress(() => intake.taken(), records);
    return rateUntil(samples, records) * (fresh / records);
  } finally {
    await intake.stop();
  }
}

/** How {@link measureIntake} measures. */
export const INTAKE_METHOD =
  'intake from the first offsets committed to the last, a process and a database of its own for each run';
