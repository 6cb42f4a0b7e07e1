import { get } from 'node:http';
import { median, medianRatio } from '../arithmetic/percentile.ts';
import { copyOut } from '../copy/copy-out.ts';
import { note, printFigure, whole } from '../figure.ts';
import type { Measurement } from '../measurement.ts';
import { startBenchServers } from '../servers/start-bench-servers.ts';
import { serveStore, takeInStore, withStore } from '../store/fill-store.ts';
import { logSize, multiplyLog } from '../store/multiply-store.query.ts';
import { forgetPeakMemory, readMemory } from './process-memory.ts';

const RECIPIENT = 'larm-assistans';
/** Records taken in for the beginning; a thirtieth of them are entries of this log. */
const SEED_RECORDS = 30_000;

/** The export of one sharing log against COPY of the same rows, and what it takes of memory. */
export async function measure({ events: entries, runs: pairs, seed, machine }: Measurement): Promise<void> {
  const servers = await startBenchServers();
  try {
    await takeInStore(servers, 'export', SEED_RECORDS, seed);
    const ofRecipient = () => withStore(servers, 'export', (client) => logSize(client, RECIPIENT));
    const factor = Math.ceil(entries / (await ofRecipient()));
    await multiplyLog(servers.database('records_export'), RECIPIENT, factor);
    const size = await ofRecipient();
    note(`a log of ${whole(size)} entries`);
    const { url, child } = await serveStore(servers, 'export');
    const own: number[] = [];
    const peer: number[] = [];
    const before = readMemory(child.pid).now;
    forgetPeakMemory(child.pid);
    const peaks: number[] = [];
    let bytes = 0;
    for (let run = 1; run <= pairs; run++) {
      const exported = await timed(() => download(`${url}/api/recipients/${RECIPIENT}/sharing-log`));
      peaks.push(readMemory(child.pid).peak);
      const copied = await timed(() => withStore(servers, 'export', (client) => copyOut(client, LEAVES)));
      if (exported.result !== copied.result)
        throw new Error(`export has ${exported.result} bytes, COPY ${copied.result}`);
      bytes = exported.result;
      own.push(size / exported.seconds);
      peer.push(size / copied.seconds);
      note(`run ${run}: export ${whole(own.at(-1) ?? 0)}/s, copy ${whole(peer.at(-1) ?? 0)}/s`);
    }
    const method =
      `a log of ${whole(size)} entries, ${(bytes / size).toFixed(0)} bytes a line (taken in by intake, then multiplied by SQL; equal bytes from both sides); ${pairs} interleaved pairs, whole log each; ` +
      `GET with Accept: application/x-ndjson ${whole(median(own))} entries/s, COPY (SELECT leaf …) TO STDOUT ${whole(median(peer))}; ` +
      `resident memory of the service ${before.toFixed(0)} MiB before, at most ${peaks.map((peak) => peak.toFixed(0)).join(' · ')} by the end of each export; ${machine}`;
    printFigure({
      figure: 'NDJSON export of a sharing log to COPY TO',
      value: medianRatio(own, peer),
      target: '≥ 0.5',
      unit: 'ratio of entries/s',
      method,
    });
    printFigure({
      figure: 'memory of the service while it exports',
      value: Math.max(...peaks),
      target: '≤ 200',
      unit: 'MiB',
      method,
    });
  } finally {
    await servers.stop();
  }
}

const LEAVES =
  `COPY (SELECT leaf FROM sharing_log_leaf ` +
  `WHERE log_id = (SELECT id FROM sharing_log WHERE recipient = '${RECIPIENT}') ORDER BY index) TO STDOUT`;

async function timed<T>(work: () => Promise<T>): Promise<{ result: T; seconds: number }> {
  const begun = performance.now();
  const result = await work();
  return { result, seconds: (performance.now() - begun) / 1_000 };
}

/** Bytes of the answer's body, thrown away as they come. */
function download(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { accept: 'application/x-ndjson' } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.once('error', reject);
      response.once('end', () => {
        if (response.statusCode === 200) resolve(bytes);
        else reject(new Error(`the export answered ${response.statusCode ?? 'nothing'}`));
      });
    }).once('error', reject);
  });
}
