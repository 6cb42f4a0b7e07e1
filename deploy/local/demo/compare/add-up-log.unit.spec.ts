import { addUpLog } from './add-up-log.ts';
import { expectedReadings } from './readings.ts';

const line = (leaf: object): string => `${JSON.stringify(leaf)}\n`;
const opened = { phase: 'opened', categories: ['name'], time: '2026-11-22T08:00:00.000Z' };

describe('a sharing log', () => {
  it('adds up to nothing when empty', () => {
    expect(addUpLog('')).toMatchObject({ entries: 0, opened: 0, categories: [] });
    expect(addUpLog('').lastOpened).toBeUndefined();
  });

  it('adds up by phase and outcome', () => {
    const account = addUpLog(
      line(opened) +
        line({ ...opened, time: '2026-11-22T10:00:00.000Z' }) +
        line({ ...opened, time: '2026-11-22T09:00:00.000Z' }) +
        line({ phase: 'closed', outcome: 'acknowledged', categories: ['phone'], time: '2026-11-22T11:00:00.000Z' }) +
        line({ phase: 'closed', outcome: 'not-sent', categories: ['email'], time: '2026-11-22T11:00:00.000Z' }) +
        line({
          phase: 'closed',
          outcome: 'unknown',
          categories: ['name'],
          manual: true,
          time: '2026-11-22T12:00:00.000Z',
        }),
    );
    expect(account).toEqual({
      entries: 6,
      opened: 3,
      outcomes: { acknowledged: 1, refused: 0, failed: 0, unknown: 1, notSent: 1 },
      sent: { acknowledged: 1, refused: 0, failed: 0, unknown: 0, notSent: 1 },
      categories: ['email', 'name', 'phone'],
      sentCategories: ['phone'],
      lastOpened: '2026-11-22T10:00:00.000Z',
    });
  });
});

describe('what account holders were shown', () => {
  const before = (acknowledged: number, unknown = 0): Parameters<typeof expectedReadings>[0] => {
    const sent = { acknowledged, refused: 0, failed: 0, unknown, notSent: 0 };
    const log = { entries: 0, opened: 0, outcomes: sent, sent, categories: [], sentCategories: [] };
    return {
      key: 'account-holder',
      name: '',
      entries: 0,
      persons: 0,
      opened: 0,
      withheld: 0,
      outcomes: sent,
      categories: [],
      log,
    };
  };

  it('is nothing when nobody read', () => {
    expect(expectedReadings(undefined, { onEarlierDays: 0, today: 0 })).toBeUndefined();
  });

  it('is what was read today after what the register knew, readings of others among it', () => {
    expect(expectedReadings(undefined, { onEarlierDays: 0, today: 4 })).toMatchObject({ accepted: 4, leftOpen: 0 });
    expect(expectedReadings(before(6, 1), { onEarlierDays: 5, today: 4 })).toMatchObject({ accepted: 10, leftOpen: 1 });
  });

  it('is never less than what was read on earlier days', () => {
    expect(expectedReadings(before(3), { onEarlierDays: 5, today: 4 })).toMatchObject({ accepted: 9 });
  });
});
