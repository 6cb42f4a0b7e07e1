import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endingWithParent } from '../../deploy/local/processes/end-with-parent.ts';
import { lastLines } from '../../deploy/local/processes/child-process.ts';
import { median, medianRatio } from '../arithmetic/percentile.ts';
import { note, printFigure, runs, whole } from '../figure.ts';
import type { Measurement } from '../measurement.ts';
import { measureTable } from '../peers/watch-table.query.ts';
import { createDatabase } from '../servers/intake-progress.query.ts';
import { INTAKE_METHOD, measureIntake } from '../servers/run-intake.ts';
import { startBenchServers, type BenchServers } from '../servers/start-bench-servers.ts';
import { generateWorkload } from '../workload/generate-workload.ts';
import { describe, loadTopic, type Loaded } from '../workload/load-topic.ts';

const TOPIC = 'workload';
/** Beginning of the same workload: at a thousand a second the whole would take minutes. */
const SHORT_TOPIC = 'workload-beginning';
const SHORTER = 30;

const PEER = fileURLToPath(new URL('./peer.ts', import.meta.url));

/** Intake against one message, one `@EventPattern` call, one `save()`. */
export async function measure({ events, runs: pairs, seed, machine }: Measurement): Promise<void> {
  const servers = await startBenchServers();
  try {
    note(`loading ${whole(events)} records …`);
    const loaded = await loadTopic(servers.brokers, TOPIC, generateWorkload(events, seed));
    const shorter = await loadTopic(servers.brokers, SHORT_TOPIC, generateWorkload(Math.ceil(events / SHORTER), seed));
    const own: number[] = [];
    const peer: number[] = [];
    for (let run = 1; run <= pairs; run++) {
      own.push(await measureIntake(servers, `typeorm${run}`, TOPIC, loaded));
      peer.push(await saveOneByOne(servers, run, shorter));
      note(`run ${run}: intake ${whole(own.at(-1) ?? 0)}/s, save() ${whole(peer.at(-1) ?? 0)}/s`);
    }
    printFigure({
      figure: 'intake to @EventPattern with TypeORM save()',
      value: medianRatio(own, peer),
      target: '≥ 40',
      unit: 'ratio of events/s',
      method:
        `${describe(loaded, seed)}, of which save() gets the first ${whole(shorter.fresh)}; median ratio of ${pairs} interleaved pairs; ` +
        `intake ${runs(own)} events/s (median ${whole(median(own))}), Nest's Kafka transport with one save() a message into one table ${runs(peer)} (median ${whole(median(peer))}); ` +
        `${INTAKE_METHOD}; ${machine}`,
    });
  } finally {
    await servers.stop();
  }
}

async function saveOneByOne(servers: BenchServers, run: number, loaded: Loaded): Promise<number> {
  const database = `typeorm_${run}`;
  await createDatabase(servers.databaseUrl, database);
  const url = servers.database(database);
  const logFile = join(servers.folder, 'logs', `typeorm-${run}.log`);
  const [command, ...args] = endingWithParent(true, 'TERM', [
    process.execPath,
    PEER,
    ...[servers.brokers, url, SHORT_TOPIC, `typeorm-${run}`],
  ]);
  const child = servers.children.start({
    name: `typeorm-${run}`,
    command,
    args,
    logFile,
    runFolder: join(servers.folder, 'run'),
    mark: PEER,
    stopSignal: 'SIGTERM',
    stopWithin: 2_000,
  });
  try {
    return await measureTable(url, 'typeorm_event', loaded, () => {
      if (child.exit() !== undefined) throw new Error(`the peer ended: ${lastLines(logFile, 5).join(' ')}`);
    });
  } finally {
    await child.stop();
  }
}
