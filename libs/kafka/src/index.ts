export { BatchConsumer } from './batch-consumer.js';
export type {
  BatchConsumerOptions,
  KafkaRecord,
  PartitionBatch,
  PartitionLog,
  PartitionStart,
  TopicPartition,
} from './partition-batch.js';
export { BatchErrorFilter, KafkaBatchStrategy } from './batch-strategy.js';
export { type StoredPosition, decideStart } from './decide-start.js';
export { KafkaConnection } from './kafka-connection.js';
export { KafkaProducer } from './kafka-producer.js';
export type { OutgoingRecord } from './sending/record-batch.js';
export { PartitionStoppedError, WrongPositionError } from './errors.js';
export { Slots } from './slots.js';
export { type KeptPositions, takeAssignment } from './take-assignment.js';
export { type TopicCopies, topicCopies } from './topic-copies.js';
