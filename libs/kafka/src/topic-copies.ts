/** In a topic that is made: how many copies it has, and how many must have a record before its producer is answered. */
export interface TopicCopies {
  /** From 1; −1: as the broker's `default.replication.factor` says. */
  replicationFactor: number;
  /** From 1; −1: as the broker's `min.insync.replicas` says. */
  minInsyncReplicas: number;
}

/** Whoever runs the cluster has decided how safe its topics are: a service that made them otherwise would undo that unseen. */
export const AS_THE_BROKER_SAYS: TopicCopies = { replicationFactor: -1, minInsyncReplicas: -1 };

/** As services are told by their environment. */
export function topicCopies(configuration: {
  KAFKA_REPLICATION_FACTOR: number;
  KAFKA_MIN_INSYNC_REPLICAS: number;
}): TopicCopies {
  return {
    replicationFactor: configuration.KAFKA_REPLICATION_FACTOR,
    minInsyncReplicas: configuration.KAFKA_MIN_INSYNC_REPLICAS,
  };
}
