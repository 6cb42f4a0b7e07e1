import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { median, medianRatio, percentile } from '../arithmetic/percentile.ts';
import { note, printFigure, whole } from '../figure.ts';
import type { Measurement } from '../measurement.ts';
import { startIntake, type RunningIntake } from '../servers/run-intake.ts';
import { startBenchServers, type BenchServers } from '../servers/start-bench-servers.ts';
import { ArmingLoad, type LoadOutcome } from './arming-load.ts';
import { readOutboxState } from './outbox-state.query.ts';

const CONCURRENCY = 16;
const TOPIC = 'trettio.processing.alarms';
const WARM_UP_ROUNDS = 2;
const QUIET_WITHIN_MS = 120_000;

/** One side of the comparison: an alarms service with its own database. */
interface Side {
  load: ArmingLoad;
  database: Client;
  outcomes: LoadOutcome[];
}

/** Arming and disarming with the event that says so, and without. */
export async function measure({ events: requests, runs: pairs, seed, machine }: Measurement): Promise<void> {
  const servers = await startBenchServers();
  try {
    const intake = await startIntake(servers, { run: 'emitting', topic: TOPIC, source: 'alarms', api: true });
    const partners = await servers.start({
      name: 'partners',
      entry: 'dist/apps/partners/src/main.js',
      environment: {},
    });
    const emitting = await startSide(servers, 'alarms', partners.url, seed, {});
    const bare = await startSide(servers, 'alarms_bare', partners.url, seed, {
      NODE_OPTIONS: `--import=${new URL('./without-events.ts', import.meta.url).href}`,
      OUTBOX_RELAY: 'off',
    });
    // The emitting side goes first in one pair and second in the next.
    for (let round = 0; round < WARM_UP_ROUNDS + pairs; round++) {
      const order = round % 2 === 0 ? [emitting, bare] : [bare, emitting];
      for (const side of order) {
        await untilAllIsIn(emitting.database, intake);
        side.outcomes.push(await side.load.run(requests));
      }
      note(`pair ${round + 1}: p50 ${p50(emitting).at(-1)?.toFixed(2)} ms, without ${p50(bare).at(-1)?.toFixed(2)} ms`);
    }
    await mustDiffer(emitting, bare, requests);
    for (const side of [emitting, bare]) side.outcomes.splice(0, WARM_UP_ROUNDS);
    printFigure({
      figure: 'arming with the outbox row to arming without',
      value: medianRatio(p50(emitting), p50(bare)),
      target: '≤ 1.15',
      unit: 'ratio of p50',
      method:
        `${pairs} interleaved pairs of ${whole(requests)} arm or disarm requests each, concurrency ${CONCURRENCY}, relay and intake running; median ratio; ` +
        `with: ${describe(emitting)}; without stating the event and writing its row: ${describe(bare)}; ${machine}`,
    });
    for (const side of [emitting, bare]) {
      side.load.close();
      await side.database.end();
    }
    await intake.stop();
  } finally {
    await servers.stop();
  }
}

async function startSide(
  servers: BenchServers,
  name: string,
  partnersUrl: string,
  seed: number,
  environment: Record<string, string>,
): Promise<Side> {
  const database = `trettio_${name}`;
  const { url } = await servers.start({
    name: name.replace('_', '-'),
    entry: 'dist/apps/alarms/src/main.js',
    environment: {
      DATABASE_NAME: database,
      KAFKA_TOPIC: TOPIC,
      PARTNERS_URL: partnersUrl,
      DEVICE_SHIPPED_CONSUMER: 'off',
      ...environment,
    },
  });
  const client = new Client({ connectionString: servers.database(database) });
  await client.connect();
  return { load: await ArmingLoad.prepare(url, CONCURRENCY, seed), database: client, outcomes: [] };
}

/** Waits until the register has every event of the service: what one side left to do must not fall to the other. */
async function untilAllIsIn(alarms: Client, intake: RunningIntake): Promise<void> {
  const end = performance.now() + QUIET_WITHIN_MS;
  for (;;) {
    const { unsent, lastSequence } = await readOutboxState(alarms);
    if (unsent === 0 && (await intake.taken()) >= lastSequence) return;
    if (performance.now() > end) throw new Error('relay and intake did not come to an end: look into their logs');
    await pause(50);
  }
}

/** A comparison of a thing with itself would show no overhead at all. */
async function mustDiffer(emitting: Side, bare: Side, requests: number): Promise<void> {
  const [{ rows: written }, { rows: unwanted }] = await Promise.all([
    readOutboxState(emitting.database),
    readOutboxState(bare.database),
  ]);
  if (written < requests * emitting.outcomes.length || unwanted > 0) {
    throw new Error(`the sides are not what they should be: ${written} rows with events, ${unwanted} without`);
  }
}

function p50({ outcomes }: Side): number[] {
  return outcomes.map(({ latencies }) => percentile(latencies, 0.5));
}

function describe(side: Side): string {
  const p99 = side.outcomes.map(({ latencies }) => percentile(latencies, 0.99));
  const perSecond = side.outcomes.map(({ requestsPerSecond }) => requestsPerSecond);
  return `p50 ${median(p50(side)).toFixed(2)} ms, p99 ${median(p99).toFixed(2)} ms, ${whole(median(perSecond))} requests/s`;
}
