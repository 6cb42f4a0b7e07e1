import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchJars } from './kafka/fetch-jars.ts';
import { startKafka, type KafkaOptions } from './kafka/start-kafka.ts';
import { PROJECT_ROOT, SERVERS } from './local-stack.ts';
import { startPostgres, type PostgresOptions } from './postgres/start-postgres.ts';
import { findJava } from './preflight/check-java.ts';
import { findFreePorts } from './preflight/check-ports.ts';
import { stopLeftovers } from './preflight/stop-leftovers.ts';
import { ChildGroup } from './processes/child-group.ts';
import { isAlive } from './processes/process-table.ts';
import { readSettings } from './settings/read-settings.ts';
import { statePaths } from './state/state-folder.ts';

/** A broker and a cluster of one test run. */
export interface TestServers {
  readonly databaseUrl: string;
  readonly kafkaBrokers: string;
  /** Stops both and removes their folder. */
  stop(): Promise<void>;
}

const PREFIX = 'trettio-test-';

/** What a crash of the machine would cost does not matter here; what a killed server costs is the same. */
const THROWAWAY_SETTINGS = { fsync: 'off', full_page_writes: 'off' };

/** Starts a broker and a cluster on free ports in a temporary folder. */
export async function startTestServers(): Promise<TestServers> {
  const folder = await makeTestFolder();
  const children = new ChildGroup();
  const stop = async (): Promise<void> => {
    await children.stop(SERVERS);
    removeTestFolder(folder);
  };
  try {
    const [postgres, kafka] = await Promise.all([
      postgresOptionsForTest(join(folder, 'postgres')).then((options) => startPostgres({ ...options, children })),
      kafkaOptionsForTest(join(folder, 'kafka')).then((options) => startKafka({ ...options, children })),
    ]);
    return { databaseUrl: postgres.url, kafkaBrokers: kafka.brokers, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Options for startKafka in a test: free ports, the jars of the state folder (fetched when missing). */
export async function kafkaOptionsForTest(folder: string): Promise<KafkaOptions> {
  const paths = statePaths(readSettings(process.env, PROJECT_ROOT).stateFolder);
  const children = new ChildGroup();
  const java = await findJava(children, process.env['JAVA_HOME']);
  await fetchJars(paths.jars, join(paths.logs, 'maven.log'), children);
  const [port = 0, controllerPort = 0] = await findFreePorts(2);
  return { folder, jarsFolder: paths.jars, port, controllerPort, java };
}

/** Options for startPostgres in a test: a free port and settings for speed. */
export async function postgresOptionsForTest(folder: string): Promise<PostgresOptions> {
  const [port = 0] = await findFreePorts(1);
  return { folder, port, password: 'of-a-throwaway-cluster', settings: THROWAWAY_SETTINGS };
}

/** A temporary folder that names its owner, after those of dead owners were cleared away with what still runs in them. */
export async function makeTestFolder(): Promise<string> {
  await clearAbandonedFolders();
  const folder = mkdtempSync(join(tmpdir(), PREFIX));
  // Where root must run PostgreSQL as another user, that user has to pass through here.
  chmodSync(folder, 0o711);
  for (const server of SERVERS) mkdirSync(join(folder, server));
  writeFileSync(join(folder, 'owner'), String(process.pid));
  return folder;
}

export function removeTestFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

async function clearAbandonedFolders(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name);
    const ownerFile = join(folder, 'owner');
    try {
      if (!existsSync(ownerFile) || isAlive(Number(readFileSync(ownerFile, 'utf8')))) continue;
      for (const server of SERVERS) await stopLeftovers(join(folder, server), SERVERS, () => undefined);
      removeTestFolder(folder);
    } catch {
      // Another run clears it at the same moment, or it is another user's: not ours to mend.
    }
  }
}
