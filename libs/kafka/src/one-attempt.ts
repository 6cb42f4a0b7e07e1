import { Partitioners, type ICustomPartitioner, type Message } from 'kafkajs';

/** Some of what was sent may be with the broker; all of it has to be sent again. */
export class SendBrokenOffError extends Error {
  readonly code = 'KAFKA.SEND_BROKEN_OFF';
  /** By the client, which would leave something out; by whoever sends it is. */
  readonly retriable = false;

  constructor() {
    super('not every broker took its part of what was sent: send all of it again');
    this.name = 'SendBrokenOffError';
  }
}

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
    if (chosen.has(given.message)) throw new SendBrokenOffError();
    chosen.add(given.message);
    return choose(given);
  };
};
