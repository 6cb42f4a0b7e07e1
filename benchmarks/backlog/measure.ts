import { setTimeout as pause } from 'node:timers/promises';
import { percentile } from '../arithmetic/percentile.ts';
import { watchProgress } from '../arithmetic/progress.ts';
import { readMemory } from '../export/process-memory.ts';
import { note, printFigure, whole } from '../figure.ts';
import type { Measurement } from '../measurement.ts';
import { startIntake } from '../servers/run-intake.ts';
import { startBenchServers } from '../servers/start-bench-servers.ts';
import { generateWorkload } from '../workload/generate-workload.ts';
import { describe, loadTopic } from '../workload/load-topic.ts';

const TOPIC = 'workload';
const LOOK_EVERY_MS = 100;

/** After this share of the backlog the service has all that it needs at any time: what it takes more later is growth. */
const SETTLED = 0.1;

/** What the service was like at one moment of taking the backlog in. */
interface Look {
  ok: boolean;
  /** How long /health took to answer, ms. */
  health: number;
  /** Resident memory, MiB. */
  memory: number;
  at: number;
}

/** Two million events wait: how soon the service says how it is while it takes them in, and whether its memory stays what it was. */
export async function measure({ events, seed, machine }: Measurement): Promise<void> {
  const servers = await startBenchServers();
  try {
    note(`loading ${whole(events)} records …`);
    const loaded = await loadTopic(servers.brokers, TOPIC, generateWorkload(events, seed));
    const intake = await startIntake(servers, { run: 'backlog', topic: TOPIC, api: true });
    const { url, child } = intake.service;
    const looks: Look[] = [];
    let over = false;
    const looking = (async () => {
      while (!over) {
        const at = performance.now();
        const response = await fetch(`${url}/health`);
        await response.arrayBuffer();
        looks.push({ ok: response.ok, health: performance.now() - at, memory: readMemory(child.pid).now, at });
        await pause(LOOK_EVERY_MS);
      }
    })();
    const samples = await watchProgress(() => intake.taken(), events);
    over = true;
    await looking;
    await intake.stop();
    const settledAt = samples.find(({ done }) => done >= events * SETTLED)!.at;
    const early = most(looks.filter(({ at }) => at <= settledAt));
    const late = most(looks.filter(({ at }) => at > settledAt));
    const health = looks.map((look) => look.health);
    const method =
      `${describe(loaded, seed)}, all waiting before the service starts; /health and resident memory every ${LOOK_EVERY_MS} ms until all is in (${looks.length} looks, ${looks.filter(({ ok }) => !ok).length} of them not 200): ` +
      `/health p50 ${percentile(health, 0.5).toFixed(0)} ms, p99 ${percentile(health, 0.99).toFixed(0)} ms, slowest ${Math.max(...health).toFixed(0)} ms; ` +
      `resident memory at most ${early.toFixed(0)} MiB in the first tenth, ${late.toFixed(0)} MiB after it; ${machine}`;
    printFigure({
      figure: 'slowest /health while a backlog is taken in',
      value: Math.max(...health),
      target: '≤ 1000',
      unit: 'ms',
      method,
    });
    printFigure({
      figure: 'resident memory while a backlog is taken in',
      value: Math.max(early, late),
      unit: 'MiB',
      method,
    });
    printFigure({
      figure: 'resident memory after a tenth of a backlog to within it',
      value: late / early,
      target: '≤ 1.2',
      unit: 'ratio of peaks',
      method,
    });
  } finally {
    await servers.stop();
  }
}

function most(looks: readonly Look[]): number {
  return Math.max(...looks.map(({ memory }) => memory));
}
