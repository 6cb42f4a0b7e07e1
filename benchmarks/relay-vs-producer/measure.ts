import type { Message } from 'kafkajs';
import { encode, type ProcessingEvent } from '#processing-event';
import { median, medianRatio } from '../arithmetic/percentile.ts';
import { rateUntil, watchProgress } from '../arithmetic/progress.ts';
import { note, printFigure, runs, whole } from '../figure.ts';
import type { Measurement } from '../measurement.ts';
import { createOutbox, fillOutbox, startRelay } from '../servers/run-relay.ts';
import { startBenchServers, type BenchServers } from '../servers/start-bench-servers.ts';
import { workloadEvents } from '../workload/generate-workload.ts';
import { bareProducer, createTopic, kafkaClient, recordsInTopic, sendAll } from '../workload/load-topic.ts';
import { processTimeMs } from './process-time.ts';
import { relayBackend } from './relay-backend.query.ts';

/** The outbox relay, database to broker, against the bare producer that gets the same records from memory. */
export async function measure({ events, runs: pairs, seed, machine }: Measurement): Promise<void> {
  const servers = await startBenchServers();
  try {
    const own: number[] = [];
    const peer: number[] = [];
    const times: CpuTimes[] = [];
    for (let run = 1; run <= pairs; run++) {
      const relayed = await relayAll(servers, run, events, seed);
      own.push(relayed.rate);
      times.push(relayed.cpu);
      peer.push(await sendBare(servers, run, events, seed));
      note(`run ${run}: relay ${whole(own.at(-1) ?? 0)}/s, producer ${whole(peer.at(-1) ?? 0)}/s`);
    }
    printFigure({
      figure: 'outbox relay to the bare idempotent producer',
      value: medianRatio(own, peer),
      target: '≥ 0.7',
      unit: 'ratio of events/s',
      method:
        `${whole(events)} events of the workload, seed ${seed}; median ratio of ${pairs} interleaved pairs; relay as a process of its own from a full outbox, ` +
        `first to last record in the topic, ${runs(own)} events/s (median ${whole(median(own))}), CPU an event: relay ${micros(times, 'relay')} µs, ` +
        `its PostgreSQL session ${micros(times, 'database')} µs; kafkajs idempotent, acks all, 2,000 a send, records from memory, ` +
        `${runs(peer)} (median ${whole(median(peer))}); ${machine}`,
    });
  } finally {
    await servers.stop();
  }
}

/** CPU that an event took, microseconds; starting up is in it. */
interface CpuTimes {
  relay: number;
  database: number;
}

function micros(times: readonly CpuTimes[], of: keyof CpuTimes): string {
  return median(times.map((time) => time[of])).toFixed(0);
}

async function relayAll(
  servers: BenchServers,
  run: number,
  events: number,
  seed: number,
): Promise<{ rate: number; cpu: CpuTimes }> {
  const outbox = await createOutbox(servers, `relay_${run}`);
  const topic = `relay-${run}`;
  try {
    await fillOutbox(outbox.executor, withoutSequence(workloadEvents(events, seed)));
    // As a service's database has it after a while of running; at once after filling it would not.
    await outbox.client.query('ANALYZE outbox');
    const kafka = kafkaClient(servers.brokers);
    await createTopic(kafka, topic);
    const relay = await startRelay(servers, outbox, topic);
    const admin = kafka.admin();
    await admin.connect();
    try {
      const rate = rateUntil(await watchProgress(() => recordsInTopic(admin, topic), events), events);
      const perEvent = (pid: number) => (processTimeMs(pid) * 1_000) / events;
      return { rate, cpu: { relay: perEvent(relay.child.pid), database: perEvent(await relayBackend(outbox.client)) } };
    } finally {
      await admin.disconnect();
      await relay.child.stop();
    }
  } finally {
    await outbox.client.end();
  }
}

async function sendBare(servers: BenchServers, run: number, events: number, seed: number): Promise<number> {
  const messages: Message[] = [...workloadEvents(events, seed)].map(encode);
  const kafka = kafkaClient(servers.brokers);
  const topic = `bare-${run}`;
  await createTopic(kafka, topic);
  const producer = await bareProducer(kafka);
  try {
    const begun = performance.now();
    await sendAll(producer, topic, messages);
    return messages.length / ((performance.now() - begun) / 1_000);
  } finally {
    await producer.disconnect();
  }
}

/** As a service states them: the relay gives the sequence. */
function* withoutSequence(events: Iterable<ProcessingEvent>): Generator<ProcessingEvent> {
  for (const { sequence: _given, ...event } of events) yield event;
}
