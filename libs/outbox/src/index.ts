export { appendToOutbox } from './append-to-outbox.repository.js';
export { type BusinessRecord, appendBusinessEvents } from './business-outbox.repository.js';
export { BUSINESS_OUTBOX_SCHEMA_V1 } from './business-outbox-schema.js';
export { type KafkaRelayOptions, kafkaRelay } from './kafka-relay.js';
export { OUTBOX_SCHEMA_V1, OUTBOX_SCHEMA_V2 } from './outbox-schema.js';
export { OutboxModule } from './outbox.module.js';
export { OutboxRelay, type RelayOptions, type RelayState } from './outbox-relay.js';
export { readBacklog } from './outbox.repository.js';
