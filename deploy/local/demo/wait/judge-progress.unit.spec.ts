import { judgeProgress, type IntakeStats } from './judge-progress.ts';

const DONE = { openDisclosures: 0, unsentEvents: 0, lastSequence: 9 };
const stats = (lastSequence: number, missing = 0): IntakeStats => ({
  stopped: [],
  quarantine: [],
  sources: [{ source: 'alarms', lastSequence, missing }],
});

describe('the wait for the register', () => {
  it('is over when nothing is open, unsent or missing', () => {
    expect(judgeProgress(DONE, stats(9))).toEqual({ state: 'caught-up' });
    const nothingYet = { ...DONE, lastSequence: 0 };
    expect(judgeProgress(nothingYet, { ...stats(0), sources: [] })).toEqual({ state: 'caught-up' });
  });

  it.each([
    [{ ...DONE, openDisclosures: 2 }, stats(9), /2 disclosures/],
    [{ ...DONE, unsentEvents: 3 }, stats(9), /3 events wait/],
    [DONE, stats(7), /lacks 2 events/],
    [DONE, stats(9, 1), /lacks 1 events/],
    [DONE, { ...stats(9), sources: [] }, /lacks 9 events/],
  ])('goes on with %j', (alarms, intake, left) => {
    expect(judgeProgress(alarms, intake)).toEqual({ state: 'under-way', left: expect.stringMatching(left) as string });
  });

  it('gives up on what no waiting mends', () => {
    const stopped = { ...stats(3), stopped: [{ topic: 't', partition: 4 }] };
    expect(judgeProgress(DONE, stopped)).toEqual({ state: 'stuck', why: expect.stringContaining('t/4') as string });
    const quarantine = [{ code: 'EVENT.BAD', records: 1 }];
    expect(judgeProgress(DONE, { ...stats(9, 1), quarantine })).toMatchObject({ state: 'stuck' });
    expect(judgeProgress(DONE, { ...stats(9, 2), quarantine })).toMatchObject({ state: 'under-way' });
  });
});
