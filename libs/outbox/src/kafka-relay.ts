import { KafkaConnection } from '#kafka';
import { OutboxRelay, type RelayOptions } from './outbox-relay.js';

export interface KafkaRelayOptions extends Omit<RelayOptions, 'producer'> {
  brokers: string[];
  /** Partitions of the topic, where the relay finds it missing and creates it. */
  partitions?: number;
}

/** A relay that publishes to Kafka; it may start before the broker and before the topic. */
export function kafkaRelay({ brokers, partitions = 6, ...options }: KafkaRelayOptions): OutboxRelay {
  const connection = new KafkaConnection({ brokers, clientId: `trettio-${options.source}-relay` });
  const producer = connection.producer();
  let topicIsThere = false;
  return new OutboxRelay({
    ...options,
    producer: {
      async send(topic, records) {
        if (!topicIsThere) await connection.ensureTopics([{ topic, partitions }]);
        topicIsThere = true;
        await producer.send(topic, records);
      },
      close: () => producer.close(),
    },
  });
}
