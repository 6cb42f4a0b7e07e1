import { join } from 'node:path';
import { brokerAnswers } from './kafka/broker-answers.ts';
import { fetchJars, jarsAreThere } from './kafka/fetch-jars.ts';
import { startKafka } from './kafka/start-kafka.ts';
import type { LocalStack } from './local-stack.ts';
import { checkExternalDatabase } from './postgres/check-external-database.ts';
import { startPostgres } from './postgres/start-postgres.ts';
import { findJava } from './preflight/check-java.ts';
import { LocalStackError } from './local-stack-error.ts';

export interface ServerAddresses {
  /** Server URL with the right to create databases. Holds a password: never printed. */
  readonly databaseUrl: string;
  /** host:port, comma separated. */
  readonly kafkaBrokers: string;
}

/** Starts PostgreSQL and Kafka side by side, or checks those that the environment names. */
export async function startServers(stack: LocalStack): Promise<ServerAddresses> {
  const [databaseUrl, kafkaBrokers] = await Promise.all([providePostgres(stack), provideKafka(stack)]);
  return { databaseUrl, kafkaBrokers };
}

async function providePostgres({
  settings,
  paths,
  secrets,
  children,
  progress,
  mustLive,
}: LocalStack): Promise<string> {
  if (settings.externalDatabaseUrl !== undefined) {
    await checkExternalDatabase(settings.externalDatabaseUrl);
    progress.note('PostgreSQL of DATABASE_URL is used');
    return settings.externalDatabaseUrl;
  }
  const port = settings.postgresPort;
  const server = await progress.step(
    () =>
      startPostgres({
        folder: paths.postgres,
        port,
        password: secrets.databasePassword,
        logFolder: paths.logs,
        runFolder: paths.run,
        children,
      }),
    () => `PostgreSQL 18 on 127.0.0.1:${port}`,
  );
  mustLive(server.child);
  return server.url;
}

async function provideKafka({ settings, paths, children, progress, mustLive }: LocalStack): Promise<string> {
  if (settings.externalKafkaBrokers !== undefined) {
    if (!(await brokerAnswers(settings.externalKafkaBrokers))) {
      throw new LocalStackError(
        'LOCAL.SERVER_UNREACHABLE',
        'KAFKA_BROKERS names no broker that answers: start it, correct the addresses (host:port, comma separated), or unset KAFKA_BROKERS to get a broker of the local stack.',
      );
    }
    progress.note('Kafka of KAFKA_BROKERS is used');
    return settings.externalKafkaBrokers;
  }
  const java = await findJava(children, process.env['JAVA_HOME']);
  if (!jarsAreThere(paths.jars)) {
    progress.note("fetching Kafka's jars with Maven (once, about 45 MB) …");
    await progress.step(
      () => fetchJars(paths.jars, join(paths.logs, 'maven.log'), children),
      () => "Kafka's jars fetched with Maven",
    );
  }
  const kafka = await progress.step(
    () =>
      startKafka({
        folder: paths.kafka,
        jarsFolder: paths.jars,
        port: settings.kafkaPort,
        controllerPort: settings.kafkaControllerPort,
        logFolder: paths.logs,
        runFolder: paths.run,
        java,
        children,
      }),
    ({ brokers }) => `Kafka 4.4 on ${brokers}`,
  );
  mustLive(kafka.child);
  return kafka.brokers;
}
