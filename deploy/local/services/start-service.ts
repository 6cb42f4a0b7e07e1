import { join } from 'node:path';
import { LocalStackError } from '../local-stack-error.ts';
import type { LocalStack } from '../local-stack.ts';
import { lastLines, type ManagedChild } from '../processes/child-process.ts';
import { serviceUrls, type LocalService } from '../services.ts';
import type { ServerAddresses } from '../start-servers.ts';
import { serviceDied } from './service-died.ts';

const HEALTHY_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 20_000;

/** Starts a service's process with its environment; does not wait for it. */
export function startService(stack: LocalStack, service: LocalService, servers: ServerAddresses): ManagedChild {
  const { settings, paths, secrets } = stack;
  // Also tells the process apart from a stranger's after a kill; the service itself does not read it.
  const mark = `--trettio-state=${paths.folder}`;
  return stack.children.start({
    name: service.name,
    command: process.execPath,
    // As the Dockerfile has it: the collector's small rounds copy what waits for the database each time.
    args: ['--enable-source-maps', '--max-semi-space-size=32', join(settings.projectRoot, service.entry), mark],
    cwd: settings.projectRoot,
    env: {
      ...process.env,
      NODE_ENV: 'development',
      HOST: '127.0.0.1',
      PORT: String(settings.servicePorts[service.name] ?? service.defaultPort),
      DATABASE_URL: servers.databaseUrl,
      KAFKA_BROKERS: servers.kafkaBrokers,
      KAFKAJS_NO_PARTITIONER_WARNING: '1',
      ...service.environment({
        urls: serviceUrls(settings.servicePorts),
        quarantineKey: secrets.quarantineKey,
        suppressionKey: secrets.suppressionKey,
      }),
    },
    logFile: join(paths.logs, `${service.name}.log`),
    runFolder: paths.run,
    mark,
    stopSignal: 'SIGTERM',
    stopWithin: STOP_WITHIN_MS,
    ipc: true,
  });
}

/** Waits until GET <url>/health answers 200. Throws LOCAL.SERVICE_FAILED with the end of the service's log. */
export async function untilHealthy(child: ManagedChild, url: string): Promise<void> {
  const end = performance.now() + HEALTHY_WITHIN_MS;
  while (!(await isHealthy(url))) {
    if (child.stopping()) throw new LocalStackError('LOCAL.STOPPING', `${child.name} is being stopped.`);
    if (child.exit() !== undefined) throw serviceDied(child, 'while starting');
    if (performance.now() > end) {
      throw new LocalStackError(
        'LOCAL.SERVICE_FAILED',
        `${child.name} runs but ${url}/health did not answer 200 within ${HEALTHY_WITHIN_MS / 1000} s: look into ${child.logFile}.`,
        lastLines(child.logFile, 15),
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/health`, { signal: AbortSignal.timeout(2_000) });
    await response.body?.cancel();
    return response.status === 200;
  } catch {
    return false;
  }
}
