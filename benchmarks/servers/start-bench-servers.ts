import { startKafka } from '../../deploy/local/kafka/start-kafka.ts';
import { PROJECT_ROOT, SERVERS, type LocalStack } from '../../deploy/local/local-stack.ts';
import { startPostgres } from '../../deploy/local/postgres/start-postgres.ts';
import { findFreePorts } from '../../deploy/local/preflight/check-ports.ts';
import { ChildGroup } from '../../deploy/local/processes/child-group.ts';
import type { ManagedChild } from '../../deploy/local/processes/child-process.ts';
import { startService, untilHealthy } from '../../deploy/local/services/start-service.ts';
import { readSettings } from '../../deploy/local/settings/read-settings.ts';
import { loadSecrets } from '../../deploy/local/state/secrets.ts';
import { prepareStateFolder } from '../../deploy/local/state/state-folder.ts';
import {
  kafkaOptionsForTest,
  makeTestFolder,
  postgresOptionsForTest,
  removeTestFolder,
} from '../../deploy/local/test-servers.ts';

/** A service's process, as it is deployed. */
export interface BenchService {
  /** Name of its log and pid file; of one that was started before it must differ. */
  readonly name: string;
  /** Compiled entry file, relative to the project root. */
  readonly entry: string;
  readonly environment: Readonly<Record<string, string>>;
}

export interface RunningBenchService {
  readonly url: string;
  readonly child: ManagedChild;
}

export interface BenchServers {
  /** Temporary; gone after the run. */
  readonly folder: string;
  /** URL of the database server. */
  readonly databaseUrl: string;
  readonly brokers: string;
  readonly children: ChildGroup;
  /** URL of one database on the server. */
  database(name: string): string;
  /** Starts a service and waits until it is healthy; `listens: false` for one without an API. */
  start(service: BenchService, listens?: boolean): Promise<RunningBenchService>;
  /** The same cluster under other settings; whoever is connected to it loses that. */
  restartPostgres(settings: PostgresSettings): Promise<void>;
  stop(): Promise<void>;
}

/** Settings of PostgreSQL beyond those of the local stack. */
type PostgresSettings = Readonly<Record<string, string>>;

/**
 * PostgreSQL, as durable as ever unless told otherwise, and Kafka on free ports in a temporary folder, by the code of the local
 * stack. The services must have been built.
 */
export async function startBenchServers({
  postgres: settings = {},
}: { postgres?: PostgresSettings } = {}): Promise<BenchServers> {
  const folder = await makeTestFolder();
  const children = new ChildGroup();
  const stop = async (): Promise<void> => {
    await children.stop(SERVERS);
    removeTestFolder(folder);
  };
  try {
    const paths = prepareStateFolder(folder);
    const options = { ...(await postgresOptionsForTest(paths.postgres)), children };
    const [first, { brokers }] = await Promise.all([
      startPostgres({ ...options, settings }),
      kafkaOptionsForTest(paths.kafka).then((kafka) => startKafka({ ...kafka, children })),
    ]);
    let postgres = first;
    const secrets = loadSecrets(paths.secrets);
    const start = async (service: BenchService, listens = true): Promise<RunningBenchService> => {
      const [port = 0] = await findFreePorts(1);
      const stack: LocalStack = {
        settings: {
          ...readSettings(process.env, PROJECT_ROOT),
          stateFolder: folder,
          servicePorts: { [service.name]: port },
        },
        paths,
        secrets,
        children,
        progress: { note: () => undefined, fail: () => undefined, step: (work) => work() },
        mustLive: () => undefined,
      };
      const url = `http://127.0.0.1:${port}`;
      const child = startService(
        stack,
        {
          name: service.name,
          entry: service.entry,
          defaultPort: port,
          portVariable: 'PORT',
          environment: () => ({
            NODE_ENV: 'production',
            LOG_LEVEL: 'warn',
            QUARANTINE_KEY: secrets.quarantineKey,
            ...service.environment,
          }),
        },
        { databaseUrl: postgres.url, kafkaBrokers: brokers },
      );
      if (listens) await untilHealthy(child, url);
      return { url, child };
    };
    return {
      folder,
      databaseUrl: postgres.url,
      brokers,
      children,
      database: (name) => {
        const url = new URL(postgres.url);
        url.pathname = `/${name}`;
        return url.toString();
      },
      start,
      async restartPostgres(changed) {
        await postgres.stop();
        postgres = await startPostgres({ ...options, settings: changed });
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
