import { Client } from 'pg';
import { watchProgress } from '../arithmetic/progress.ts';
import { note, printFigure, whole } from '../figure.ts';
import type { Measurement } from '../measurement.ts';
import { startIntake } from '../servers/run-intake.ts';
import { startBenchServers } from '../servers/start-bench-servers.ts';
import { generateWorkload } from '../workload/generate-workload.ts';
import { describe, loadTopic } from '../workload/load-topic.ts';
import { listTableSizes } from './table-sizes.query.ts';

const TOPIC = 'workload';
const NAMED_TABLES = 5;

/** What an event takes on disk, with everything that the register keeps of it, by the event's own bytes. */
export async function measure({ events, seed, machine }: Measurement): Promise<void> {
  const servers = await startBenchServers();
  try {
    note(`loading ${whole(events)} records …`);
    const loaded = await loadTopic(servers.brokers, TOPIC, generateWorkload(events, seed));
    const intake = await startIntake(servers, { run: 'disk', topic: TOPIC });
    await watchProgress(() => intake.taken(), loaded.records);
    await intake.stop();
    const client = new Client({ connectionString: servers.database(intake.database) });
    await client.connect();
    const sizes = await listTableSizes(client);
    await client.end();
    const bytes = sizes.reduce((sum, size) => sum + size.bytes, 0);
    const largest = sizes
      .slice(0, NAMED_TABLES)
      .map((size) => `${size.table} ${(size.bytes / loaded.fresh).toFixed(0)}`)
      .join(', ');
    printFigure({
      figure: 'bytes on disk per event to its own',
      value: bytes / loaded.freshBytes,
      target: '≤ 1',
      unit: 'ratio of bytes',
      method: `${describe(loaded, seed)}, taken in once; all tables with indexes and TOAST as intake leaves them, no VACUUM: ${(bytes / loaded.fresh).toFixed(0)} bytes an event (${largest}); ${machine}`,
    });
  } finally {
    await servers.stop();
  }
}
