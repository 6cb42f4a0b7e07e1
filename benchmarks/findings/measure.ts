import { request } from 'node:http';
import { median } from '../arithmetic/percentile.ts';
import { forgetPeakMemory, readMemory } from '../export/process-memory.ts';
import { note, printFigure, whole } from '../figure.ts';
import type { Measurement } from '../measurement.ts';
import { countEntries } from '../reads/same-size-persons.query.ts';
import type { RunningBenchService } from '../servers/start-bench-servers.ts';
import { startBenchServers } from '../servers/start-bench-servers.ts';
import { FILLING, serveStore, withStore } from '../store/fill-store.ts';
import { fillSmallAndLarge } from '../store/small-and-large.ts';

/** What the runs of the rules over one store took. */
interface Side {
  entries: number;
  /** Findings after the first run. */
  present: number;
  firstSeconds: number;
  /** Of runs with nothing new. */
  againSeconds: number[];
  /** Resident memory of the service, MiB. */
  before: number;
  peak: number;
}

/** All rules over everything, and again with nothing new, over a store and over one a hundred times as large. */
export async function measure({ events: entries, runs, seed, machine }: Measurement): Promise<void> {
  const servers = await startBenchServers({ postgres: FILLING });
  try {
    await fillSmallAndLarge(servers, entries, seed);
    const side = async (store: string): Promise<Side> => {
      const service = await serveStore(servers, store, { FINDINGS_EVERY_MINUTES: '0' });
      const outcome = await runRules(service, runs);
      await service.child.stop();
      return { entries: await withStore(servers, store, countEntries), ...outcome };
    };
    const small = await side('small');
    const large = await side('large');
    const method =
      `${whole(large.entries)} entries to ${whole(small.entries)}, ${large.present} and ${small.present} findings; ` +
      `everything new: ${seconds(large.firstSeconds)} and ${seconds(small.firstSeconds)}; nothing new, ${runs} runs each: ` +
      `${large.againSeconds.map(seconds).join(' · ')} and ${small.againSeconds.map(seconds).join(' · ')}; resident memory of the service ` +
      `${large.before.toFixed(0)} MiB before and at most ${large.peak.toFixed(0)}, ${small.before.toFixed(0)} and ${small.peak.toFixed(0)}; ` +
      `a run is one transaction over one connection without parallel workers; most activities of the workload are undeclared, so most events ` +
      `are counted; ${machine}`;
    printFigure({ figure: 'a run of all rules, everything new', value: large.firstSeconds, unit: 's', method });
    printFigure({ figure: 'a run with nothing new', value: median(large.againSeconds), unit: 's', method });
    printFigure({
      figure: 'memory of the service while the rules run',
      value: large.peak / small.peak,
      target: '≤ 1.2',
      unit: 'ratio of peaks',
      method,
    });
  } finally {
    await servers.stop();
  }
}

async function runRules({ url, child }: RunningBenchService, runs: number): Promise<Omit<Side, 'entries'>> {
  const { now: before } = readMemory(child.pid);
  forgetPeakMemory(child.pid);
  const first = await run(url);
  note(`everything new: ${seconds(first.seconds)}, ${first.present} findings`);
  const againSeconds: number[] = [];
  while (againSeconds.length < runs) againSeconds.push((await run(url)).seconds);
  note(`nothing new: ${againSeconds.map(seconds).join(' · ')}`);
  const { peak } = readMemory(child.pid);
  return { present: first.present, firstSeconds: first.seconds, againSeconds, before, peak };
}

/** By a client that waits as long as it takes. */
function run(url: string): Promise<{ seconds: number; present: number }> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    request(`${url}/api/findings/runs`, { method: 'POST' }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece: string) => (text += piece));
      response.once('error', reject);
      response.once('end', () => {
        if (response.statusCode !== 200)
          return reject(new Error(`the run answered ${response.statusCode ?? 'nothing'}: ${text}`));
        const { present } = JSON.parse(text) as { present: number };
        resolve({ seconds: (performance.now() - begun) / 1_000, present });
      });
    })
      .once('error', reject)
      .end();
  });
}

function seconds(value: number): string {
  return `${value.toFixed(2)} s`;
}
