import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { clusterNodes } from '../../deploy/local/kafka/cluster-nodes.ts';
import { startKafka, type KafkaOptions } from '../../deploy/local/kafka/start-kafka.ts';
import { PROJECT_ROOT, type LocalStack } from '../../deploy/local/local-stack.ts';
import { startPostgres } from '../../deploy/local/postgres/start-postgres.ts';
import { findFreePorts } from '../../deploy/local/preflight/check-ports.ts';
import { ChildGroup } from '../../deploy/local/processes/child-group.ts';
import { serviceUrls } from '../../deploy/local/services.ts';
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
import type { Target } from '../plan-round/round-plan.ts';
import { KafkaAdmin } from './kafka-admin.ts';
import { CHAOS_SERVICES } from './services.ts';
import { VictimServer } from './victim-server.ts';
import { VictimService } from './victim-service.ts';
import type { Victim } from './victim.ts';

/** Of one of several brokers: they hold little, and share the machine. */
const HEAP_OF_SEVERAL_MB = 320;
/** After a kill the broker reads its log again, beside everything else that starts anew. */
const BROKER_UP_WITHIN_MS = 240_000;
const MOST_TRIES = 5;
const TRY_AGAIN_MS = 1_000;

/** Servers and services on free ports in a temporary folder, each of which can be killed, paused and started anew. */
export interface ChaosStack {
  /** Base URL of each process that listens, by name. */
  readonly urls: Readonly<Record<string, string>>;
  /** Server URL of PostgreSQL. Holds a password: never printed. */
  readonly databaseUrl: string;
  readonly kafka: KafkaAdmin;
  victim(target: Target): Victim;
  readonly services: Readonly<Record<string, VictimService>>;
  /** From now on what starts writes its log into a folder of this name. */
  logInto(name: string): void;
  /** Copies all logs into the project's state folder and returns where. */
  keepLogs(name: string): string;
  /** Kills everything and removes the folder: nothing in it is of use any more. */
  end(): Promise<void>;
}

export async function startChaosStack(brokers: 1 | 3): Promise<ChaosStack> {
  const folder = await makeTestFolder();
  const children = new ChildGroup();
  const services: Record<string, VictimService> = {};
  const end = async (): Promise<void> => {
    // First of all, so that none is begun again.
    await Promise.all(Object.values(services).map((service) => service.kill()));
    await children.kill();
    removeTestFolder(folder);
  };
  try {
    return await begin({ folder, brokers, children, services, end });
  } catch (error) {
    await end();
    throw error;
  }
}

interface Beginning {
  readonly folder: string;
  readonly brokers: 1 | 3;
  readonly children: ChildGroup;
  /** Filled here. */
  readonly services: Record<string, VictimService>;
  readonly end: () => Promise<void>;
}

async function begin({ folder, brokers, children, services, end }: Beginning): Promise<ChaosStack> {
  const paths = prepareStateFolder(folder);
  const nodes = await brokerOptions(paths.kafka, brokers, children);
  const postgresOptions = { ...(await postgresOptionsForTest(paths.postgres)), children };
  let databaseUrl = '';
  const postgres = new VictimServer(async () => {
    const running = await startPostgres(postgresOptions);
    databaseUrl = running.url;
    return running;
  });
  const brokerVictims = nodes.map((options) => new VictimServer(() => startKafka(options)));
  await Promise.all([postgres.start(), ...brokerVictims.map((broker) => broker.start())]);

  const addresses = nodes.map(({ port }) => `127.0.0.1:${port}`);
  const kafka = new KafkaAdmin(addresses);
  await kafka.createTopics();
  const ports = await findFreePorts(CHAOS_SERVICES.length);
  const servicePorts = Object.fromEntries(CHAOS_SERVICES.map(({ name }, index) => [name, ports[index] ?? 0]));
  const settings = readSettings(process.env, PROJECT_ROOT);
  const secrets = loadSecrets(paths.secrets);
  let logs = paths.logs;
  const stack = (): LocalStack => ({
    settings: { ...settings, stateFolder: folder, servicePorts },
    paths: { ...paths, logs },
    secrets,
    children,
    progress: { note: () => undefined, fail: () => undefined, step: (work) => work() },
    mustLive: () => undefined,
  });
  const servers = { databaseUrl, kafkaBrokers: addresses.join(',') };
  for (const service of CHAOS_SERVICES)
    services[service.name] = new VictimService(() => startService(stack(), service, servers));
  const urls = serviceUrls(servicePorts);
  await Promise.all(
    Object.entries(services).map(async ([name, service]) => {
      if (name === 'intake-2') return;
      await service.start();
      // The relay listens to nobody.
      if (name !== 'relay') await untilUp(service, urls[name] ?? '');
    }),
  );

  return {
    urls,
    databaseUrl,
    kafka,
    services,
    victim(target) {
      if (target === 'postgres') return postgres;
      if (target === 'postmaster') return firstOf(postgres);
      const found = target.startsWith('broker-') ? brokerVictims[Number(target.slice(7)) - 1] : services[target];
      if (found === undefined) throw new RangeError(`there is no ${target} to strike`);
      return found;
    },
    logInto(name) {
      logs = join(paths.logs, name);
      mkdirSync(logs, { recursive: true });
    },
    keepLogs(name) {
      const kept = join(settings.stateFolder, 'chaos', name);
      rmSync(kept, { recursive: true, force: true });
      for (const [part, from] of [['services', paths.logs], ...serverLogs(nodes, postgresOptions.folder)] as const)
        cpSync(from, join(kept, part), { recursive: true });
      return kept;
    },
    end,
  };
}

/** On a busy machine the first start of a service takes long, or is given up by itself and begun again. */
async function untilUp(service: VictimService, url: string): Promise<void> {
  for (let tries = 1; service.child !== undefined; tries++) {
    try {
      return await untilHealthy(service.child, url);
    } catch (error) {
      if (tries === MOST_TRIES) throw error;
      await pause(TRY_AGAIN_MS);
    }
  }
}

async function brokerOptions(folder: string, brokers: 1 | 3, children: ChildGroup): Promise<KafkaOptions[]> {
  const alone = { ...(await kafkaOptionsForTest(folder)), children, startWithinMs: BROKER_UP_WITHIN_MS };
  if (brokers === 1) return [alone];
  const ports = await findFreePorts(2 * brokers);
  return clusterNodes({
    ...alone,
    heapMegabytes: HEAP_OF_SEVERAL_MB,
    ports: Array.from({ length: brokers }, (_, index) => ({
      port: ports[2 * index] as number,
      controllerPort: ports[2 * index + 1] as number,
    })),
  });
}

function serverLogs(nodes: readonly KafkaOptions[], postgresFolder: string): [string, string][] {
  return [
    ['postgres', join(postgresFolder, 'logs')],
    ...nodes.map(({ folder }, index): [string, string] => [`broker-${index + 1}`, join(folder, 'logs')]),
  ];
}

function firstOf(server: VictimServer): Victim {
  return {
    start: () => server.start(),
    kill: () => server.killFirst(),
    pause: () => server.pause(),
    resume: () => server.resume(),
  };
}
