import { Partitioners, type ICustomPartitioner, type Message, type PartitionerArgs } from 'kafkajs';
import { partitionOfKey } from './sending/partition-of-key.js';

/** Some of what was sent may be with the brokers; all of it has to be sent again. */
export class SendBrokenOffError extends Error {
  readonly code = 'KAFKA.SEND_BROKEN_OFF';
  /** By the client, which would leave something out; by whoever sends it is. */
  readonly retriable = false;

  constructor() {
    super('a partition has another leader than when the send began: send all of it again');
    this.name = 'SendBrokenOffError';
  }
}

/**
 * Chooses partitions as the client does, and ends a send in which a leader changes. The client remembers by broker what an
 * attempt has sent: where a leader dies in the middle of one and its partition moves to a broker that has answered
 * already, the next attempt leaves that partition out and says that all was sent. It asks anew for each attempt; while
 * partition and leader are those of the first one, a further attempt is safe, and the broker tells repetitions.
 */
export const sameLeaders: ICustomPartitioner = () => {
  const choose = Partitioners.DefaultPartitioner();
  const sent = new WeakMap<Message, { partition: number; leader: number | undefined }>();
  return (given) => {
    const before = sent.get(given.message);
    const partition = before?.partition ?? partitionFor(given, choose);
    const leader = given.partitionMetadata.find(({ partitionId }) => partitionId === partition)?.leader;
    if (before !== undefined && before.leader !== leader) throw new SendBrokenOffError();
    sent.set(given.message, { partition, leader });
    return partition;
  };
};

function partitionFor(given: PartitionerArgs, chooseAsTheClient: (given: PartitionerArgs) => number): number {
  const { key, partition } = given.message;
  const isByKey = partition === undefined && key !== null && key !== undefined;
  return isByKey ? partitionOfKey(key, given.partitionMetadata.length) : chooseAsTheClient(given);
}
