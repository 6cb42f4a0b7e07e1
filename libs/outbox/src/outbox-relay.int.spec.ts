import { randomUUID } from 'node:crypto';
import { inTransaction, onPool } from '#database';
import type { OutgoingRecord } from '#kafka';
import type { ProcessingEvent } from '#processing-event';
import { type FreshDatabase, aProcessingEvent, eventually, freshDatabase } from '#test-bed';
import { appendToOutbox } from './append-to-outbox.repository.js';
import { OUTBOX_SCHEMA_V1, OUTBOX_SCHEMA_V2 } from './outbox-schema.js';
import { OutboxRelay } from './outbox-relay.js';
import { readBacklog } from './outbox.repository.js';

/** Stands in for Kafka: keeps what it was sent, and fails or waits as told. */
class Topic {
  readonly sent: ProcessingEvent[] = [];
  /** Bytes of each send. */
  readonly sizes: number[] = [];
  failures = 0;
  /** Failing after the records were taken: the sender cannot know. */
  failAfterTaking = false;
  /** What every send waits for before anything else. */
  held: Promise<void> = Promise.resolve();

  async send(_topic: string, records: readonly OutgoingRecord[]): Promise<void> {
    await this.held;
    this.sizes.push(records.reduce((sum, { value }) => sum + value.length, 0));
    const failing = this.failures > 0;
    if (failing) this.failures -= 1;
    if (!failing || this.failAfterTaking)
      this.sent.push(...records.map(({ value }) => JSON.parse(value) as ProcessingEvent));
    if (failing) throw new Error('the broker did not answer');
    await Promise.resolve();
  }

  async close(): Promise<void> {}

  ids(): string[] {
    return this.sent.map(({ id }) => id);
  }
}

describe('outbox relay', () => {
  let database: FreshDatabase;
  const relays: OutboxRelay[] = [];

  beforeEach(async () => {
    database = await freshDatabase('outbox');
    await database.pool.query(OUTBOX_SCHEMA_V1);
    await database.pool.query(OUTBOX_SCHEMA_V2);
  });

  afterEach(async () => {
    await Promise.all(relays.splice(0).map((relay) => relay.stop()));
    await database.drop();
  });

  function relayTo(topic: Topic, options: { batchSize?: number; pollMs?: number } = {}): OutboxRelay {
    const relay = new OutboxRelay({
      databaseUrl: database.url,
      source: 'alarms',
      topic: 'any',
      producer: topic,
      ...options,
    });
    relays.push(relay);
    relay.start();
    return relay;
  }

  async function append(...events: ProcessingEvent[]): Promise<void> {
    await inTransaction(database.pool, (transaction) => appendToOutbox(transaction, events));
  }

  it('publishes what was committed, and nothing that was not', async () => {
    const topic = new Topic();
    relayTo(topic);
    const event = aProcessingEvent();
    await expect(
      inTransaction(database.pool, async (transaction) => {
        await appendToOutbox(transaction, [aProcessingEvent()]);
        throw new Error('the business operation failed');
      }),
    ).rejects.toThrow('failed');
    await append(event);
    await eventually(async () => topic.sent.length > 0);
    expect(topic.sent).toEqual([{ ...event, sequence: '0000000000000001' }]);
  });

  it('gives a dense sequence in order of writing, over many transactions at once', async () => {
    const topic = new Topic();
    relayTo(topic, { batchSize: 7 });
    await Promise.all(
      Array.from({ length: 40 }, () => append(aProcessingEvent(), aProcessingEvent(), aProcessingEvent())),
    );
    await eventually(async () => topic.sent.length === 120);
    expect(topic.sent.map(({ sequence }) => Number(sequence))).toEqual(
      Array.from({ length: 120 }, (_, index) => index + 1),
    );
    expect(new Set(topic.ids()).size).toBe(120);
  });

  it('keeps the order of one person', async () => {
    const topic = new Topic();
    relayTo(topic, { batchSize: 3 });
    const subject = randomUUID();
    const events: ProcessingEvent[] = [];
    for (let step = 0; step < 20; step += 1) {
      const event = aProcessingEvent({ subject });
      events.push(event);
      await append(aProcessingEvent(), event);
    }
    await eventually(async () => topic.sent.length === 40);
    expect(topic.sent.filter((event) => event.subject === subject).map(({ id }) => id)).toEqual(
      events.map(({ id }) => id),
    );
  });

  it('wakes at once, without waiting for the poll', async () => {
    const topic = new Topic();
    const relay = relayTo(topic, { pollMs: 60_000 });
    await eventually(async () => relay.state === 'active');
    await append(aProcessingEvent());
    await eventually(async () => topic.sent.length === 1, 5_000);
  });

  it('leaves out nothing that a long transaction commits behind others', async () => {
    const topic = new Topic();
    relayTo(topic);
    const late = aProcessingEvent();
    let finish!: () => void;
    const mayFinish = new Promise<void>((resolve) => (finish = resolve));
    let written!: () => void;
    const isWritten = new Promise<void>((resolve) => (written = resolve));
    const long = inTransaction(database.pool, async (transaction) => {
      await appendToOutbox(transaction, [late]);
      written();
      await mayFinish;
    });
    await isWritten;
    await append(aProcessingEvent(), aProcessingEvent());
    await eventually(async () => topic.sent.length === 2);
    finish();
    await long;
    await eventually(async () => topic.sent.length === 3);
    expect(topic.sent[2]).toMatchObject({ id: late.id, sequence: '0000000000000003' });
  });

  it.each([
    ['before', false],
    ['after', true],
  ])('sends again, under the same id and sequence, what failed %s the broker had it', async (_, failAfterTaking) => {
    const topic = new Topic();
    topic.failures = 2;
    topic.failAfterTaking = failAfterTaking;
    relayTo(topic);
    await append(aProcessingEvent(), aProcessingEvent());
    await eventually(async () => (await readBacklog(onPool(database.pool), 'alarms')).waiting === 0);
    const given = new Map(topic.sent.map(({ id, sequence }) => [id, sequence]));
    expect([...given.values()]).toEqual(['0000000000000001', '0000000000000002']);
    expect(topic.sent).toHaveLength(failAfterTaking ? 6 : 2);
  });

  const sequences = (topic: Topic) => topic.sent.map(({ sequence }) => Number(sequence));
  const cutTheConnection = () =>
    database.pool.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'outbox relay alarms' AND datname = current_database()`,
    );
  const places = async () =>
    (
      await database.pool.query<{ id: string; sequence: number }>(
        'SELECT id, sequence FROM outbox WHERE sequence IS NOT NULL',
      )
    ).rows;

  /** A relay whose first send hangs with three events, while three more have their places already. */
  async function relayWithOneSendOnItsWayAndOneAhead(): Promise<{ topic: Topic; release: () => void }> {
    const topic = new Topic();
    let release!: () => void;
    topic.held = new Promise((resolve) => (release = resolve));
    await append(...Array.from({ length: 8 }, () => aProcessingEvent()));
    relayTo(topic, { batchSize: 3 });
    await eventually(async () => (await places()).length === 6);
    return { topic, release };
  }

  it('gives the next batch its places while one is on its way, and no more than that', async () => {
    const { topic, release } = await relayWithOneSendOnItsWayAndOneAhead();
    expect(topic.sent).toEqual([]);
    release();
    await eventually(async () => topic.sent.length === 8);
    expect(sequences(topic)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('is followed by one that sends what was on its way and what was ahead, where it dies in between', async () => {
    const { release } = await relayWithOneSendOnItsWayAndOneAhead();
    const given = await places();
    const next = new Topic();
    try {
      // To the database the relay is dead; its send does not come back.
      await cutTheConnection();
      relayTo(next, { batchSize: 3 });
      await eventually(async () => next.sent.length === 8);
    } finally {
      release();
    }
    expect(sequences(next)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    const sent = new Map(next.sent.map(({ id, sequence }) => [id, Number(sequence)]));
    for (const { id, sequence } of given) expect(sent.get(id)).toBe(sequence);
  });

  it('sends nothing of what is ahead when its connection is cut in mid-send, until it has sent that again', async () => {
    const { topic, release } = await relayWithOneSendOnItsWayAndOneAhead();
    await cutTheConnection();
    release();
    await eventually(async () => new Set(topic.ids()).size === 8);
    expect(sequences(topic)).toEqual([1, 2, 3, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('sends nothing of what is ahead after a send that failed, until that has gone', async () => {
    const { topic, release } = await relayWithOneSendOnItsWayAndOneAhead();
    topic.failures = 2;
    release();
    await eventually(async () => topic.sent.length === 8);
    expect(sequences(topic)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('notices a send that fails while nothing else comes', async () => {
    const topic = new Topic();
    let release!: () => void;
    const relay = relayTo(topic, { pollMs: 60_000 });
    await eventually(async () => relay.state === 'active');
    topic.held = new Promise((resolve) => (release = resolve));
    topic.failures = 1;
    await append(aProcessingEvent());
    await eventually(async () => !(await isAwake()));
    release();
    await eventually(async () => topic.sent.length === 1);
  });

  const isAwake = async () =>
    (await database.pool.query<{ awake: boolean }>('SELECT awake FROM outbox_relay')).rows[0]!.awake;

  it('is rung again once it has fallen asleep', async () => {
    const topic = new Topic();
    relayTo(topic, { pollMs: 60_000 });
    for (const count of [1, 2]) {
      await append(aProcessingEvent());
      await eventually(async () => topic.sent.length === count, 5_000);
      await eventually(async () => !(await isAwake()));
    }
  });

  it('goes on from a database of the first version: what was sent is not sent again', async () => {
    const old = await freshDatabase('outbox_v1');
    try {
      await old.pool.query(OUTBOX_SCHEMA_V1);
      const events = Array.from({ length: 5 }, () => aProcessingEvent());
      await inTransaction(old.pool, (transaction) => appendToOutbox(transaction, events));
      await old.pool.query(`INSERT INTO outbox_relay VALUES ('alarms', 4)`);
      await old.pool.query('UPDATE outbox SET sequence = position WHERE position <= 4');
      await old.pool.query('UPDATE outbox SET sent_at = now() WHERE position <= 2');
      await old.pool.query(OUTBOX_SCHEMA_V2);
      expect(await readBacklog(onPool(old.pool), 'alarms')).toMatchObject({ waiting: 3, lastSequence: 4 });
      const topic = new Topic();
      const relay = new OutboxRelay({ databaseUrl: old.url, source: 'alarms', topic: 'any', producer: topic });
      relay.start();
      await eventually(async () => (await readBacklog(onPool(old.pool), 'alarms')).waiting === 0);
      await relay.stop();
      expect(topic.ids()).toEqual(events.slice(2).map(({ id }) => id));
      expect(sequences(topic)).toEqual([3, 4, 5]);
    } finally {
      await old.drop();
    }
  });

  it('has one active relay; the standby takes over when it goes', async () => {
    const first = new Topic();
    const second = new Topic();
    const active = relayTo(first);
    await eventually(async () => active.state === 'active');
    const standby = relayTo(second);
    await eventually(async () => standby.state === 'standby');
    await append(aProcessingEvent());
    await eventually(async () => first.sent.length === 1);
    await active.stop();
    await append(aProcessingEvent());
    await eventually(async () => second.sent.length === 1);
    expect(second.sent[0]).toHaveProperty('sequence', '0000000000000002');
    expect(first.sent).toHaveLength(1);
  });

  it('goes on by itself when its connection is cut', async () => {
    const topic = new Topic();
    const relay = relayTo(topic);
    await eventually(async () => relay.state === 'active');
    await cutTheConnection();
    await append(aProcessingEvent());
    await eventually(async () => topic.sent.length === 1);
  });

  it('cuts its sends where a broker would find them too large, and keeps the sequence', async () => {
    const topic = new Topic();
    const subject = randomUUID();
    const categories = Array.from({ length: 30 }, (_, index) => `category-of-a-long-name-number-${index}`);
    await append(...Array.from({ length: 900 }, () => aProcessingEvent({ subject, categories })));
    relayTo(topic);
    await eventually(async () => topic.sent.length === 900);
    expect(Math.max(...topic.sizes)).toBeLessThan(786_432);
    expect(topic.sent.map(({ sequence }) => Number(sequence))).toEqual(
      Array.from({ length: 900 }, (_, index) => index + 1),
    );
  });

  it('stops while it stands by', async () => {
    const active = relayTo(new Topic());
    await eventually(async () => active.state === 'active');
    for (let round = 0; round < 5; round += 1) {
      const standby = relayTo(new Topic());
      await new Promise((resolve) => setTimeout(resolve, round * 7));
      await standby.stop();
      expect(standby.state).toBe('stopped');
    }
  });

  it('deletes what was sent long ago, and only that', async () => {
    await append(aProcessingEvent(), aProcessingEvent());
    const first = relayTo(new Topic());
    await eventually(async () => (await readBacklog(onPool(database.pool), 'alarms')).waiting === 0);
    await first.stop();
    await database.pool.query(`INSERT INTO outbox_sent_until VALUES (now() - interval '8 days', 1)`);
    relayTo(new Topic());
    await eventually(async () => (await database.pool.query('SELECT sequence::int FROM outbox')).rowCount === 1);
    expect((await database.pool.query('SELECT sequence::int FROM outbox')).rows).toEqual([{ sequence: 2 }]);
  });

  it('takes an event that is appended twice as one', async () => {
    const event = aProcessingEvent();
    await append(event);
    await expect(append(event)).rejects.toMatchObject({ code: '23505' });
  });
});
