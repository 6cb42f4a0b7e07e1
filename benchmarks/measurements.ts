import type { Measurement } from './measurement.ts';

/** One measurement of the table of targets. */
export interface Figures {
  /** Name on the command line, and folder. */
  readonly name: string;
  /** What is compared, in a line. */
  readonly what: string;
  /** Numbers under which it takes two minutes or so. */
  readonly usually: { readonly events: number; readonly runs: number; readonly seconds?: number };
  /** Loads the measurement: only after the services were built, which it may import. */
  readonly load: () => Promise<{ measure: (measurement: Measurement) => Promise<void> }>;
}

export const MEASUREMENTS: readonly Figures[] = [
  {
    name: 'intake-vs-copy',
    what: 'intake to text \\copy of the same events',
    usually: { events: 200_000, runs: 3 },
    load: () => import('./intake-vs-copy/measure.ts'),
  },
  {
    name: 'intake-vs-debezium',
    what: 'intake to Kafka Connect with the Debezium JDBC sink',
    usually: { events: 120_000, runs: 3 },
    load: () => import('./intake-vs-debezium/measure.ts'),
  },
  {
    name: 'intake-vs-typeorm',
    what: 'intake to @EventPattern with TypeORM save(), a message at a time',
    usually: { events: 200_000, runs: 3 },
    load: () => import('./intake-vs-typeorm/measure.ts'),
  },
  {
    name: 'latency',
    what: "commit to readable in the sharing log, to Kafka's own produce to consume",
    usually: { events: 0, runs: 3, seconds: 30 },
    load: () => import('./latency/measure.ts'),
  },
  {
    name: 'emitting',
    what: 'arming with the outbox row to arming without',
    usually: { events: 1_000, runs: 10 },
    load: () => import('./emitting/measure.ts'),
  },
  {
    name: 'relay-vs-producer',
    what: 'the outbox relay to the bare idempotent producer',
    usually: { events: 100_000, runs: 3 },
    load: () => import('./relay-vs-producer/measure.ts'),
  },
  {
    name: 'catch-up',
    what: 'the rate of intake after SIGKILL with a million waiting to its rate before',
    usually: { events: 1_000_000, runs: 3 },
    load: () => import('./catch-up/measure.ts'),
  },
  {
    name: 'backlog',
    what: 'how soon /health answers, and how much memory is resident, while two million waiting events are taken in',
    usually: { events: 2_000_000, runs: 1 },
    load: () => import('./backlog/measure.ts'),
  },
  {
    name: 'reads',
    what: 'reads at ten million entries to reads at a hundred thousand',
    usually: { events: 100_000, runs: 3 },
    load: () => import('./reads/measure.ts'),
  },
  {
    name: 'questions',
    what: 'the questions of every week at a hundred thousand and at ten million entries',
    usually: { events: 100_000, runs: 1 },
    load: () => import('./questions/measure.ts'),
  },
  {
    name: 'export',
    what: 'NDJSON export of a sharing log to COPY TO of the same rows, and its memory',
    usually: { events: 500_000, runs: 3 },
    load: () => import('./export/measure.ts'),
  },
  {
    name: 'findings',
    what: 'a run of all rules at ten million entries, with everything new and with nothing new, and its memory',
    usually: { events: 100_000, runs: 3 },
    load: () => import('./findings/measure.ts'),
  },
  {
    name: 'disk',
    what: "bytes on disk per event to the event's own",
    usually: { events: 500_000, runs: 1 },
    load: () => import('./disk/measure.ts'),
  },
];
