import { ConfigResourceTypes, ConfigSource, Kafka, logLevel } from 'kafkajs';
import { freshTopic, kafkaBrokers } from '#test-bed';
import { KafkaConnection } from './kafka-connection.js';

it('makes topics that several services want at once, and they can be written at once', async () => {
  const topics = Array.from({ length: 8 }, () => ({ topic: freshTopic(), partitions: 6 }));
  const services = Array.from(
    { length: 5 },
    (_, index) => new KafkaConnection({ brokers: kafkaBrokers(), clientId: `service-${index}` }),
  );
  await Promise.all(
    services.map(async (connection, index) => {
      // Each begins with another one.
      await connection.ensureTopics([...topics.slice(index), ...topics.slice(0, index)]);
      const producer = connection.producer();
      for (const { topic } of topics) await producer.send(topic, [{ key: null, value: '{}' }]);
      await producer.close();
    }),
  );
});

describe('a topic that is made', () => {
  const admin = new Kafka({ brokers: kafkaBrokers(), clientId: 'test', logLevel: logLevel.NOTHING }).admin();
  beforeAll(() => admin.connect());
  afterAll(() => admin.disconnect());

  it.each([
    ['as the broker says', undefined, false],
    ['as it was told', { replicationFactor: 1, minInsyncReplicas: 1 }, true],
  ])('has copies %s', async (_, copies, ofItsOwn) => {
    const topic = freshTopic();
    await new KafkaConnection({ brokers: kafkaBrokers(), clientId: 'test', copies }).ensureTopics([
      { topic, partitions: 1 },
    ]);
    const { topics } = await admin.fetchTopicMetadata({ topics: [topic] });
    expect(topics[0]!.partitions[0]!.replicas).toHaveLength(1);
    const { resources } = await admin.describeConfigs({
      includeSynonyms: false,
      resources: [{ type: ConfigResourceTypes.TOPIC, name: topic, configNames: ['min.insync.replicas'] }],
    });
    const found = resources[0]!.configEntries[0]!;
    expect(found.configValue).toBe('1');
    expect(found.configSource === ConfigSource.TOPIC_CONFIG).toBe(ofItsOwn);
  });

  it('is not made where the cluster has fewer brokers than copies are wanted', async () => {
    const copies = { replicationFactor: 7, minInsyncReplicas: -1 };
    const connection = new KafkaConnection({ brokers: kafkaBrokers(), clientId: 'test', copies });
    const topic = freshTopic();
    await expect(connection.ensureTopics([{ topic, partitions: 1 }])).rejects.toThrow();
    expect(await admin.listTopics()).not.toContain(topic);
  });
});
