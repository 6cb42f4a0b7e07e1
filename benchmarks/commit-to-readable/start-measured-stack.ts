import { join } from 'node:path';
import { buildIsCurrent, buildServices } from '../../deploy/local/build/build-services.ts';
import { startKafka } from '../../deploy/local/kafka/start-kafka.ts';
import { PROJECT_ROOT, SERVERS, type LocalStack } from '../../deploy/local/local-stack.ts';
import { startPostgres } from '../../deploy/local/postgres/start-postgres.ts';
import { findFreePorts } from '../../deploy/local/preflight/check-ports.ts';
import { ChildGroup } from '../../deploy/local/processes/child-group.ts';
import { SERVICES, serviceUrls } from '../../deploy/local/services.ts';
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

export interface MeasuredStack {
  /** Base URL of each service, by name. */
  urls: Record<string, string>;
  databaseUrl: string;
  stop(): Promise<void>;
}

/** The local stack on free ports in a temporary folder, with a PostgreSQL that is as durable as ever and notes when it commits. */
export async function startMeasuredStack(): Promise<MeasuredStack> {
  const folder = await makeTestFolder();
  const children = new ChildGroup();
  const stop = async (): Promise<void> => {
    await children.stop(SERVERS);
    removeTestFolder(folder);
  };
  try {
    const paths = prepareStateFolder(folder);
    const [postgresOptions, kafkaOptions] = await Promise.all([
      postgresOptionsForTest(paths.postgres),
      kafkaOptionsForTest(paths.kafka),
    ]);
    const [postgres, kafka] = await Promise.all([
      startPostgres({ ...postgresOptions, settings: { track_commit_timestamp: 'on' }, children }),
      startKafka({ ...kafkaOptions, children }),
    ]);
    if (!buildIsCurrent(PROJECT_ROOT)) await buildServices(PROJECT_ROOT, join(paths.logs, 'build.log'), children);
    const ports = await findFreePorts(SERVICES.length);
    const servicePorts = Object.fromEntries(SERVICES.map(({ name }, index) => [name, ports[index] ?? 0]));
    const stack: LocalStack = {
      settings: { ...readSettings(process.env, PROJECT_ROOT), stateFolder: folder, servicePorts },
      paths,
      secrets: loadSecrets(paths.secrets),
      children,
      progress: { note: () => undefined, fail: () => undefined, step: (work) => work() },
      mustLive: () => undefined,
    };
    const urls = serviceUrls(servicePorts);
    const servers = { databaseUrl: postgres.url, kafkaBrokers: kafka.brokers };
    await Promise.all(
      SERVICES.map((service) => untilHealthy(startService(stack, service, servers), urls[service.name] ?? '')),
    );
    return { urls, databaseUrl: postgres.url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
