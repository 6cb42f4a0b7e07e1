import { decideStart } from './decide-start.js';

const log = { clusterId: 'ours', logStart: 10n, logEnd: 20n };

describe('decideStart', () => {
  it('starts a partition that is new to the reader with its log', () => {
    expect(decideStart(log, undefined, 'INTAKE')).toEqual({ offset: 10n });
  });

  it.each([10n, 15n, 20n])('goes on at offset %s within the log, its ends included', (next) => {
    expect(decideStart(log, { clusterId: 'ours', next }, 'INTAKE')).toEqual({ offset: next });
  });

  it.each([
    ['the log begins later', 'INTAKE.LOG_TRUNCATED', { clusterId: 'ours', next: 9n }],
    ['the log ends earlier', 'INTAKE.OFFSET_BEYOND_END', { clusterId: 'ours', next: 21n }],
    ['it is another cluster’s', 'INTAKE.OTHER_CLUSTER', { clusterId: 'theirs', next: 15n }],
  ])('stops when %s', (_, code, stored) => {
    expect(decideStart(log, stored, 'INTAKE')).toMatchObject({ stopped: { code, retriable: false } });
  });
});
