import { Client } from 'pg';
import { type Executor, onClient } from '#database';
import { appendToOutbox, OUTBOX_SCHEMA_V1, OUTBOX_SCHEMA_V2 } from '#outbox';
import type { ProcessingEvent } from '#processing-event';
import { createDatabase } from './intake-progress.query.ts';
import type { BenchServers, RunningBenchService } from './start-bench-servers.ts';

const FILL_AT_ONCE = 1_000;

/** A database with an outbox and nothing else: what every emitting service has in its own. */
export interface OutboxDatabase {
  readonly name: string;
  readonly url: string;
  readonly client: Client;
  readonly executor: Executor;
}

export async function createOutbox(servers: BenchServers, name: string): Promise<OutboxDatabase> {
  await createDatabase(servers.databaseUrl, name);
  const url = servers.database(name);
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(OUTBOX_SCHEMA_V1);
  await client.query(OUTBOX_SCHEMA_V2);
  return { name, url, client, executor: onClient(client) };
}

/** Appends events as a service does, many to a transaction. */
export async function fillOutbox(executor: Executor, events: Iterable<ProcessingEvent>): Promise<number> {
  let waiting: ProcessingEvent[] = [];
  let appended = 0;
  for (const event of events) {
    waiting.push(event);
    appended += 1;
    if (waiting.length < FILL_AT_ONCE) continue;
    await appendToOutbox(executor, waiting);
    waiting = [];
  }
  await appendToOutbox(executor, waiting);
  return appended;
}

/** Starts the relay of the alarms service, as a process of its own, on that outbox. */
export function startRelay(servers: BenchServers, outbox: OutboxDatabase, topic: string): Promise<RunningBenchService> {
  return servers.start(
    {
      name: `relay-${outbox.name}`,
      entry: 'dist/apps/alarms/src/relay/main.js',
      environment: { DATABASE_NAME: outbox.name, KAFKA_TOPIC: topic },
    },
    false,
  );
}
