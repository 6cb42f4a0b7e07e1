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
