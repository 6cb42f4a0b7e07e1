import { randomUUID } from 'node:crypto';
import { type Executor, inTransaction } from '#database';
import type { OutgoingRecord } from '#kafka';
import { type FreshDatabase, aProcessingEvent, eventually, freshDatabase } from '#test-bed';
import { appendToOutbox } from './append-to-outbox.repository.js';
import { type BusinessRecord, appendBusinessEvents } from './business-outbox.repository.js';
import { BUSINESS_OUTBOX_SCHEMA_V1 } from './business-outbox-schema.js';
import { OUTBOX_SCHEMA_V1, OUTBOX_SCHEMA_V2 } from './outbox-schema.js';
import { OutboxRelay } from './outbox-relay.js';

/** Stands in for Kafka: keeps what it was sent by topic, and fails as often as told, after it took the records. */
class Topics {
  readonly sent: { topic: string; key: string | null; value: { id?: string; serial?: number } }[] = [];
  failures = 0;

  async send(topic: string, records: readonly OutgoingRecord[]): Promise<void> {
    this.sent.push(...records.map(({ key, value }) => ({ topic, key, value: JSON.parse(value) as object })));
    if (this.failures === 0) return;
    this.failures -= 1;
    throw new Error('the broker did not answer');
  }

  async close(): Promise<void> {}

  of(topic: string): (number | undefined)[] {
    return this.sent.filter((record) => record.topic === topic).map(({ value }) => value.serial);
  }
}

describe('outbox of business events', () => {
  let database: FreshDatabase;
  let topics: Topics;
  const relays: OutboxRelay[] = [];

  beforeEach(async () => {
    database = await freshDatabase('business_outbox');
    await database.pool.query(OUTBOX_SCHEMA_V1);
    await database.pool.query(OUTBOX_SCHEMA_V2);
    await database.pool.query(BUSINESS_OUTBOX_SCHEMA_V1);
    topics = new Topics();
  });

  afterEach(async () => {
    await Promise.all(relays.splice(0).map((relay) => relay.stop()));
    await database.drop();
  });

  function startRelay(batchSize = 3): void {
    const { url: databaseUrl } = database;
    const relay = new OutboxRelay({
      databaseUrl,
      source: 'logistics',
      topic: 'processing',
      producer: topics,
      businessEvents: true,
      batchSize,
      // A lost notification would fail the test.
      pollMs: 60_000,
    });
    relays.push(relay);
    relay.start();
  }

  const commit = (work: (transaction: Executor) => Promise<void>) => inTransaction(database.pool, work);
  const record = (serial: number, topic = 'shipped'): BusinessRecord => ({
    id: randomUUID(),
    topic,
    key: 'a-customer',
    event: { serial },
  });
  const waiting = async () =>
    (await database.pool.query('SELECT 1 FROM business_outbox WHERE sent_at IS NULL')).rowCount ?? 0;

  it('publishes what was committed with the row, by its topic and key, and nothing that was not', async () => {
    startRelay();
    await expect(
      commit(async (transaction) => {
        await appendBusinessEvents(transaction, [record(1)]);
        throw new Error('the business operation failed');
      }),
    ).rejects.toThrow('failed');
    await commit((transaction) => appendBusinessEvents(transaction, [record(2), record(3, 'other')]));
    await eventually(async () => (await waiting()) === 0);
    expect(topics.sent.map(({ topic, key, value }) => [topic, key, value])).toEqual([
      ['shipped', 'a-customer', { serial: 2 }],
      ['other', 'a-customer', { serial: 3 }],
    ]);
  });

  it('keeps the order of writing over many batches', async () => {
    for (let serial = 1; serial <= 20; serial += 1)
      await commit((transaction) => appendBusinessEvents(transaction, [record(serial)]));
    startRelay();
    await eventually(async () => (await waiting()) === 0);
    expect(topics.of('shipped')).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  it('sends again, with the same ids, what it could not know to be sent', async () => {
    topics.failures = 1;
    await commit((transaction) => appendBusinessEvents(transaction, [record(1), record(2), record(3, 'other')]));
    startRelay();
    await eventually(async () => (await waiting()) === 0);
    expect(topics.of('shipped')).toEqual([1, 2, 1, 2]);
    expect(topics.of('other')).toEqual([3]);
  });

  it('leaves the sequence of the processing events dense', async () => {
    startRelay();
    await commit(async (transaction) => {
      await appendToOutbox(transaction, [aProcessingEvent()]);
      await appendBusinessEvents(transaction, [record(1)]);
      await appendToOutbox(transaction, [aProcessingEvent()]);
    });
    await eventually(async () => topics.sent.length === 3 && (await waiting()) === 0);
    const { rows } = await database.pool.query<{ sequence: number }>('SELECT sequence FROM outbox ORDER BY position');
    expect(rows.map(({ sequence }) => sequence)).toEqual([1, 2]);
  });
});
