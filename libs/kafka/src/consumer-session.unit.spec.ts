import type { ConsumerConfig, EachBatchPayload, Kafka } from 'kafkajs';
import { ConsumerSession } from './consumer-session.js';
import type { TopicPartition } from './partition-batch.js';

/** The client's consumer where nothing is at the other end: it hands over what the test gives it, and does not leave in peace. */
class ClientWithoutEnd {
  readonly events = { GROUP_JOIN: 'join', START_BATCH_PROCESS: 'batch', CRASH: 'crash' };
  readonly listeners = new Map<string, (event: { payload: unknown }) => void>();
  eachBatch: (payload: EachBatchPayload) => Promise<void> = () => Promise.resolve();

  connect = () => Promise.resolve();
  subscribe = () => Promise.resolve();
  seek = () => undefined;
  pause = () => undefined;
  resume = () => undefined;
  disconnect = () => Promise.reject(new Error('no end'));
  on = (name: string, listener: (event: { payload: unknown }) => void) => this.listeners.set(name, listener);
  run = ({ eachBatch }: { eachBatch: (payload: EachBatchPayload) => Promise<void> }) => {
    this.eachBatch = eachBatch;
    return Promise.resolve();
  };

  join(memberAssignment: Record<string, number[]>): void {
    this.listeners.get('join')!({ payload: { memberAssignment } });
  }

  hand(value: string): Promise<void> {
    return this.eachBatch({
      batch: {
        topic: 'a',
        partition: 0,
        fetchedOffset: '0',
        highWatermark: '1',
        messages: [{ offset: '0', key: null, value: Buffer.from(value), headers: {} }],
        lastOffset: () => '0',
      },
      isRunning: () => true,
      isStale: () => false,
      resolveOffset: () => undefined,
      heartbeat: () => Promise.resolve(),
      commitOffsetsIfNecessary: () => Promise.resolve(),
    } as unknown as EachBatchPayload);
  }
}

async function session(handle: () => Promise<void>, client: ClientWithoutEnd) {
  const held: TopicPartition[][] = [];
  const stopped: TopicPartition[] = [];
  const started = new ConsumerSession(
    { consumer: () => client } as unknown as Kafka,
    {
      groupId: 'group',
      topics: ['a'],
      onAssigned: (partitions) => held.push([...partitions]),
      onStopped: (partition) => stopped.push(partition),
      assigned: (partitions) => Promise.resolve(partitions.map((partition) => ({ ...partition, offset: 0n }))),
      handle,
    },
    () => undefined,
  );
  await started.start();
  return { started, held, stopped };
}

it('does not end before the batch at hand has, even where the client cannot leave', async () => {
  const client = new ClientWithoutEnd();
  let release = (): void => undefined;
  const order: string[] = [];
  const { started } = await session(async () => {
    await new Promise<void>((resolve) => (release = resolve));
    order.push('handled');
  }, client);
  client.join({ a: [0] });
  await client.hand('one');
  const ended = started.stop().catch(() => order.push('ended'));
  await new Promise((resolve) => setImmediate(resolve));
  release();
  await ended;
  expect(order).toEqual(['handled', 'ended']);
});

it('says what this member has at every assignment, and nothing of a partition that it has no more', async () => {
  const client = new ClientWithoutEnd();
  let fail = (): void => undefined;
  const { started, held, stopped } = await session(
    () =>
      new Promise<void>((_, reject) => {
        fail = () => reject(Object.assign(new Error('no'), { code: 'TEST.FINAL', retriable: false }));
      }),
    client,
  );
  client.join({ a: [0, 1] });
  await client.hand('one');
  client.join({ a: [1] });
  client.join({});
  fail();
  await started.stop().catch(() => undefined);
  expect(held).toEqual([
    [
      { topic: 'a', partition: 0 },
      { topic: 'a', partition: 1 },
    ],
    [{ topic: 'a', partition: 1 }],
    [],
  ]);
  expect(stopped).toEqual([]);
});

it.each([
  [undefined, { sessionTimeout: 10_000, heartbeatInterval: 2_000 }],
  [6_000, { sessionTimeout: 6_000, heartbeatInterval: 1_200 }],
  [300_000, { sessionTimeout: 300_000, heartbeatInterval: 3_000 }],
])('gives several signs of life within a session of %s ms', (sessionTimeoutMs, expected) => {
  const wanted: ConsumerConfig[] = [];
  const client = { consumer: (config: ConsumerConfig) => (wanted.push(config), new ClientWithoutEnd()) };
  const options = {
    groupId: 'group',
    topics: ['a'],
    assigned: () => Promise.resolve([]),
    handle: () => Promise.resolve(),
    ...(sessionTimeoutMs !== undefined && { sessionTimeoutMs }),
  };
  expect(new ConsumerSession(client as unknown as Kafka, options, () => undefined)).toBeDefined();
  expect(wanted).toEqual([expect.objectContaining(expected)]);
});
