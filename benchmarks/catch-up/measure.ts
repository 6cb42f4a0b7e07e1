import { median, medianRatio } from '../arithmetic/percentile.ts';
import { beginningWith, rateUntil, watchProgress, type Sample } from '../arithmetic/progress.ts';
import { note, printFigure, runs, whole } from '../figure.ts';
import type { Measurement } from '../measurement.ts';
import { startIntake } from '../servers/run-intake.ts';
import { startBenchServers, type BenchServers } from '../servers/start-bench-servers.ts';
import { generateWorkload } from '../workload/generate-workload.ts';
import { describe, loadTopic } from '../workload/load-topic.ts';

const TOPIC = 'workload';

/** For each waiting record so many lie before them, on which the rate before is taken. */
const BEFORE = 0.25;
/** Of those the first are left out: a process that just began is slower. */
const WARM_UP = 0.05;

interface CatchUp {
  before: number;
  after: number;
  waiting: number;
  /** From SIGKILL, by way of a new process, to the first offset committed after it. */
  secondsToFirst: number;
}

/** Intake is killed in full run with a million waiting: how fast its successor takes these in, by the rate before. */
export async function measure({ events, runs: times, seed, machine }: Measurement): Promise<void> {
  const servers = await startBenchServers();
  try {
    const all = Math.ceil(events * (1 + BEFORE));
    note(`loading ${whole(all)} records …`);
    const loaded = await loadTopic(servers.brokers, TOPIC, generateWorkload(all, seed));
    const outcomes: CatchUp[] = [];
    for (let run = 1; run <= times; run++) {
      const outcome = await killAndCatchUp(servers, `catchup${run}`, events, all);
      outcomes.push(outcome);
      note(`run ${run}: before ${whole(outcome.before)}/s, after ${whole(outcome.after)}/s`);
    }
    const before = outcomes.map((outcome) => outcome.before);
    const after = outcomes.map((outcome) => outcome.after);
    const toFirst = outcomes.map(({ secondsToFirst }) => secondsToFirst);
    const method =
      `${describe(loaded, seed)}; ${times} runs, SIGKILL in full run with ${runs(outcomes.map(({ waiting }) => waiting))} records waiting, a new process at once; ` +
      `records/s before ${runs(before)}, after (from its first commit until none waits) ${runs(after)}; seconds from SIGKILL to that first commit ${toFirst.map((value) => value.toFixed(1)).join(' · ')}; ${machine}`;
    printFigure({
      figure: 'catching up after SIGKILL to the rate before',
      value: medianRatio(after, before),
      target: '≥ 0.9',
      unit: 'ratio of records/s',
      method,
    });
    printFigure({ figure: 'SIGKILL to the first commit after it', value: median(toFirst), unit: 's', method });
  } finally {
    await servers.stop();
  }
}

async function killAndCatchUp(servers: BenchServers, run: string, events: number, all: number): Promise<CatchUp> {
  const intake = await startIntake(servers, { run, topic: TOPIC });
  try {
    const killAt = all - events;
    const before = await watchProgress(() => intake.taken(), killAt);
    const killed = performance.now();
    await intake.killAndRestart();
    const left = await intake.taken();
    const after = sinceLeft(await watchProgress(() => intake.taken(), all), left);
    const first = after.find(({ done }) => done > 0);
    return {
      before: rateUntil(beginningWith(before, all * WARM_UP), killAt),
      after: rateUntil(after, all - left),
      waiting: all - left,
      secondsToFirst: ((first?.at ?? Number.NaN) - killed) / 1_000,
    };
  } finally {
    await intake.stop();
  }
}

function sinceLeft(samples: readonly Sample[], left: number): Sample[] {
  return samples.map(({ at, done }) => ({ at, done: done - left }));
}
