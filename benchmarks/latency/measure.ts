import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { median, medianRatio, percentile } from '../arithmetic/percentile.ts';
import { watchProgress } from '../arithmetic/progress.ts';
import { note, printFigure, whole } from '../figure.ts';
import type { Measurement } from '../measurement.ts';
import { startIntake, type RunningIntake } from '../servers/run-intake.ts';
import { createOutbox, startRelay, type OutboxDatabase } from '../servers/run-relay.ts';
import { startBenchServers, type BenchServers } from '../servers/start-bench-servers.ts';
import { createTopic, kafkaClient } from '../workload/load-topic.ts';
import { createProbes, readCommitTimes } from './probe-commits.query.ts';
import { ASK_EVERY_MS, ProbeStream } from './probe-stream.ts';

const TOPIC = 'latency';
const SATURATE_SECONDS = 15;
/** Two, four times a second each: more of them asking would be most of what the service has to do, and be measured with it. */
const PROBE_STREAMS = 2;
const PROBE_EVERY_MS = 250;

const COMMIT_LOAD = fileURLToPath(new URL('./commit-load.ts', import.meta.url));
const KAFKA_OWN = fileURLToPath(new URL('./kafka-own.ts', import.meta.url));

interface System {
  servers: BenchServers;
  outbox: OutboxDatabase;
  intake: RunningIntake;
  probes: ProbeStream[];
  /** Events committed so far. */
  committed: number;
}

/** From a service's commit to the entry in the sharing log, at half the rate that is held, against Kafka's own way at that load. */
export async function measure({ runs: rounds, seconds, seed, machine }: Measurement): Promise<void> {
  const servers = await startBenchServers({ postgres: { track_commit_timestamp: 'on' } });
  try {
    const outbox = await createOutbox(servers, 'service');
    await createProbes(outbox.client);
    await createTopic(kafkaClient(servers.brokers), TOPIC);
    await startRelay(servers, outbox, TOPIC);
    const intake = await startIntake(servers, { run: 'latency', topic: TOPIC, api: true });
    const probes: ProbeStream[] = [];
    for (let number = 1; number <= PROBE_STREAMS; number++) {
      probes.push(await ProbeStream.open(outbox.url, intake.service.url, number));
    }
    const system: System = { servers, outbox, intake, probes, committed: 0 };
    const held = await saturate(system, seed);
    const rate = held / 2;
    note(`held: ${whole(held)} events/s; measuring at ${whole(rate)}`);
    const own: number[][] = [];
    const peer: { p50: number; p99: number }[] = [];
    for (let round = 1; round <= rounds; round++) {
      peer.push(await kafkaOwn(servers, `kafka-own-${round}`, rate, seconds, seed + round));
      own.push(await probeUnderLoad(system, rate, seconds, seed + round));
      note(
        `round ${round}: p99 ${percentile(own.at(-1) ?? [], 0.99).toFixed(1)} ms, Kafka's own ${peer.at(-1)?.p99.toFixed(1)} ms`,
      );
    }
    const at = (share: number) => own.map((latencies) => percentile(latencies, share));
    const listed = (values: readonly number[]) => values.map((value) => value.toFixed(1)).join(' · ');
    const method =
      `half of the ${whole(held)} events/s that are held from commit to sharing log with nothing left behind (${SATURATE_SECONDS} s as fast as 8 connections commit, and until all is readable); ` +
      `${rounds} interleaved rounds of ${seconds} s at ${whole(rate)} events/s, four a transaction; ${whole(own.flat().length)} probes, from PostgreSQL's commit timestamp to the first ` +
      `GET …/sharing-log that shows the entry, asked every ${ASK_EVERY_MS} ms: p99 ${listed(at(0.99))} ms, p50 ${listed(at(0.5))}; Kafka's own by kafkajs, idempotent, acks all, send() every 10 ms to eachBatch: ` +
      `p99 ${listed(peer.map(({ p99 }) => p99))} ms, p50 ${listed(peer.map(({ p50 }) => p50))}; ${machine}`;
    printFigure({
      figure: "commit to readable in the sharing log, p99, to Kafka's own",
      value: medianRatio(
        at(0.99),
        peer.map(({ p99 }) => p99),
      ),
      target: '≤ 5',
      unit: 'ratio of p99',
      method,
    });
    printFigure({ figure: 'commit to readable in the sharing log, p99', value: median(at(0.99)), unit: 'ms', method });
    for (const probe of probes) await probe.close();
    await outbox.client.end();
    await intake.stop();
  } finally {
    await servers.stop();
  }
}

/** Events a second that go all the way: commits as fast as they go, until the last of them is readable. */
async function saturate(system: System, seed: number): Promise<number> {
  const { events, beganAt } = await commitLoad(system, 0, SATURATE_SECONDS, seed);
  await untilAllIsIn(system);
  const seconds = (performance.timeOrigin + performance.now() - beganAt) / 1_000;
  return events / seconds;
}

async function probeUnderLoad(system: System, rate: number, seconds: number, seed: number): Promise<number[]> {
  const end = performance.now() + seconds * 1_000;
  const load = commitLoad(system, rate, seconds, seed);
  const readable = await Promise.all(
    system.probes.map(async (probe, number) => {
      const seen: { id: string; readableAt: number }[] = [];
      let due = performance.now() + (number * PROBE_EVERY_MS) / PROBE_STREAMS;
      for (; due < end; due += PROBE_EVERY_MS) {
        const early = due - performance.now();
        if (early > 0) await pause(early);
        seen.push(await probe.probe());
      }
      return seen;
    }),
  );
  await load;
  system.committed += readable.flat().length;
  await untilAllIsIn(system);
  const committedAt = await readCommitTimes(system.outbox.client);
  return readable.flat().map(({ id, readableAt }) => readableAt - (committedAt.get(id) ?? Number.NaN));
}

async function untilAllIsIn({ intake, committed }: System): Promise<void> {
  await watchProgress(() => intake.taken(), committed);
}

async function commitLoad(
  system: System,
  rate: number,
  seconds: number,
  seed: number,
): Promise<{ events: number; beganAt: number }> {
  const args = [system.outbox.url, String(rate), String(seconds), String(seed)];
  const outcome = await runScript<{ events: number; beganAt: number }>(system.servers, COMMIT_LOAD, args);
  system.committed += outcome.events;
  return outcome;
}

function kafkaOwn(servers: BenchServers, topic: string, rate: number, seconds: number, seed: number) {
  const args = [servers.brokers, topic, String(rate), String(seconds), String(seed)];
  return runScript<{ p50: number; p99: number }>(servers, KAFKA_OWN, args);
}

/** Runs a script of this folder as a process of its own; its last line is its result. */
async function runScript<Result>(servers: BenchServers, script: string, args: readonly string[]): Promise<Result> {
  const { code, output } = await servers.children.run(process.execPath, [script, ...args]);
  const last = output.split('\n').findLast((line) => line.startsWith('{'));
  if (code !== 0 || last === undefined) throw new Error(`${script} ended with ${code}: ${output.trim().slice(-500)}`);
  return JSON.parse(last) as Result;
}
