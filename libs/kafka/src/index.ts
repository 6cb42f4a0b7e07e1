export {
  type AssignedPartition,
  type BatchConsumerOptions,
  type KafkaRecord,
  type PartitionBatch,
  type PartitionStart,
  BatchConsumer,
} from './batch-consumer.js';
export { BatchErrorFilter, KafkaBatchStrategy } from './batch-strategy.js';
export { KafkaConnection } from './kafka-connection.js';
export { KafkaProducer, type OutgoingRecord } from './kafka-producer.js';
export { PartitionStoppedError, WrongPositionError } from './errors.js';
