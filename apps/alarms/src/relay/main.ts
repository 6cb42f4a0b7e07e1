import 'reflect-metadata';
import { readConfiguration } from '#config';
import { kafkaRelay } from '#outbox';
import { AlarmsConfiguration } from '../configuration.js';
import { relayOptions } from './relay-options.js';

/** The relay as a process of its own, beside services that run with OUTBOX_RELAY=off. */
const relay = kafkaRelay(relayOptions(readConfiguration(AlarmsConfiguration)));
relay.start();
for (const signal of ['SIGINT', 'SIGTERM', 'disconnect']) {
  process.once(signal, () => void relay.stop().then(() => process.exit(0)));
}
