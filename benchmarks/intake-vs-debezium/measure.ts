import { median, medianRatio } from '../arithmetic/percentile.ts';
import { note, printFigure, runs, whole } from '../figure.ts';
import type { Measurement } from '../measurement.ts';
import { measureTable } from '../peers/watch-table.query.ts';
import { createDatabase } from '../servers/intake-progress.query.ts';
import { INTAKE_METHOD, measureIntake } from '../servers/run-intake.ts';
import { startBenchServers } from '../servers/start-bench-servers.ts';
import { generateWorkload } from '../workload/generate-workload.ts';
import { describe, loadTopic } from '../workload/load-topic.ts';
import { startConnectWorker } from './connect-worker.ts';
import { SETTINGS, sinkConfig } from './sink-config.ts';

const TOPIC = 'workload';

/** Intake against Kafka Connect with Debezium's JDBC sink, in three settings of which the best counts. */
export async function measure({ events, runs: rounds, seed, machine }: Measurement): Promise<void> {
  const servers = await startBenchServers();
  try {
    note(`loading ${whole(events)} records …`);
    const loaded = await loadTopic(servers.brokers, TOPIC, generateWorkload(events, seed));
    await createDatabase(servers.databaseUrl, 'debezium');
    const databaseUrl = servers.database('debezium');
    const worker = await startConnectWorker(servers);
    const own: number[] = [];
    const peers = SETTINGS.map((setting) => ({ setting, rates: [] as number[] }));
    for (let round = 1; round <= rounds; round++) {
      for (const { setting, rates } of peers) {
        const name = `${setting.name}-${round}`;
        const table = name.replaceAll('-', '_');
        await worker.create(name, sinkConfig(setting, { topic: TOPIC, table, databaseUrl }));
        rates.push(await measureTable(databaseUrl, table, loaded, () => worker.mustRun(name)));
        await worker.remove(name);
        note(`round ${round}: ${setting.name} ${whole(rates.at(-1) ?? 0)}/s`);
      }
      own.push(await measureIntake(servers, `debezium${round}`, TOPIC, loaded));
      note(`round ${round}: intake ${whole(own.at(-1) ?? 0)}/s`);
    }
    const best = peers.reduce((a, b) => (median(b.rates) > median(a.rates) ? b : a));
    const settings = peers.map(
      ({ setting, rates }) => `${setting.name} ${runs(rates)} (median ${whole(median(rates))})`,
    );
    printFigure({
      figure: 'intake to Kafka Connect with the Debezium JDBC sink',
      value: medianRatio(own, best.rates),
      target: '≥ 4',
      unit: 'ratio of events/s',
      method:
        `${describe(loaded, seed)}; median ratio of ${rounds} interleaved rounds to ${best.setting.name}, the best of three settings; ` +
        `intake ${runs(own)} events/s (median ${whole(median(own))}); sink (Connect 4.3.0 standalone, Debezium 3.4.0, upsert by id into one table, batches of 5,000; worker warm from the second connector on) ` +
        `${settings.join(', ')}; ${INTAKE_METHOD}; ${machine}`,
    });
  } finally {
    await servers.stop();
  }
}
