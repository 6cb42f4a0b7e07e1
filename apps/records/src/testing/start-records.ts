import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Executor, onPool } from '#database';
import { createService } from '#http';
import type { KafkaRecord } from '#kafka';
import { type ProcessingEvent, encode } from '#processing-event';
import { freshDatabase } from '#test-bed';
import { RecordsModule } from '../app.module.js';
import { type RecordsConfiguration, recordsConfiguration } from '../configuration.js';
import { IntakeService } from '../intake/accept-batch/intake.service.js';
import { type BatchCounts, createOffset } from '../intake/intake-offset.repository.js';
import { prepareDatabase } from '../schema.js';
import { SERVICE } from '../service-description.js';

/** The records service over a database of its own, without Kafka: a test hands the batches to intake itself. */
export interface RunningRecords {
  app: NestFastifyApplication;
  /** Where the API answers. */
  url: string;
  configuration: Readonly<RecordsConfiguration>;
  /** A connection beside the service's own, for a look at the tables. */
  database: Executor;
  /** Takes events in as one batch for each source, in the order given. */
  feed(events: readonly ProcessingEvent[]): Promise<BatchCounts>;
  /** Takes in raw values as the records of one batch, whatever they hold. */
  feedRaw(source: string, records: readonly { key: string | null; value: string | null }[]): Promise<BatchCounts>;
  /** Stops the service and drops the database. */
  close(): Promise<void>;
}

/** Sources whose topics the test may feed. */
const SOURCES = ['alarms', 'billing', 'logistics', 'marketing'];

/** `settings` go over the environment that a test usually wants; with a DATABASE_NAME it shares that database. */
export async function startRecords(settings: Record<string, string> = {}): Promise<RunningRecords> {
  const database = await freshDatabase('records_test');
  const configuration = recordsConfiguration({
    DATABASE_URL: database.serverUrl,
    DATABASE_NAME: database.name,
    INTAKE_TOPICS: SOURCES.map((source) => `${topicOf(source)}=${source}`).join(','),
    QUARANTINE_KEY: randomBytes(32).toString('base64'),
    DEPLOYMENT: 'register.example',
    OUTBOX_RELAY: 'off',
    FINDINGS_EVERY_MINUTES: '0',
    ...settings,
  });
  await prepareDatabase(configuration);
  const app = await createService(RecordsModule.register(configuration), SERVICE);
  await app.listen(0, '127.0.0.1');
  const feeder = new Feeder(app.get(IntakeService), onPool(database.pool));
  return {
    app,
    url: `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`,
    configuration,
    database: onPool(database.pool),
    feed: (events) => feeder.feed(events),
    feedRaw: (source, records) => feeder.feedRaw(source, records),
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}

function topicOf(source: string): string {
  return `trettio.processing.${source}`;
}

/** Stands in for the broker: gives each record the next offset of partition 0 of its source's topic. */
class Feeder {
  private readonly next = new Map<string, bigint>();

  constructor(
    private readonly intake: IntakeService,
    private readonly executor: Executor,
  ) {}

  async feed(events: readonly ProcessingEvent[]): Promise<BatchCounts> {
    const total: BatchCounts = { accepted: 0, duplicate: 0, quarantined: 0, control: 0 };
    for (const source of new Set(events.map((event) => event.source))) {
      const records = events.filter((event) => event.source === source).map((event) => encode(event));
      const counts = await this.feedRaw(source, records);
      for (const name of Object.keys(total) as (keyof BatchCounts)[]) total[name] += counts[name];
    }
    return total;
  }

  async feedRaw(
    source: string,
    given: readonly { key: string | null; value: string | null; headers?: KafkaRecord['headers'] }[],
  ): Promise<BatchCounts> {
    const topic = topicOf(source);
    const from = this.next.get(topic) ?? 0n;
    if (from === 0n) await createOffset(this.executor, topic, 0, 'test-cluster', 0n);
    const next = from + BigInt(given.length);
    const records = given.map(({ key, value, headers = {} }, index) => ({
      offset: from + BigInt(index),
      key: key === null ? null : Buffer.from(key),
      value: value === null ? null : Buffer.from(value),
      headers,
    }));
    const batch = { topic, partition: 0, from, next, records, highWatermark: next, heartbeat: async () => undefined };
    const counts = await this.intake.accept(batch);
    this.next.set(topic, next);
    return counts;
  }
}
