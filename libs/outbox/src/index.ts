export { appendToOutbox } from './append-to-outbox.repository.js';
export { OUTBOX_SCHEMA_V1 } from './outbox-schema.js';
export { OutboxModule } from './outbox.module.js';
export { type RelayOptions, type RelayState, OutboxRelay } from './outbox-relay.js';
export { readBacklog } from './outbox.repository.js';
