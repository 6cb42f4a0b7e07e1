import type { StoredPosition } from './decide-start.js';
import { takeAssignment } from './take-assignment.js';

const topic = 'a-topic';
const log = (partition: number) => ({ topic, partition, clusterId: 'ours', logStart: 10n, logEnd: 20n });

it('looks up the reader’s positions before the logs, and creates those of partitions that are new', async () => {
  const calls: string[] = [];
  const kept = new Map<number, StoredPosition>([
    [1, { clusterId: 'ours', next: 15n }],
    [2, { clusterId: 'theirs', next: 15n }],
  ]);
  const starts = await takeAssignment(
    [0, 1, 2].map((partition) => ({ topic, partition })),
    async () => {
      calls.push('logs');
      return [0, 1, 2].map(log);
    },
    {
      find: async (_, partition) => {
        calls.push(`find ${partition}`);
        return kept.get(partition);
      },
      create: async (_, partition, { clusterId, next }) => {
        calls.push(`create ${partition} ${clusterId} ${next}`);
      },
    },
    'DEVICES',
  );
  expect(starts).toEqual([
    { topic, partition: 0, offset: 10n },
    { topic, partition: 1, offset: 15n },
    { topic, partition: 2, stopped: expect.objectContaining({ code: 'DEVICES.OTHER_CLUSTER' }) },
  ]);
  // Creating one that is there does nothing.
  expect(calls).toEqual(['find 0', 'find 1', 'find 2', 'logs', 'create 0 ours 10', 'create 1 ours 15']);
});
