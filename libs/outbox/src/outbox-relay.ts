import { Logger } from '@nestjs/common';
import pg from 'pg';
import { type Executor, onSharedClient, postgresCode } from '#database';
import type { KafkaProducer } from '#kafka';
import { type ProcessingEvent, encode, formatSequence } from '#processing-event';
import {
  type SequencedEvent,
  deleteSentBefore,
  ensureCounter,
  fallAsleep,
  findUnmarked,
  listenToOutbox,
  markSentUntil,
  neverReadWholeTables,
  takeUnsequenced,
  tryBecomeActive,
} from './outbox.repository.js';
import { deleteBusinessEventsSentBefore } from './business-outbox.repository.js';
import { OneAhead } from './one-ahead.js';
import { publishBusinessEvents } from './publish-business-events.js';
import { Rest } from './rest.js';
import { WakeUp } from './wake-up.js';

export interface RelayOptions {
  /** URL of the service's own database. */
  databaseUrl: string;
  source: string;
  topic: string;
  producer: Pick<KafkaProducer, 'send' | 'close'>;
  /** The service has the table of BUSINESS_OUTBOX_SCHEMA_V1; its rows are published too. */
  businessEvents?: boolean;
  /** Events in one send. */
  batchSize?: number;
  /** How long a lost notification may delay an event. */
  pollMs?: number;
  /** Days for which events that were sent are kept. */
  keepDays?: number;
}

export type RelayState = 'stopped' | 'connecting' | 'standby' | 'active';

const RETRY_DELAY_MS = 500;
/** Business events in one send: those of the largest parcels stay below the 1 MiB that a broker takes at once. */
const BUSINESS_BATCH = 100;

const CLEAN_UP_EVERY_MS = 60 * 60 * 1000;
const CLEAN_UP_ROWS = 5_000;

/** Bytes in one send: a broker refuses a record batch of more than 1 MiB, and all of it may fall to one partition. */
const MAX_SEND_BYTES = 768 * 1024;
/** Of a record beside its value: key, headers and lengths, generously. */
const RECORD_BYTES = 160;

/**
 * Publishes the outbox of one service. Of several relays one is active, by an advisory lock that lives as long as its
 * connection; with two at once the events of one person would overtake each other. Delivers at least once: what it did
 * not come to mark is sent again, with the same id and the same sequence.
 */
export class OutboxRelay {
  private readonly logger = new Logger('outbox');
  private readonly wakeUp = new WakeUp();
  private loop: Promise<void> | undefined;
  private cleanedAt = 0;
  private stopping = false;
  state: RelayState = 'stopped';

  constructor(private readonly options: RelayOptions) {}

  start(): void {
    this.stopping = false;
    this.state = 'connecting';
    this.loop ??= this.run();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    this.wakeUp.ring();
    await this.loop;
    this.loop = undefined;
    this.state = 'stopped';
    await this.options.producer.close();
  }

  private async run(): Promise<void> {
    while (this.isRunning()) {
      const client = new pg.Client({
        connectionString: this.options.databaseUrl,
        application_name: `outbox relay ${this.options.source}`,
      });
      // Without a listener a connection that breaks while idle would end the process.
      client.on('error', () => this.wakeUp.ring());
      client.on('notification', () => this.wakeUp.ring());
      try {
        await client.connect();
        await this.serve(client);
      } catch (error) {
        this.logger.warn(`relay interrupted by ${postgresCode(error) ?? (error as Error).name}; goes on by itself`);
        if (this.isRunning()) this.state = 'connecting';
        await this.wakeUp.wait(RETRY_DELAY_MS);
      } finally {
        await client.end().catch(() => undefined);
      }
    }
  }

  private async serve(client: pg.Client): Promise<void> {
    const executor = onSharedClient(client);
    await ensureCounter(executor, this.options.source);
    while (!(await tryBecomeActive(executor, this.options.source))) {
      this.state = 'standby';
      await this.wakeUp.wait(RETRY_DELAY_MS);
      if (!this.isRunning()) return;
    }
    if (!this.isRunning()) return;
    this.state = 'active';
    await listenToOutbox(executor);
    await neverReadWholeTables(executor);
    const sending = new OneAhead(() => this.wakeUp.ring());
    try {
      await this.resend(executor);
      await this.relay(executor, sending);
    } finally {
      // What follows, here or after a new connection, must not overtake what is on its way.
      await sending.settled();
    }
  }

  /** While one batch is on its way to the broker, the next one gets its places. */
  private async relay(executor: Executor, sending: OneAhead): Promise<void> {
    const rest = new Rest(this.options.pollMs ?? 1_000);
    while (this.isRunning()) {
      sending.mustNotHaveFailed();
      const events = await takeUnsequenced(executor, this.options.source, this.batchSize);
      if (events.length > 0) await sending.begin(() => this.publish(executor, events));
      const told = await this.publishBusiness(executor, sending);
      if (events.length > 0 || told > 0) rest.found();
      if (events.length < this.batchSize && told < this.businessBatchSize) await this.idle(executor, rest);
    }
  }

  private async resend(executor: Executor): Promise<void> {
    for (;;) {
      const events = await findUnmarked(executor, this.batchSize);
      if (events.length === 0) return;
      await this.publish(executor, events);
    }
  }

  private async publish(executor: Executor, events: SequencedEvent[]): Promise<void> {
    for (const part of partsOf(events)) {
      await this.options.producer.send(
        this.options.topic,
        part.map(({ record }) => record),
      );
      await markSentUntil(executor, part.at(-1)!.sequence);
    }
    await this.cleanUp(executor);
  }

  private async publishBusiness(executor: Executor, sending: OneAhead): Promise<number> {
    const { businessEvents = false, producer } = this.options;
    if (!businessEvents) return 0;
    await sending.over();
    return publishBusinessEvents(executor, producer, this.businessBatchSize);
  }

  private async idle(executor: Executor, rest: Rest): Promise<void> {
    await this.cleanUp(executor);
    if (rest.mustBeRung()) await fallAsleep(executor, this.options.source);
    await this.wakeUp.wait(rest.waitMs());
  }

  /** A bounded piece at a time, as often as there is more: a busy service must not keep events beyond their days. */
  private async cleanUp(executor: Executor): Promise<void> {
    if (Date.now() - this.cleanedAt < CLEAN_UP_EVERY_MS) return;
    const { keepDays = 7, businessEvents = false } = this.options;
    const deleted = await deleteSentBefore(executor, keepDays, CLEAN_UP_ROWS);
    const told = businessEvents ? await deleteBusinessEventsSentBefore(executor, keepDays, CLEAN_UP_ROWS) : 0;
    if (Math.max(deleted, told) < CLEAN_UP_ROWS) this.cleanedAt = Date.now();
  }

  private isRunning(): boolean {
    return !this.stopping;
  }

  private get batchSize(): number {
    return this.options.batchSize ?? 1_000;
  }

  private get businessBatchSize(): number {
    return Math.min(this.batchSize, BUSINESS_BATCH);
  }
}

interface OutgoingEvent {
  sequence: number;
  record: ReturnType<typeof encode>;
}

/** The events in their order, encoded, cut where a send would become too large. */
function partsOf(events: readonly SequencedEvent[]): OutgoingEvent[][] {
  const parts: OutgoingEvent[][] = [];
  let bytes = Infinity;
  for (const { sequence, event } of events) {
    const record = encode(withSequence(event, sequence));
    const size = Buffer.byteLength(record.value) + RECORD_BYTES;
    bytes += size;
    if (bytes > MAX_SEND_BYTES) {
      parts.push([]);
      bytes = size;
    }
    parts.at(-1)!.push({ sequence, record });
  }
  return parts;
}

/** `pg` reads a bigint as text; a sequence stays far below 2^53. */
function withSequence(event: ProcessingEvent, sequence: number): ProcessingEvent {
  const { data, ...envelope } = event;
  return { ...envelope, sequence: formatSequence(Number(sequence)), data };
}
