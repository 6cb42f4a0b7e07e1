import { createRequire } from 'node:module';
import { type ICustomPartitioner, Partitioners } from 'kafkajs';
import { sameLeaders } from './same-leaders.js';

const client = createRequire(import.meta.url)('kafkajs/src/producer/sendMessages') as (
  parts: object,
) => (send: object) => Promise<unknown>;
const createRetry = createRequire(import.meta.url)('kafkajs/src/retry') as (options: object) => unknown;

const TOPIC = 'topic';

/** The client's own sending over two brokers; the second dies at the first attempt, and the first one takes its partition over. */
function sendWhileALeaderDies(partitioner: ICustomPartitioner) {
  const taken: number[] = [];
  let secondLives = true;
  const broker = (nodeId: number) => ({
    nodeId,
    produce: ({ topicData }: { topicData: { partitions: { partition: string }[] }[] }) => {
      if (nodeId === 2) {
        secondLives = false;
        return Promise.reject(
          Object.assign(new Error('connection closed'), { name: 'KafkaJSConnectionClosedError', retriable: true }),
        );
      }
      taken.push(...topicData.flatMap(({ partitions }) => partitions.map(({ partition }) => Number(partition))));
      return Promise.resolve({ topics: [] });
    },
  });
  const brokers = [broker(1), broker(2)];
  const leader = (partition: string | number) => (Number(partition) === 1 && secondLives ? 2 : 1);
  const nothing = () => Promise.resolve();
  const send = client({
    logger: { debug: () => undefined, error: () => undefined },
    partitioner: partitioner(),
    retrier: createRetry({ initialRetryTime: 1, retries: 3 }),
    cluster: {
      refreshMetadataIfNecessary: nothing,
      refreshMetadata: nothing,
      addMultipleTargetTopics: nothing,
      removeBroker: () => undefined,
      isConnected: () => true,
      findTopicPartitionMetadata: () => [0, 1].map((partitionId) => ({ partitionId, leader: leader(partitionId) })),
      findLeaderForPartitions: (_topic: string, partitions: string[]) =>
        Object.fromEntries(
          [1, 2]
            .map((id) => [id, partitions.filter((partition) => leader(partition) === id)])
            .filter(([, led]) => (led as string[]).length > 0),
        ),
      findBroker: ({ nodeId }: { nodeId: string }) => Promise.resolve(brokers[Number(nodeId) - 1]),
    },
    eosManager: {
      acquireBrokerLock: nothing,
      releaseBrokerLock: nothing,
      isTransactional: () => false,
      getSequence: () => 0,
      updateSequence: () => undefined,
      getProducerId: () => 1,
      getProducerEpoch: () => 0,
    },
  });
  const messages = [0, 1].map((partition) => ({ partition, key: null, value: `of ${partition}` }));
  return { taken, sent: send({ acks: -1, topicMessages: [{ topic: TOPIC, messages }] }) };
}

it('is needed: left to itself the client leaves a partition out and says that all was sent', async () => {
  const { taken, sent } = sendWhileALeaderDies(Partitioners.DefaultPartitioner);
  await sent;
  expect(taken).toEqual([0]);
});

it('ends a send that would go on with a part of what it has to send', async () => {
  await expect(sendWhileALeaderDies(sameLeaders).sent).rejects.toMatchObject({ code: 'KAFKA.SEND_BROKEN_OFF' });
});

it('chooses as the client does', () => {
  const given = (key: string) => ({
    topic: TOPIC,
    partitionMetadata: [0, 1, 2].map((partitionId) => ({ partitionId, leader: 1 })) as never,
    message: { key, value: '' },
  });
  for (const key of ['a', 'b', 'c', 'd'])
    expect(sameLeaders()(given(key))).toBe(Partitioners.DefaultPartitioner()(given(key)));
});

it('lets a further attempt go where the first one went, also without a key', () => {
  const partitionMetadata = Array.from({ length: 12 }, (_, partitionId) => ({ partitionId, leader: 1 })) as never;
  const message = { key: null, value: '' };
  const partitioner = sameLeaders();
  const chosen = Array.from({ length: 5 }, () => partitioner({ topic: TOPIC, partitionMetadata, message }));
  expect(new Set(chosen).size).toBe(1);
});
