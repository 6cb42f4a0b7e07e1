import { judgeProgress, type IntakeStats, type Standing } from './judge-progress.ts';

const DONE = { openDisclosures: 0, unsentEvents: 0, lastSequence: 9 };
const NOTHING = { openDisclosures: 0, unsentEvents: 0, lastSequence: 0 };

const stats = (alarms: number, billing = 9, missing = 0): IntakeStats => ({
  stopped: [],
  quarantine: [],
  sources: [
    { source: 'alarms', lastSequence: alarms, missing },
    { source: 'billing', lastSequence: billing, missing: 0 },
  ],
});

function standing(changes: Partial<Standing> = {}): Standing {
  return { services: { alarms: DONE, billing: DONE }, unknownDevices: 0, stats: stats(9), ...changes };
}

describe('the wait for the register', () => {
  it('is over when nothing is open, unsent, untold or missing anywhere', () => {
    expect(judgeProgress(standing())).toEqual({ state: 'caught-up' });
    const nothingYet = { services: { alarms: NOTHING, billing: NOTHING }, stats: { ...stats(0), sources: [] } };
    expect(judgeProgress(standing(nothingYet))).toEqual({ state: 'caught-up' });
  });

  it.each([
    [{ services: { alarms: { ...DONE, openDisclosures: 2 }, billing: DONE } }, /^2 disclosures of alarms/],
    [{ services: { alarms: DONE, billing: { ...DONE, openDisclosures: 2 } } }, /^2 disclosures of billing/],
    [{ services: { alarms: DONE, billing: { ...DONE, unsentEvents: 3 } } }, /^3 events wait in the outbox of billing/],
    [{ unknownDevices: 4 }, /^alarms has not been told of 4/],
    [{ stats: stats(7) }, /lacks 2 events of alarms$/],
    [{ stats: stats(9, 4) }, /lacks 5 events of billing$/],
    [{ stats: stats(7, 4) }, /lacks 2 events of alarms, 5 events of billing$/],
    [{ stats: stats(9, 9, 1) }, /lacks 1 events of alarms$/],
    [{ stats: { ...stats(9), sources: [] } }, /lacks 9 events of alarms, 9 events of billing$/],
  ])('goes on with %j', (changes, left) => {
    expect(judgeProgress(standing(changes))).toEqual({
      state: 'under-way',
      left: expect.stringMatching(left) as string,
    });
  });

  it('does not let one source that is ahead make up for another that is behind', () => {
    expect(judgeProgress(standing({ stats: stats(11, 7) }))).toMatchObject({ state: 'under-way' });
  });

  it('gives up on what no waiting mends', () => {
    const stopped = { ...stats(3), stopped: [{ topic: 't', partition: 4 }] };
    expect(judgeProgress(standing({ stats: stopped }))).toEqual({
      state: 'stuck',
      why: expect.stringContaining('t/4') as string,
    });
    const quarantine = [{ code: 'EVENT.BAD', records: 2 }];
    expect(judgeProgress(standing({ stats: { ...stats(8, 8), quarantine } }))).toMatchObject({ state: 'stuck' });
    expect(judgeProgress(standing({ stats: { ...stats(8, 7), quarantine } }))).toMatchObject({ state: 'under-way' });
  });
});
