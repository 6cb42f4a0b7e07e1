import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { LocalStackError } from '../../local-stack-error.ts';
import { call } from '../play/call-service.ts';
import { type IntakeStats, judgeProgress, type Standing } from './judge-progress.ts';
import { readServiceProgress } from './service-progress.query.ts';
import { countUnknownDevices, listToldDevices } from './shipped-devices.query.ts';

const LOOK_EVERY_MS = 25;
/** Without any progress. A recipient that never answers holds a disclosure open for less than this. */
const PATIENCE_MS = 45_000;

const SERVICES = ['alarms', 'billing', 'logistics', 'marketing'] as const;
type Databases = Record<(typeof SERVICES)[number], Client>;

/** Waits until the register can know everything that the services did. Throws LOCAL.DEMO_FAILED. */
export async function untilCaughtUp(recordsUrl: string, databaseUrl: string): Promise<void> {
  const databases = databasesOf(databaseUrl);
  try {
    await Promise.all(Object.values(databases).map((database) => database.connect()));
    let lastLeft = '';
    let lastProgress = performance.now();
    for (;;) {
      const progress = judgeProgress(await readStanding(recordsUrl, databases));
      if (progress.state === 'caught-up') return;
      if (progress.state === 'stuck') throw notCaughtUp(`The register cannot catch up: ${progress.why}`);
      if (progress.left !== lastLeft) [lastLeft, lastProgress] = [progress.left, performance.now()];
      if (performance.now() - lastProgress > PATIENCE_MS) {
        throw notCaughtUp(`The register did not come nearer for ${PATIENCE_MS / 1000} s: ${progress.left}`);
      }
      await pause(LOOK_EVERY_MS);
    }
  } finally {
    await Promise.all(Object.values(databases).map((database) => database.end()));
  }
}

/**
 * Read along the way of the data, so that what has left one place by then is seen at the next: what logistics tells
 * alarms makes events there, and what any service has sent is in the statistics or still to come.
 */
async function readStanding(recordsUrl: string, databases: Databases): Promise<Standing> {
  const told = await listToldDevices(databases.logistics);
  const unknownDevices = await countUnknownDevices(databases.alarms, told);
  const services = Object.fromEntries(
    await Promise.all(
      Object.entries(databases).map(async ([name, database]) => [name, await readServiceProgress(database)] as const),
    ),
  );
  const stats = await call<IntakeStats>({ method: 'GET', url: `${recordsUrl}/api/stats`, expect: 200 });
  return { services, unknownDevices, stats };
}

function databasesOf(databaseUrl: string): Databases {
  const client = (service: string): Client => {
    const url = new URL(databaseUrl);
    url.pathname = `/trettio_${service}`;
    return new Client({ connectionString: url.toString() });
  };
  return Object.fromEntries(SERVICES.map((service) => [service, client(service)])) as Databases;
}

function notCaughtUp(what: string): LocalStackError {
  return new LocalStackError(
    'LOCAL.DEMO_FAILED',
    `${what}: look into the logs of the services and of records, and GET /api/stats.`,
  );
}
