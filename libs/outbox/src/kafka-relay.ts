import { KafkaConnection, type TopicCopies } from '#kafka';
import { OutboxRelay, type RelayOptions } from './outbox-relay.js';

export interface KafkaRelayOptions extends Omit<RelayOptions, 'producer'> {
  brokers: string[];
  /** Partitions of a topic, where the relay finds it missing and creates it. */
  partitions?: number;
  /** Of such a topic; where left out, as the broker says. */
  copies?: TopicCopies;
}

/** A relay that publishes to Kafka; it may start before the broker and before its topics. */
export function kafkaRelay({ brokers, partitions = 6, copies, ...options }: KafkaRelayOptions): OutboxRelay {
  const connection = new KafkaConnection({ brokers, clientId: `trettio-${options.source}-relay`, copies });
  const producer = connection.producer();
  const topicsThatAreThere = new Set<string>();
  return new OutboxRelay({
    ...options,
    producer: {
      async send(topic, records) {
        if (!topicsThatAreThere.has(topic)) await connection.ensureTopics([{ topic, partitions }]);
        topicsThatAreThere.add(topic);
        await producer.send(topic, records);
      },
      close: () => producer.close(),
    },
  });
}
