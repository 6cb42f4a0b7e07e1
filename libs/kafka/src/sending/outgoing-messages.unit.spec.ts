import { createRequire } from 'node:module';
import { type OutgoingMessages, outgoingMessages } from './outgoing-messages.js';

const group = createRequire(import.meta.url)('kafkajs/src/producer/groupMessagesPerPartition') as (of: {
  topic: string;
  partitionMetadata: object[];
  messages: object[];
  partitioner: (given: { message: { value: string } }) => number;
}) => Record<string, OutgoingMessages>;

it('come out of the client by partition, in their order, each asked for once', () => {
  const values = Array.from({ length: 1_000 }, (_, place) => String(place));
  let asked = 0;
  const groups = group({
    topic: 'any',
    partitionMetadata: [{}],
    messages: outgoingMessages(values.map((value) => ({ key: null, value }))),
    partitioner: ({ message }) => {
      asked += 1;
      return Number(message.value) % 3;
    },
  });
  expect(asked).toBe(1_000);
  for (const remainder of [0, 1, 2])
    expect(groups[remainder]!.map(({ value }) => value)).toEqual(
      values.filter((value) => Number(value) % 3 === remainder),
    );
});
