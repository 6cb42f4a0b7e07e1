import type { Message } from 'kafkajs';
import type { OutgoingRecord } from './record-batch.js';

type Groups = Record<string, Message[]>;

/** Records of one send that go to one partition. {@link ./produce-request.js} writes them; other messages the client writes itself. */
export class OutgoingMessages extends Array<OutgoingRecord> {}

/**
 * Messages for the client's `send`. The client groups them by partition with a `reduce` that copies the group for each message,
 * which takes a time that grows with the square of their number; this one hands each message to an empty grouping and
 * gathers what comes out.
 */
export function outgoingMessages(records: readonly OutgoingRecord[]): Message[] {
  // Objects of their own: a record that was sent before is not an attempt of this send.
  const messages = records.map((record) => ({ ...record }));
  const reduce = (group: (groups: Groups, message: Message) => Groups): Groups => {
    const groups: Record<string, OutgoingMessages> = {};
    for (const message of messages) {
      for (const partition in group({}, message)) (groups[partition] ??= new OutgoingMessages()).push(message);
    }
    return groups;
  };
  return Object.defineProperty(messages, 'reduce', { value: reduce });
}
