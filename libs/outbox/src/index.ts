export { appendToOutbox } from './append-to-outbox.repository.js';
export { type KafkaRelayOptions, kafkaRelay } from './kafka-relay.js';
export { OUTBOX_SCHEMA_V1 } from './outbox-schema.js';
export { OutboxModule } from './outbox.module.js';
export { OutboxRelay, type RelayOptions, type RelayState } from './outbox-relay.js';
export { readBacklog } from './outbox.repository.js';
