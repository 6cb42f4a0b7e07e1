export interface KafkaRecord {
  offset: bigint;
  key: Buffer | null;
  value: Buffer | null;
  /** Values as the wire had them; a header without a value is empty, one that came several times a list. */
  headers: Record<string, Buffer | string | Buffer[]>;
}

/** A stretch of one partition's log: everything readable from `from` up to, not including, `next`. */
export interface PartitionBatch {
  topic: string;
  partition: number;
  /** Where the handler stands; nothing between it and the first record was skipped unseen. */
  from: bigint;
  /** Offset after the last one covered, control records and aborted transactions included. */
  next: bigint;
  records: KafkaRecord[];
  /** End of the log as the broker saw it, for the lag. */
  highWatermark: bigint;
  /** Cluster that it was read from, as it was when the partition was assigned; undefined: it does not come from a broker. */
  clusterId?: string | undefined;
  /** Tells the group that the member is alive; throws when the partition was lost. */
  heartbeat(): Promise<void>;
}

export interface TopicPartition {
  topic: string;
  partition: number;
}

/** Under which a partition is kept in a map, and named in the log. */
export function keyOf({ topic, partition }: TopicPartition): string {
  return `${topic}/${partition}`;
}

/** A partition's log, with its range at the moment of asking. */
export interface PartitionLog extends TopicPartition {
  clusterId: string;
  /** First offset still in the log. */
  logStart: bigint;
  /** Offset that the next record will get. */
  logEnd: bigint;
}

/** Where to read a partition from; `stopped`: not at all. */
export type PartitionStart = TopicPartition & ({ offset: bigint } | { stopped: Error & { code: string } });

export interface BatchConsumerOptions {
  groupId: string;
  topics: readonly string[];
  /** Told at every assignment all that this member has now: what it had besides is another's, or nobody's. */
  onAssigned?(partitions: readonly TopicPartition[]): void;
  /**
   * Called after every assignment, before any batch of these partitions is handled. Offsets are kept by the caller, who looks
   * them up first and asks for the logs' ranges (`readLogs`) after: a member that is still writing moves them ahead meanwhile.
   */
  assigned(partitions: TopicPartition[], readLogs: () => Promise<PartitionLog[]>): Promise<PartitionStart[]>;
  /**
   * Handles one batch. Throwing leaves the position unmoved: with `retriable: false` the partition stops, otherwise it pauses
   * and the batch comes again. {@link WrongPositionError} moves the position.
   */
  handle(batch: PartitionBatch): Promise<void>;
  /** Told when a partition stops; it stays so until the next assignment. */
  onStopped?(partition: TopicPartition, error: Error & { code?: string }): void;
  /** Told when reading as a whole broke off by an error that waiting may not mend; it is tried again all the same. */
  onCrashed?(error: Error): void;
  partitionsAtOnce?: number;
  /** How long after a member's last sign of life the group gives its partitions to others; from 6 000, default 10 000. */
  sessionTimeoutMs?: number;
  /** Most bytes of one partition in one fetch: the size of a batch. */
  maxBytesPerPartition?: number;
}
