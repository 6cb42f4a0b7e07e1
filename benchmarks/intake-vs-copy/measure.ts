import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { median, medianRatio } from '../arithmetic/percentile.ts';
import { copyIn } from '../copy/copy-in.ts';
import {
  COPY_REFERENCE,
  countReferenceRows,
  createReferenceTable,
  referenceLine,
} from '../copy/reference-table.query.ts';
import { note, printFigure, runs, whole } from '../figure.ts';
import type { Measurement } from '../measurement.ts';
import { createDatabase } from '../servers/intake-progress.query.ts';
import { INTAKE_METHOD, measureIntake } from '../servers/run-intake.ts';
import { startBenchServers, type BenchServers } from '../servers/start-bench-servers.ts';
import { generateWorkload } from '../workload/generate-workload.ts';
import { describe, loadTopic } from '../workload/load-topic.ts';

const TOPIC = 'workload';
const COPY_CHUNK_BYTES = 64 * 1024;

/** Intake, Kafka to durable and readable, against text COPY of the same events into the frozen table. */
export async function measure({ events, runs: pairs, seed, machine }: Measurement): Promise<void> {
  const servers = await startBenchServers();
  try {
    note(`loading ${whole(events)} records …`);
    const loaded = await loadTopic(servers.brokers, TOPIC, generateWorkload(events, seed));
    const file = join(servers.folder, 'events.copy');
    await pipeline(Readable.from(referenceLines(events, seed)), createWriteStream(file));
    await createDatabase(servers.databaseUrl, 'reference');
    const own: number[] = [];
    const peer: number[] = [];
    for (let run = 1; run <= pairs; run++) {
      own.push(await measureIntake(servers, `copy${run}`, TOPIC, loaded));
      peer.push(await copyFile(servers, file, loaded.fresh));
      note(`run ${run}: intake ${whole(own.at(-1) ?? 0)}/s, copy ${whole(peer.at(-1) ?? 0)}/s`);
    }
    printFigure({
      figure: 'intake to text copy',
      value: medianRatio(own, peer),
      target: '≥ 0.8',
      unit: 'ratio of events/s',
      method:
        `${describe(loaded, seed)}; median ratio of ${pairs} interleaved pairs; intake ${runs(own)} events/s (median ${whole(median(own))}), ` +
        `COPY FROM STDIN as \\copy sends it, one connection, into the frozen table with its three indexes, ${runs(peer)} (median ${whole(median(peer))}); ` +
        `${INTAKE_METHOD}; ${machine}`,
    });
  } finally {
    await servers.stop();
  }
}

async function copyFile(servers: BenchServers, file: string, rows: number): Promise<number> {
  const client = new Client({ connectionString: servers.database('reference') });
  await client.connect();
  try {
    await createReferenceTable(client);
    const begun = performance.now();
    await copyIn(client, COPY_REFERENCE, createReadStream(file, { highWaterMark: COPY_CHUNK_BYTES }));
    const seconds = (performance.now() - begun) / 1_000;
    const there = await countReferenceRows(client);
    if (there !== rows) throw new Error(`COPY left ${there} of ${rows} rows`);
    return rows / seconds;
  } finally {
    await client.end();
  }
}

function* referenceLines(events: number, seed: number): Generator<string> {
  for (const { event } of generateWorkload(events, seed)) if (event !== undefined) yield referenceLine(event);
}
