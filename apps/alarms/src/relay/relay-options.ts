import { databaseUrl } from '#database';
import type { KafkaRelayOptions } from '#outbox';
import type { AlarmsConfiguration } from '../configuration.js';
import { SOURCE } from '../processing/activity-event.js';

export function relayOptions(configuration: Readonly<AlarmsConfiguration>): KafkaRelayOptions {
  return {
    databaseUrl: databaseUrl(configuration.DATABASE_URL, configuration.DATABASE_NAME),
    source: SOURCE,
    topic: configuration.KAFKA_TOPIC,
    brokers: configuration.KAFKA_BROKERS.split(','),
  };
}
