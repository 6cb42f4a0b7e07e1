import { decideResumption } from './decide-resumption.js';

const log = (logStart: bigint, logEnd: bigint, clusterId = 'a') => ({ clusterId, logStart, logEnd });
const stored = { clusterId: 'a', next: 100n };

describe('a partition that a person lets go on', () => {
  it.each([
    ['behind records that were deleted', log(150n, 200n), 150n, { lostFrom: 100n, logEnded: false }],
    ['further behind', log(150n, 200n), 160n, { lostFrom: 100n, logEnded: false }],
    ['behind a batch that cannot be read', log(0n, 200n), 101n, { lostFrom: 100n, logEnded: false }],
    ['where it stands', log(0n, 200n), 100n, undefined],
    ['before where it stands', log(0n, 200n), 99n, undefined],
    ['before the log', log(150n, 200n), 149n, undefined],
    ['behind the log', log(150n, 200n), 201n, undefined],
    ['in a log made anew, from its start', log(0n, 20n), 0n, { lostFrom: 0n, logEnded: true }],
    ['in a log made anew, further on', log(0n, 20n), 7n, { lostFrom: 0n, logEnded: true }],
    ['in another cluster that has the next offset', log(0n, 200n, 'b'), 100n, { lostFrom: 100n, logEnded: false }],
    ['in another cluster, elsewhere', log(0n, 200n, 'b'), 40n, { lostFrom: 0n, logEnded: true }],
    ['in another cluster, from its start', log(30n, 200n, 'b'), 30n, { lostFrom: 30n, logEnded: true }],
  ])('%s', (_, given, from, expected) => {
    expect(decideResumption(stored, given, from)).toEqual(expected);
  });
});
