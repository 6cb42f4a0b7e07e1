import { databaseUrl } from '#database';
import { topicCopies } from '#kafka';
import { type KafkaRelayOptions, kafkaRelay } from '#outbox';
import type { EmittingServiceConfiguration } from './emitting-service-configuration.js';

/** What a service's relay publishes beside its processing events. */
export type RelayedToo = Pick<KafkaRelayOptions, 'businessEvents'>;

export function relayOptions(
  source: string,
  configuration: Readonly<EmittingServiceConfiguration>,
  relayed: RelayedToo = {},
): KafkaRelayOptions {
  return {
    ...relayed,
    databaseUrl: databaseUrl(configuration.DATABASE_URL, configuration.DATABASE_NAME),
    source,
    topic: configuration.KAFKA_TOPIC,
    brokers: configuration.KAFKA_BROKERS.split(','),
    copies: topicCopies(configuration),
  };
}

/** Runs a service's relay as this process, beside services with OUTBOX_RELAY=off, until it is told to stop. */
export function runRelay(
  source: string,
  configuration: Readonly<EmittingServiceConfiguration>,
  relayed?: RelayedToo,
): void {
  const relay = kafkaRelay(relayOptions(source, configuration, relayed));
  relay.start();
  for (const signal of ['SIGINT', 'SIGTERM', 'disconnect']) {
    process.once(signal, () => void relay.stop().then(() => process.exit(0)));
  }
}
