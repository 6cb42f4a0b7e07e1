import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Executor, onPool, type PgPool } from '#database';
import { KafkaBatchStrategy, KafkaConnection, type KeptPositions, takeAssignment, topicCopies } from '#kafka';
import type { RecordsConfiguration } from '../configuration.js';
import { PROCESSING_EVENTS } from './accept-batch/intake.controller.js';
import { INTAKE_POOL } from '../database.module.js';
import { SourceDirectory } from '../sources/source-directory.js';
import { IntakeState } from './intake-state.js';
import { createOffset, findOffset } from './intake-offset.repository.js';
import { ResumptionWatch } from './resume-partition/resumption-watch.js';

/** Batches of several partitions are written together: the more are at hand, the fewer transactions they need. */
const PARTITIONS_AT_ONCE = 12;

/** Connects intake's handler to Kafka; topics that are missing are created, so that a service may come later. */
async function intakeTransport(
  configuration: Readonly<RecordsConfiguration>,
  pool: PgPool,
  state: IntakeState,
  directory: SourceDirectory,
): Promise<KafkaBatchStrategy> {
  const connection = new KafkaConnection({
    brokers: configuration.KAFKA_BROKERS.split(','),
    clientId: 'trettio-records',
    copies: topicCopies(configuration),
  });
  await directory.load();
  const topics = directory.topics();
  await connection.ensureTopics(topics.map((topic) => ({ topic, partitions: configuration.KAFKA_PARTITIONS })));
  return new KafkaBatchStrategy(connection, {
    pattern: PROCESSING_EVENTS,
    groupId: configuration.INTAKE_GROUP,
    sessionTimeoutMs: configuration.INTAKE_SESSION_TIMEOUT_MS,
    partitionsAtOnce: PARTITIONS_AT_ONCE,
    topics,
    onAssigned: (partitions) => state.hold(partitions),
    assigned: async (partitions, readLogs) => {
      const starts = await takeAssignment(partitions, readLogs, intakePositions(onPool(pool)), 'INTAKE');
      for (const { topic, partition } of partitions) state.reassigned(topic, partition);
      return starts;
    },
    onCrashed: () => state.crashed(new Date()),
    onStopped: ({ topic, partition }, { code }) => state.stop(topic, partition, code ?? 'INTAKE.STOPPED'),
  });
}

/** Starts reading the topics; resolves once the group was joined for the first time. */
export async function connectIntake(
  app: NestFastifyApplication,
  configuration: Readonly<RecordsConfiguration>,
): Promise<void> {
  const directory = app.get(SourceDirectory);
  const strategy = await intakeTransport(configuration, app.get(INTAKE_POOL), app.get(IntakeState), directory);
  app.connectMicroservice({ strategy }, { inheritAppConfig: false });
  await app.get(ResumptionWatch).start(() => strategy.subscribe(directory.topics()));
  await app.startAllMicroservices();
  directory.onChange(() => strategy.subscribe(directory.topics()));
}

function intakePositions(executor: Executor): KeptPositions {
  return {
    find: (topic, partition) => findOffset(executor, topic, partition),
    create: (topic, partition, { clusterId, next }) => createOffset(executor, topic, partition, clusterId, next),
  };
}
