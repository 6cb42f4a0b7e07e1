import { Client } from 'pg';
import { watchProgress } from '../arithmetic/progress.ts';
import { startIntake } from '../servers/run-intake.ts';
import type { BenchServers, RunningBenchService } from '../servers/start-bench-servers.ts';
import { generateWorkload } from '../workload/generate-workload.ts';
import { loadTopic, type Loaded } from '../workload/load-topic.ts';

const TOPIC = 'workload';

/** Settings under which a store is filled fast; a crash would cost it, and it is thrown away. */
export const FILLING = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '16GB',
  shared_buffers: '2GB',
  work_mem: '256MB',
  maintenance_work_mem: '1GB',
  autovacuum: 'off',
};

/** Takes the beginning of the workload in, by intake itself, into the database `records_<run>`; intake is stopped then. */
export async function takeInStore(servers: BenchServers, run: string, events: number, seed: number): Promise<Loaded> {
  const loaded = await loadTopic(servers.brokers, TOPIC, generateWorkload(events, seed));
  const intake = await startIntake(servers, { run, topic: TOPIC });
  try {
    await watchProgress(() => intake.taken(), loaded.records);
  } finally {
    await intake.stop();
  }
  return loaded;
}

/** The register's API over a store that is there; it goes on reading the topic, in which there is nothing new. `settings` of the service. */
export function serveStore(
  servers: BenchServers,
  run: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<RunningBenchService> {
  return servers.start({
    name: `api-${run}`,
    entry: 'dist/apps/records/src/main.js',
    environment: {
      DATABASE_NAME: `records_${run}`,
      INTAKE_TOPICS: `${TOPIC}=workload`,
      INTAKE_GROUP: `records-api-${run}`,
      KAFKA_TOPIC: `trettio.processing.records.${run}`,
      ...settings,
    },
  });
}

export async function withStore<T>(
  servers: BenchServers,
  run: string,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({ connectionString: servers.database(`records_${run}`) });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
