import { KafkaJSNonRetriableError, Partitioners, type ICustomPartitioner, type Message } from 'kafkajs';

/**
 * Chooses partitions as the client does, and lets each send have one attempt. The client remembers by broker what an
 * attempt has sent: where a leader dies in the middle of one and its partition moves to a broker that has answered
 * already, the next attempt leaves that partition out and says that all was sent. It chooses anew for each attempt, and
 * here that ends the send; whoever sends does it again, whole.
 */
export const oneAttempt: ICustomPartitioner = () => {
  const choose = Partitioners.DefaultPartitioner();
  const chosen = new WeakSet<Message>();
  return (given) => {
    if (chosen.has(given.message))
      throw new KafkaJSNonRetriableError('not all brokers took what was sent: send it again');
    chosen.add(given.message);
    return choose(given);
  };
};
