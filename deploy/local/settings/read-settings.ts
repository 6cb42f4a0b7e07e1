import { delimiter, join, resolve } from 'node:path';
import { LocalStackError } from '../local-stack-error.ts';
import { SERVICES } from '../services.ts';

export interface LocalSettings {
  readonly projectRoot: string;
  /** Absolute path of the folder that holds everything the local stack writes. */
  readonly stateFolder: string;
  readonly postgresPort: number;
  readonly kafkaPort: number;
  readonly kafkaControllerPort: number;
  /** Port of each service, by name. */
  readonly servicePorts: Readonly<Record<string, number>>;
  /** Server URL of a PostgreSQL that is not ours: used, never started or stopped. */
  readonly externalDatabaseUrl?: string;
  /** host:port list of a Kafka that is not ours: used, never started or stopped. */
  readonly externalKafkaBrokers?: string;
  /** Seed of the demo day: the same seed plays the same day. */
  readonly demoSeed: number;
}

export interface NamedPort {
  readonly what: string;
  readonly variable: string;
  readonly port: number;
}

// All below 32768, where Linux begins to hand out ports to outgoing connections: a default must not be taken by chance.
const POSTGRES_PORT = 15432;
const KAFKA_PORT = 19092;
const KAFKA_CONTROLLER_PORT = 19093;
const DEMO_SEED = 30;

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the settings of the local stack once. Throws LOCAL.BAD_SETTING naming the variable, never a secret's value. */
export function readSettings(environment: Environment, projectRoot: string): LocalSettings {
  const stateFolder = resolve(projectRoot, nonEmpty(environment['TRETTIO_STATE']) ?? join(projectRoot, '.trettio'));
  // log.dirs is a list with commas, the class path one with the platform's delimiter.
  const separator = [',', delimiter].find((character) => stateFolder.includes(character));
  if (separator !== undefined) {
    throw new LocalStackError(
      'LOCAL.BAD_SETTING',
      `The state folder's path contains ${JSON.stringify(separator)}, which Java and Kafka read as a separator: set TRETTIO_STATE to another folder.`,
    );
  }
  const databaseUrl = nonEmpty(environment['DATABASE_URL']);
  const kafkaBrokers = nonEmpty(environment['KAFKA_BROKERS']);
  const settings: LocalSettings = {
    projectRoot,
    stateFolder,
    postgresPort: readInteger(environment, 'POSTGRES_PORT', POSTGRES_PORT, 1, 65_535),
    kafkaPort: readInteger(environment, 'KAFKA_PORT', KAFKA_PORT, 1, 65_535),
    kafkaControllerPort: readInteger(environment, 'KAFKA_CONTROLLER_PORT', KAFKA_CONTROLLER_PORT, 1, 65_535),
    servicePorts: Object.fromEntries(
      SERVICES.map((service) => [
        service.name,
        readInteger(environment, service.portVariable, service.defaultPort, 1, 65_535),
      ]),
    ),
    ...(databaseUrl === undefined ? {} : { externalDatabaseUrl: databaseUrl }),
    ...(kafkaBrokers === undefined ? {} : { externalKafkaBrokers: kafkaBrokers }),
    demoSeed: readInteger(environment, 'DEMO_SEED', DEMO_SEED, 0, 4_294_967_295),
  };
  refuseSharedPorts(portsToOpen(settings));
  return settings;
}

/** The ports that a start with these settings listens on; those of servers that are not ours are left out. */
export function portsToOpen(settings: LocalSettings): NamedPort[] {
  const ports: NamedPort[] = SERVICES.map((service) => ({
    what: service.name,
    variable: service.portVariable,
    port: settings.servicePorts[service.name] ?? service.defaultPort,
  }));
  if (settings.externalDatabaseUrl === undefined) {
    ports.push({ what: 'PostgreSQL', variable: 'POSTGRES_PORT', port: settings.postgresPort });
  }
  if (settings.externalKafkaBrokers === undefined) {
    ports.push({ what: 'Kafka', variable: 'KAFKA_PORT', port: settings.kafkaPort });
    ports.push({ what: "Kafka's controller", variable: 'KAFKA_CONTROLLER_PORT', port: settings.kafkaControllerPort });
  }
  return ports;
}

function refuseSharedPorts(ports: readonly NamedPort[]): void {
  const owner = new Map<number, NamedPort>();
  for (const named of ports) {
    const other = owner.get(named.port);
    if (other !== undefined) {
      throw new LocalStackError(
        'LOCAL.BAD_SETTING',
        `${other.what} and ${named.what} were both given port ${named.port}: change ${other.variable} or ${named.variable}.`,
      );
    }
    owner.set(named.port, named);
  }
}

function nonEmpty(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value.trim();
}

function readInteger(environment: Environment, name: string, fallback: number, least: number, most: number): number {
  const text = nonEmpty(environment[name]);
  if (text === undefined) return fallback;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most) {
    throw new LocalStackError('LOCAL.BAD_SETTING', `${name} must be a whole number from ${least} to ${most}.`);
  }
  return value;
}
