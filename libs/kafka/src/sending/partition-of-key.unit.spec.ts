import { randomUUID } from 'node:crypto';
import { Partitioners } from 'kafkajs';
import { partitionOfKey } from './partition-of-key.js';

it('is the one that the client chooses, for keys of any length and alphabet', () => {
  const partitionMetadata = Array.from({ length: 7 }, (_, partitionId) => ({ partitionId, leader: 1 })) as never;
  const theirs = Partitioners.DefaultPartitioner();
  const keys = Array.from({ length: 300 }, (_, length) => [
    randomUUID(),
    'aåß€😀'.repeat(length).slice(0, length),
  ]).flat();
  for (const key of keys) {
    const expected = theirs({ topic: 'any', partitionMetadata, message: { key, value: '' } });
    expect({ key, partition: partitionOfKey(key, 7) }).toEqual({ key, partition: expected });
    expect(partitionOfKey(Buffer.from(key), 7)).toBe(expected);
  }
});
