import type { Kafka } from 'kafkajs';
import type { PartitionLog, TopicPartition } from './partition-batch.js';

/** The ranges of logs as they are now. By a client of its own each time: one that stays knows for minutes of leaders and partitions that were. */
export async function readLogs(kafka: Kafka, places: readonly TopicPartition[]): Promise<PartitionLog[]> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    const { clusterId } = await admin.describeCluster();
    const topics = [...new Set(places.map(({ topic }) => topic))];
    const logs = topics.map(async (topic) =>
      (await admin.fetchTopicOffsets(topic))
        .filter((found) => places.some((place) => place.topic === topic && place.partition === found.partition))
        .map(({ partition, low, high }) => ({
          topic,
          partition,
          clusterId,
          logStart: BigInt(low),
          logEnd: BigInt(high),
        })),
    );
    return (await Promise.all(logs)).flat();
  } finally {
    await admin.disconnect();
  }
}
