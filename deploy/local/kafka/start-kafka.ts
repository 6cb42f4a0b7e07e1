import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LocalStackError } from '../local-stack-error.ts';
import { ChildGroup } from '../processes/child-group.ts';
import { lastLines, type ManagedChild } from '../processes/child-process.ts';
import { endingWithParent } from '../processes/end-with-parent.ts';
import { brokerAnswers } from './broker-answers.ts';
import { serverProperties, type ClusterNode } from './server-properties.ts';

const LOG4J = fileURLToPath(new URL('./log4j2.properties', import.meta.url));
const START_WITHIN_MS = 60_000;

export interface KafkaOptions {
  /** Absolute folder of everything that this broker writes; made if missing, its data kept if not. */
  readonly folder: string;
  readonly jarsFolder: string;
  readonly port: number;
  readonly controllerPort: number;
  /** Default: <folder>/logs. */
  readonly logFolder?: string;
  /** Default: <folder>. */
  readonly runFolder?: string;
  /** Default: java on the PATH. */
  readonly java?: string;
  readonly children?: ChildGroup;
  /** False lets the broker outlive a killed parent; for tests of just that. */
  readonly endWithParent?: boolean;
  /** Milliseconds until it must answer; default 60 000. */
  readonly startWithinMs?: number;
  /** Most megabytes of heap; default 768. */
  readonly heapMegabytes?: number;
  /** Set where the broker is one of several; all of them are formatted with the one cluster id. */
  readonly node?: ClusterNode & { readonly clusterId: string };
}

export interface RunningKafka {
  /** host:port, as kafkajs and KAFKA_BROKERS take it. */
  readonly brokers: string;
  readonly pid: number;
  readonly child: ManagedChild;
  stop(): Promise<void>;
  /** SIGKILL, for tests of what a crash costs. The same options start it again on the same data. */
  kill(): Promise<void>;
}

/**
 * Starts a broker and waits until it answers a metadata request; one of several answers once most of them run. Throws
 * LOCAL.KAFKA_FAILED.
 */
export async function startKafka(options: KafkaOptions): Promise<RunningKafka> {
  const { folder, jarsFolder, port, controllerPort, node } = options;
  const heapMegabytes = options.heapMegabytes ?? 768;
  const java = options.java ?? 'java';
  const children = options.children ?? new ChildGroup();
  const logFolder = options.logFolder ?? join(folder, 'logs');
  const runFolder = options.runFolder ?? folder;
  for (const path of [folder, logFolder, runFolder]) mkdirSync(path, { recursive: true });

  const properties = join(folder, 'server.properties');
  const layout = { dataFolder: join(folder, 'data'), port, controllerPort };
  writeFileSync(properties, serverProperties(node === undefined ? layout : { ...layout, node }));
  await formatOnce(folder, node?.clusterId ?? newClusterId(), { jarsFolder, properties, java, children });

  const logFile = join(logFolder, 'kafka-console.log');
  const [command, ...args] = endingWithParent(options.endWithParent ?? true, 'TERM', [
    java,
    ...[`-Xms${Math.min(256, heapMegabytes)}m`, `-Xmx${heapMegabytes}m`, '-XX:+UseSerialGC'],
    ...['-XX:+ExitOnOutOfMemoryError', '-Djava.awt.headless=true'],
    `-Dlog4j2.configurationFile=${LOG4J}`,
    `-Dtrettio.kafka.log=${join(logFolder, 'kafka.log')}`,
    ...['-cp', join(jarsFolder, '*'), 'kafka.Kafka', properties],
  ]);
  const child = children.start({
    name: 'kafka',
    command,
    args,
    logFile,
    runFolder,
    mark: properties,
    stopSignal: 'SIGTERM',
    stopWithin: 30_000,
  });
  const brokers = `127.0.0.1:${port}`;
  await untilAnswering(brokers, child, join(logFolder, 'kafka.log'), options.startWithinMs ?? START_WITHIN_MS);
  return { brokers, pid: child.pid, child, stop: () => child.stop(), kill: () => child.kill() };
}

/** Gives the data folder its cluster id. The marker comes last: a format cut short is done anew. */
async function formatOnce(
  folder: string,
  clusterId: string,
  tool: { jarsFolder: string; properties: string; java: string; children: ChildGroup },
): Promise<void> {
  const { jarsFolder, properties, java, children } = tool;
  const marker = join(folder, 'formatted');
  if (existsSync(marker)) return;
  rmSync(join(folder, 'data'), { recursive: true, force: true });
  const { code, output } = await children.run(java, [
    ...['-Xmx128m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Dlog4j2.level=error'],
    ...['-cp', join(jarsFolder, '*'), 'kafka.tools.StorageTool', 'format', '-t', clusterId, '-c', properties],
  ]);
  if (code !== 0) {
    const reason = output.trim().split('\n').at(-1) ?? '';
    throw new LocalStackError(
      'LOCAL.KAFKA_FAILED',
      `Kafka could not format ${folder} (${reason}): run \`npm run reset\`.`,
    );
  }
  writeFileSync(marker, `${clusterId}\n`);
}

/** A random UUID in URL-safe base64, as Kafka writes it; never with a leading "-", which a command would read as a flag. */
export function newClusterId(): string {
  const id = randomBytes(16).toString('base64url');
  return id.startsWith('-') ? newClusterId() : id;
}

async function untilAnswering(brokers: string, child: ManagedChild, log: string, withinMs: number): Promise<void> {
  const end = performance.now() + withinMs;
  while (!(await brokerAnswers(brokers))) {
    if (child.stopping()) throw new LocalStackError('LOCAL.STOPPING', 'Kafka is being stopped.');
    if (child.exit() !== undefined || performance.now() > end) {
      const what = child.exit() === undefined ? `did not answer within ${withinMs / 1000} s` : 'ended while starting';
      const lines = [...lastLines(child.logFile, 5), ...lastLines(log, 5)].filter((line) => line !== '');
      await child.kill();
      throw new LocalStackError(
        'LOCAL.KAFKA_FAILED',
        `Kafka ${what} (last words: ${lines.at(-1) ?? 'none'}): look into ${log}.`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
