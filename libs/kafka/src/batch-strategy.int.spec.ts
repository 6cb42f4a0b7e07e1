import { randomBytes } from 'node:crypto';
import { jest } from '@jest/globals';
import { Controller, type INestMicroservice, Logger, UseFilters } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { Test } from '@nestjs/testing';
import { CompressionTypes, Kafka, logLevel } from 'kafkajs';
import { eventually, freshTopic, kafkaBrokers } from '#test-bed';
import { WrongPositionError } from './errors.js';
import type { KafkaRecord, PartitionBatch, PartitionLog, PartitionStart, TopicPartition } from './partition-batch.js';
import { BatchErrorFilter, KafkaBatchStrategy } from './batch-strategy.js';
import { KafkaConnection } from './kafka-connection.js';
import { takeAssignment } from './take-assignment.js';

/** A handler that keeps what it was given and fails as told; its offsets are its own, as a database's would be. */
class Reader {
  readonly offsets = new Map<number, bigint>();
  readonly seen: { partition: number; from: bigint; next: bigint; values: string[] }[] = [];
  readonly stopped: { partition: number; code: string | undefined }[] = [];
  readonly headers: KafkaRecord['headers'][] = [];
  readonly crashes: Error[] = [];
  failures: Error[] = [];
  failOn = (_: PartitionBatch): boolean => true;
  /** Batches wait for this while they are handled. */
  hold = (_: PartitionBatch): Promise<void> => Promise.resolve();
  readonly atHand = new Map<number, number>();
  mostAtHand = 0;

  async accept(batch: PartitionBatch): Promise<void> {
    const { partition } = batch;
    this.atHand.set(partition, (this.atHand.get(partition) ?? 0) + 1);
    this.mostAtHand = Math.max(this.mostAtHand, ...this.atHand.values());
    try {
      await this.hold(batch);
      this.take(batch);
    } finally {
      this.atHand.set(partition, this.atHand.get(partition)! - 1);
    }
  }

  take(batch: PartitionBatch): void {
    if (this.failures.length > 0 && this.failOn(batch)) throw this.failures.shift()!;
    const stands = this.offsets.get(batch.partition) ?? 0n;
    if (batch.from > stands) throw new WrongPositionError(stands);
    this.headers.push(...batch.records.map(({ headers }) => headers));
    this.offsets.set(batch.partition, batch.next);
    this.seen.push({
      partition: batch.partition,
      from: batch.from,
      next: batch.next,
      values: batch.records.map(({ value }) => value!.toString()),
    });
  }

  assigned = async (_: TopicPartition[], readLogs: () => Promise<PartitionLog[]>): Promise<PartitionStart[]> =>
    (await readLogs()).map(({ topic, partition, logStart }) => ({
      topic,
      partition,
      offset: this.offsets.get(partition) ?? logStart,
    }));

  values(): string[] {
    return this.seen.flatMap(({ values }) => values);
  }
}

const connection = new KafkaConnection({ brokers: kafkaBrokers(), clientId: 'test' });
const raw = new Kafka({ brokers: kafkaBrokers(), clientId: 'test-raw', logLevel: logLevel.NOTHING });
const running: INestMicroservice[] = [];

async function read(reader: Reader, topic: string | string[], group = freshTopic('group')): Promise<INestMicroservice> {
  @Controller()
  @UseFilters(BatchErrorFilter)
  class TestController {
    @EventPattern('batches')
    async handle(@Payload() batch: PartitionBatch): Promise<void> {
      await reader.accept(batch);
    }
  }
  const strategy = new KafkaBatchStrategy(connection, {
    pattern: 'batches',
    groupId: group,
    topics: typeof topic === 'string' ? [topic] : topic,
    assigned: reader.assigned,
    onStopped: ({ partition }, { code }) => reader.stopped.push({ partition, code }),
    onCrashed: (error) => reader.crashes.push(error),
  });
  const module = await Test.createTestingModule({ controllers: [TestController] }).compile();
  const service = module.createNestMicroservice({ strategy, logger: false });
  await service.listen();
  running.push(service);
  return service;
}

async function topicWith(partitions: number): Promise<string> {
  const topic = freshTopic();
  await connection.ensureTopics([{ topic, partitions }]);
  return topic;
}

async function send(topic: string, values: string[], partition = 0): Promise<void> {
  const producer = raw.producer();
  await producer.connect();
  await producer.send({ topic, acks: -1, messages: values.map((value) => ({ value, partition })) });
  await producer.disconnect();
}

function bytesOf({ records }: PartitionBatch): number {
  return records.reduce((sum, { value }) => sum + (value?.length ?? 0), 0);
}

/** A batch of some kilobytes that becomes so many records of so many megabytes each. */
async function sendZeros(topic: string, records: number, megabytes: number, partition = 0): Promise<void> {
  const producer = raw.producer();
  await producer.connect();
  const value = Buffer.alloc(megabytes * 1024 * 1024);
  await producer.send({
    topic,
    compression: CompressionTypes.ZSTD,
    messages: Array.from({ length: records }, () => ({ value, partition })),
  });
  await producer.disconnect();
}

describe('Kafka batch strategy', () => {
  afterEach(async () => {
    jest.restoreAllMocks();
    await Promise.all(running.splice(0).map((service) => service.close()));
  });

  it('hands batches over whole and in order', async () => {
    const topic = await topicWith(1);
    const reader = new Reader();
    await read(reader, topic);
    await send(topic, ['a', 'b', 'c']);
    await send(topic, ['d']);
    await eventually(async () => reader.values().length === 4);
    expect(reader.values()).toEqual(['a', 'b', 'c', 'd']);
    expect(reader.offsets.get(0)).toBe(4n);
  });

  it('reads a batch again, from the same offset, when the handler throws a serialization failure', async () => {
    const topic = await topicWith(1);
    const reader = new Reader();
    reader.failures = [0, 1].map(() => Object.assign(new Error('could not serialize access'), { code: '40001' }));
    await send(topic, ['a', 'b']);
    await read(reader, topic);
    await eventually(async () => reader.values().length >= 2);
    expect(reader.failures).toEqual([]);
    expect(reader.seen).toEqual([{ partition: 0, from: 0n, next: 2n, values: ['a', 'b'] }]);
  });

  it('has one batch of a partition at hand at a time, and goes back for it when it fails though more was fetched', async () => {
    const topic = await topicWith(1);
    const reader = new Reader();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    reader.hold = () => held;
    reader.failures = [new Error('later')];
    await send(topic, ['a', 'b']);
    await read(reader, topic);
    await eventually(async () => reader.atHand.get(0) === 1);
    for (const value of ['c', 'd', 'e']) await send(topic, [value]);
    release();
    await eventually(async () => reader.values().length >= 5);
    expect(reader.failures).toEqual([]);
    expect(reader.values()).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(reader.mostAtHand).toBe(1);
    for (const [index, { from }] of reader.seen.entries()) expect(from).toBe(reader.seen[index - 1]?.next ?? 0n);
  });

  it('finishes the batch at hand before it ends', async () => {
    const topic = await topicWith(1);
    const reader = new Reader();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    reader.hold = () => held;
    await send(topic, ['a']);
    const service = await read(reader, topic);
    await eventually(async () => reader.atHand.get(0) === 1);
    const closed = service.close();
    running.splice(running.indexOf(service), 1);
    release();
    await closed;
    expect(reader.values()).toEqual(['a']);
  });

  it('stops a partition whose error no retry helps, tells the code, and goes on with the others', async () => {
    const topic = await topicWith(2);
    const reader = new Reader();
    reader.failures = [Object.assign(new Error('no'), { code: 'TEST.FINAL', retriable: false })];
    reader.failOn = ({ partition }) => partition === 0;
    await read(reader, topic);
    await send(topic, ['bad'], 0);
    await eventually(async () => reader.stopped.length === 1);
    await send(topic, ['more'], 0);
    await send(topic, ['good'], 1);
    await eventually(async () => reader.values().includes('good'));
    expect(reader.stopped).toEqual([{ partition: 0, code: 'TEST.FINAL' }]);
    expect(reader.values()).toEqual(['good']);
  });

  it.each([
    ['back', '0'],
    ['ahead', '5'],
  ])('does not heed the group’s own offset set %s', async (_, offset) => {
    const topic = await topicWith(1);
    const group = freshTopic('group');
    const reader = new Reader();
    reader.offsets.set(0, 2n);
    await send(topic, ['a', 'b', 'c', 'd', 'e']);
    const admin = raw.admin();
    await admin.connect();
    await admin.setOffsets({ groupId: group, topic, partitions: [{ partition: 0, offset }] });
    await admin.disconnect();
    await read(reader, topic, group);
    await eventually(async () => reader.offsets.get(0) === 5n);
    expect(reader.values()).toEqual(['c', 'd', 'e']);
    expect(reader.seen[0]!.from).toBe(2n);
  });

  it('passes over aborted transactions without a gap in what it covers', async () => {
    const topic = await topicWith(1);
    const reader = new Reader();
    const producer = raw.producer({ transactionalId: freshTopic('tx'), idempotent: true, maxInFlightRequests: 1 });
    await producer.connect();
    for (const [value, end] of [
      ['lost', 'abort'],
      ['kept', 'commit'],
      ['lost too', 'abort'],
    ] as const) {
      const transaction = await producer.transaction();
      await transaction.send({
        topic,
        acks: -1,
        messages: Array.from({ length: 50 }, () => ({ value, partition: 0 })),
      });
      await transaction[end]();
    }
    await producer.disconnect();
    await read(reader, topic);
    await eventually(async () => reader.values().length === 50);
    await send(topic, ['last']);
    await eventually(async () => reader.values().includes('last'));
    expect(new Set(reader.values())).toEqual(new Set(['kept', 'last']));
    // 150 records, three markers, one record: every offset is covered by exactly one batch or passed over before the next.
    expect(reader.offsets.get(0)).toBe(154n);
    for (const [index, { from }] of reader.seen.entries())
      if (index > 0) expect(from).toBeGreaterThanOrEqual(reader.seen[index - 1]!.next);
  });

  it('reads what a foreign producer committed, and accounts for ten thousand records that it aborted', async () => {
    const topic = await topicWith(1);
    const reader = new Reader();
    const producer = raw.producer({ transactionalId: freshTopic('tx'), idempotent: true, maxInFlightRequests: 1 });
    await producer.connect();
    for (const [value, records, end] of [
      ['before', 10, 'commit'],
      ['aborted', 10_000, 'abort'],
      ['after', 10, 'commit'],
    ] as const) {
      const transaction = await producer.transaction();
      const messages = Array.from({ length: records }, () => ({ value, partition: 0 }));
      await transaction.send({ topic, acks: -1, messages });
      await transaction[end]();
    }
    await producer.disconnect();
    await send(topic, ['last']);
    await read(reader, topic);
    await eventually(async () => reader.values().includes('last'));
    expect(reader.values()).toEqual([...Array<string>(10).fill('before'), ...Array<string>(10).fill('after'), 'last']);
    // 10,021 records and three markers, each covered by exactly one batch.
    expect(reader.offsets.get(0)).toBe(10_024n);
    expect(reader.seen[0]!.from).toBe(0n);
    for (const [index, { from }] of reader.seen.entries()) expect(from).toBe(reader.seen[index - 1]?.next ?? 0n);
  });

  it('asks where it stands until it is told, however often nobody can say', async () => {
    const topic = await topicWith(3);
    const reader = new Reader();
    const { assigned } = reader;
    let away = 6;
    reader.assigned = (partitions, readLogs) =>
      (away -= 1) >= 0
        ? Promise.reject(Object.assign(new Error('the database is away, with its data'), { code: 'DATABASE.AWAY' }))
        : assigned(partitions, readLogs);
    for (const partition of [0, 1, 2]) await send(topic, [`of ${partition}`], partition);
    const warnings = jest.spyOn(Logger.prototype, 'warn');
    await read(reader, topic);
    await eventually(async () => reader.values().length === 3);
    expect(reader.values().toSorted()).toEqual(['of 0', 'of 1', 'of 2']);
    expect(reader.stopped).toEqual([]);
    // Said once, however often it is tried.
    const said = warnings.mock.calls.map(([line]) => String(line)).filter((line) => line.includes(topic));
    expect(said).toEqual([expect.stringContaining('could not be looked up (DATABASE.AWAY)')]);
    expect(said[0]).not.toContain('with its data');
  });

  it('stops a partition whose log was cut off past the offset to read next, and says so', async () => {
    const topic = await topicWith(2);
    await send(topic, ['lost', 'lost', 'kept']);
    await send(topic, ['other'], 1);
    const admin = raw.admin();
    await admin.connect();
    // Without this look the client does not know who leads the partition.
    await admin.fetchTopicOffsets(topic);
    await admin.deleteTopicRecords({ topic, partitions: [{ partition: 0, offset: '2' }] });
    const { clusterId } = await admin.describeCluster();
    await admin.disconnect();
    const reader = new Reader();
    reader.assigned = async (partitions, readLogs) => {
      const kept = { find: async () => ({ clusterId, next: 0n }), create: () => Promise.resolve() };
      return takeAssignment(partitions, readLogs, kept, 'TEST');
    };
    await read(reader, topic);
    await eventually(async () => reader.stopped.length > 0 && reader.values().length > 0);
    expect(reader.stopped).toEqual([{ partition: 0, code: 'TEST.LOG_TRUNCATED' }]);
    expect(reader.values()).toEqual(['other']);
  });

  it('gets past aborted transactions that are larger than a fetch', async () => {
    const topic = await topicWith(1);
    const reader = new Reader();
    const producer = raw.producer({ transactionalId: freshTopic('tx'), idempotent: true, maxInFlightRequests: 1 });
    await producer.connect();
    const transaction = await producer.transaction();
    for (let part = 0; part < 6; part += 1) {
      await transaction.send({ topic, acks: -1, messages: [{ value: 'x'.repeat(480_000), partition: 0 }] });
    }
    await transaction.abort();
    await producer.disconnect();
    await send(topic, ['good']);
    await read(reader, topic);
    await eventually(async () => reader.values().includes('good'));
    expect(reader.seen).toEqual([{ partition: 0, from: 0n, next: 8n, values: ['good'] }]);
  });

  it('reads a partition on that had stopped, once an assignment gives it an offset again', async () => {
    const topic = await topicWith(2);
    const group = freshTopic('group');
    const reader = new Reader();
    reader.failures = [Object.assign(new Error('no'), { code: 'TEST.FINAL', retriable: false })];
    await send(topic, ['first'], 0);
    await read(reader, topic, group);
    await eventually(async () => reader.stopped.length === 1);
    // A second member comes and goes: everything is assigned anew, twice.
    const second = await read(new Reader(), topic, group);
    await second.close();
    running.splice(running.indexOf(second), 1);
    await eventually(async () => reader.values().includes('first'), 40_000);
  });

  it('hands over headers as the wire had them, whatever they are called', async () => {
    const topic = await topicWith(1);
    const reader = new Reader();
    const producer = raw.producer();
    await producer.connect();
    const headers = { constructor: 'a', toString: 'b', plain: 'c' };
    await producer.send({ topic, messages: [{ value: 'v', headers }] });
    await producer.disconnect();
    await read(reader, topic);
    await eventually(async () => reader.headers.length === 1);
    const found = Object.entries(reader.headers[0]!).map(([name, value]) => [name, String(value)]);
    expect(Object.fromEntries(found)).toEqual({ constructor: 'a', toString: 'b', plain: 'c' });
  });

  it('hands over a record with tens of thousands of headers, and a header that came often, in no time', async () => {
    const topic = await topicWith(1);
    const reader = new Reader();
    const producer = raw.producer();
    await producer.connect();
    const names = Array.from({ length: 30_000 }, (_, place) => [`name-${place}`, 'x'] as const);
    const headers = { ...Object.fromEntries(names), often: Array.from({ length: 30_000 }, () => 'y') };
    await producer.send({ topic, messages: [{ value: 'v', headers }, { value: 'w' }] });
    await producer.disconnect();
    await read(reader, topic);
    await eventually(async () => reader.headers.length === 2);
    expect(Object.keys(reader.headers[0]!)).toHaveLength(30_001);
    expect(reader.headers[0]!['often']).toHaveLength(30_000);
    expect(reader.headers[1]).toEqual({});
  });

  it('reads what a producer compressed by any codec, on topics of our own', async () => {
    const topic = await topicWith(1);
    const reader = new Reader();
    const producer = raw.producer();
    await producer.connect();
    for (const compression of [CompressionTypes.GZIP, CompressionTypes.ZSTD]) {
      await producer.send({ topic, compression, messages: [{ value: `by ${compression}` }] });
    }
    await producer.disconnect();
    await read(reader, topic);
    await eventually(async () => reader.values().length === 2);
  });

  it.each(['snappy', 'lz4', 'gzip', 'zstd'])('reads a topic that the broker keeps in %s', async (encoding) => {
    const topic = freshTopic();
    await connection.ensureTopics([{ topic, partitions: 1, config: { 'compression.type': encoding } }]);
    const reader = new Reader();
    const values = [
      'a'.repeat(300_000),
      Array.from({ length: 5_000 }, (_, place) => `${place * place},`).join(''),
      randomBytes(100_000).toString('base64'),
      '',
    ];
    await send(topic, values);
    await send(topic, ['last']);
    await read(reader, topic);
    await eventually(async () => reader.values().length === 5);
    expect(reader.values()).toEqual([...values, 'last']);
  });

  it('stops the one partition that holds a batch nobody can read, and takes in what stands before it', async () => {
    const topic = freshTopic();
    await connection.ensureTopics([{ topic, partitions: 2, config: { 'compression.type': 'producer' } }]);
    const reader = new Reader();
    await send(topic, ['before'], 0);
    await sendZeros(topic, 3, 50);
    await send(topic, ['behind'], 0);
    await read(reader, topic);
    await eventually(async () => reader.stopped.length === 1);
    await send(topic, ['elsewhere'], 1);
    await eventually(async () => reader.values().includes('elsewhere'));
    expect(reader.stopped).toEqual([{ partition: 0, code: 'KAFKA.UNREADABLE_BATCH' }]);
    expect(reader.offsets.get(0)).toBe(1n);
    expect(reader.values().sort()).toEqual(['before', 'elsewhere']);
    expect(reader.crashes).toEqual([]);
  });

  it('stops where it stands in the middle of a batch that nobody can read, as it does at its beginning', async () => {
    const topic = freshTopic();
    await connection.ensureTopics([{ topic, partitions: 1, config: { 'compression.type': 'producer' } }]);
    await send(topic, ['before']);
    await sendZeros(topic, 3, 50);
    await send(topic, ['behind']);
    const reader = new Reader();
    reader.offsets.set(0, 2n);
    const errors = jest.spyOn(Logger.prototype, 'error');
    await read(reader, topic);
    await eventually(async () => reader.stopped.length === 1);
    expect(reader.stopped).toEqual([{ partition: 0, code: 'KAFKA.UNREADABLE_BATCH' }]);
    expect(reader.seen).toEqual([]);
    expect(reader.offsets.get(0)).toBe(2n);
    expect(errors.mock.calls.map(([line]) => String(line))).toContainEqual(
      expect.stringMatching(/offsets 1 to 3 cannot be decoded \(KAFKA\.TOO_LARGE\).*, to 4\./),
    );
  });

  it('has bounded memory at hand, however highly batches are compressed and however slowly they are handled', async () => {
    const topic = freshTopic();
    const partitions = 5;
    await connection.ensureTopics([{ topic, partitions, config: { 'compression.type': 'producer' } }]);
    for (let partition = 0; partition < partitions; partition += 1)
      for (let batch = 0; batch < 4; batch += 1) await sendZeros(topic, 1, 10, partition);
    const reader = new Reader();
    reader.take = (batch) => {
      reader.offsets.set(batch.partition, batch.next);
      reader.seen.push({ partition: batch.partition, from: batch.from, next: batch.next, values: [] });
    };
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const bytes = new Map<number, number>();
    reader.hold = (batch) => {
      bytes.set(batch.partition, Math.max(bytes.get(batch.partition) ?? 0, bytesOf(batch)));
      return released;
    };
    await read(reader, topic);
    await eventually(async () => bytes.size >= 2);
    release();
    await eventually(async () => [...Array(partitions).keys()].every((one) => reader.offsets.get(one) === 4n));
    // No more than a fetch may become: three of the four batches.
    expect(Math.max(...bytes.values())).toBe(30 * 1024 * 1024);
    for (let partition = 0; partition < partitions; partition += 1) {
      const seen = reader.seen.filter((one) => one.partition === partition);
      expect(seen[0]!.from).toBe(0n);
      for (const [index, { from }] of seen.entries()) expect(from).toBe(seen[index - 1]?.next ?? 0n);
    }
    expect(reader.stopped).toEqual([]);
  });

  it('reads on in the others while one handler takes its time, and then behind it', async () => {
    const topic = await topicWith(2);
    const reader = new Reader();
    let release: (() => void) | undefined;
    reader.hold = ({ partition }) =>
      partition === 1 || release ? Promise.resolve() : new Promise((resolve) => (release = resolve));
    await read(reader, topic);
    await send(topic, ['slow'], 0);
    await eventually(async () => release !== undefined);
    for (const value of ['one', 'two', 'three']) {
      await send(topic, [value], 1);
      await eventually(async () => reader.values().includes(value));
    }
    expect(reader.values()).not.toContain('slow');
    release!();
    await send(topic, ['after'], 0);
    await eventually(async () => reader.values().includes('after'));
    expect(reader.seen.filter(({ partition }) => partition === 0).flatMap(({ values }) => values)).toEqual([
      'slow',
      'after',
    ]);
  });

  it('reads on in the others after a rebalance, while one handler has been at it since before', async () => {
    const topic = await topicWith(2);
    const group = freshTopic('group');
    const reader = new Reader();
    let release: (() => void) | undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    reader.hold = ({ partition }) => (partition === 0 ? held : Promise.resolve());
    const { assigned } = reader;
    let looks = 0;
    reader.assigned = (partitions, readLogs) => {
      looks += 1;
      return assigned(partitions, readLogs);
    };
    await send(topic, ['slow'], 0);
    await read(reader, topic, group);
    await eventually(async () => reader.atHand.get(0) === 1);
    // A second member comes and goes: everything is assigned anew, twice.
    const before = looks;
    const second = await read(new Reader(), topic, group);
    await second.close();
    running.splice(running.indexOf(second), 1);
    await send(topic, ['of another'], 1);
    await eventually(async () => reader.values().includes('of another'), 40_000);
    expect(looks).toBeGreaterThan(before);
    expect(reader.values()).toEqual(['of another']);
    release!();
    await send(topic, ['after'], 0);
    await eventually(async () => reader.values().includes('after'), 40_000);
    expect(reader.seen.filter(({ partition }) => partition === 0).flatMap(({ values }) => values)).toEqual([
      'slow',
      'after',
    ]);
  });

  it('wants exactly one handler', async () => {
    const strategy = new KafkaBatchStrategy(connection, {
      pattern: 'batches',
      groupId: 'none',
      topics: ['none'],
      assigned: () => Promise.resolve([]),
    });
    await expect(new Promise((_, reject) => strategy.listen(reject))).rejects.toThrow('exactly one');
  });
});
