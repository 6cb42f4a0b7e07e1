import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { fetchJars } from '../../deploy/local/kafka/fetch-jars.ts';
import { escapeProperty } from '../../deploy/local/kafka/server-properties.ts';
import { PROJECT_ROOT } from '../../deploy/local/local-stack.ts';
import { findJava } from '../../deploy/local/preflight/check-java.ts';
import { findFreePorts } from '../../deploy/local/preflight/check-ports.ts';
import { lastLines, type ManagedChild } from '../../deploy/local/processes/child-process.ts';
import { endingWithParent } from '../../deploy/local/processes/end-with-parent.ts';
import { readSettings } from '../../deploy/local/settings/read-settings.ts';
import { statePaths } from '../../deploy/local/state/state-folder.ts';
import type { BenchServers } from '../servers/start-bench-servers.ts';

const POM = fileURLToPath(new URL('./pom.xml', import.meta.url));
const READY_WITHIN_MS = 120_000;

/** A standalone Kafka Connect worker, warm from one connector to the next. */
export interface ConnectWorker {
  create(name: string, config: Readonly<Record<string, string>>): Promise<void>;
  remove(name: string): Promise<void>;
  /** Throws what a task of the connector died of. */
  mustRun(name: string): Promise<void>;
}

export async function startConnectWorker(servers: BenchServers): Promise<ConnectWorker> {
  const { folder, brokers, children } = servers;
  const paths = statePaths(readSettings(process.env, PROJECT_ROOT).stateFolder);
  const jars = join(paths.folder, 'connect-jars');
  await fetchJars(jars, join(folder, 'logs', 'maven.log'), children, POM);
  const java = await findJava(children, process.env['JAVA_HOME']);
  const [port = 0] = await findFreePorts(1);
  const properties = join(folder, 'connect.properties');
  writeFileSync(properties, workerProperties({ brokers, port, offsets: join(folder, 'connect.offsets') }));
  const [command, ...args] = endingWithParent(true, 'TERM', [
    java,
    ...['-Xms256m', '-Xmx1g', '-XX:+ExitOnOutOfMemoryError', '-Dlog4j2.level=warn'],
    ...['-cp', join(jars, '*'), 'org.apache.kafka.connect.cli.ConnectStandalone', properties],
  ]);
  const child = children.start({
    name: 'connect',
    command,
    args,
    logFile: join(folder, 'logs', 'connect.log'),
    runFolder: join(folder, 'run'),
    mark: properties,
    stopSignal: 'SIGTERM',
    stopWithin: 15_000,
  });
  const url = `http://127.0.0.1:${port}/connectors`;
  await untilAnswering(url, child);
  return {
    create: async (name, config) => {
      await ask(url, { method: 'POST', headers: JSON_TYPE, body: JSON.stringify({ name, config }) });
    },
    remove: async (name) => {
      await ask(`${url}/${name}`, { method: 'DELETE' });
    },
    async mustRun(name) {
      if (child.exit() !== undefined) throw new Error(`Connect ended: ${lastLines(child.logFile, 5).join(' ')}`);
      const response = await fetch(`${url}/${name}/status`);
      // It knows of no state in the first moments.
      if (!response.ok) return;
      const { tasks } = (await response.json()) as { tasks: { state: string; trace?: string }[] };
      const failed = tasks.find(({ state }) => state === 'FAILED');
      if (failed) throw new Error(`a task of ${name} failed: ${failed.trace ?? 'no reason given'}`);
    },
  };
}

const JSON_TYPE = { 'content-type': 'application/json' };

async function ask(url: string, init: RequestInit): Promise<void> {
  const response = await fetch(url, init);
  const text = await response.text();
  if (!response.ok) throw new Error(`Connect answered ${response.status}: ${text.slice(0, 500)}`);
}

async function untilAnswering(url: string, child: ManagedChild): Promise<void> {
  const end = performance.now() + READY_WITHIN_MS;
  while (
    !(await fetch(url).then(
      (response) => response.ok,
      () => false,
    ))
  ) {
    if (child.exit() !== undefined || performance.now() > end) {
      throw new Error(`Kafka Connect did not start: ${lastLines(child.logFile, 5).join(' ')}`);
    }
    await pause(100);
  }
}

function workerProperties({ brokers, port, offsets }: { brokers: string; port: number; offsets: string }): string {
  const properties: Record<string, string> = {
    'bootstrap.servers': brokers,
    listeners: `http://127.0.0.1:${port}`,
    'offset.storage.file.filename': offsets,
    // All plugins here say what they are; looking through every class of every jar takes a while.
    'plugin.discovery': 'service_load',
    'key.converter': 'org.apache.kafka.connect.storage.StringConverter',
    'value.converter': 'org.apache.kafka.connect.json.JsonConverter',
  };
  return Object.entries(properties)
    .map(([key, value]) => `${key}=${escapeProperty(value)}\n`)
    .join('');
}
