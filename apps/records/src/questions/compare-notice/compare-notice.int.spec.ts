import { randomUUID } from 'node:crypto';
import { madeUpEvent } from '../../testing/made-up-events.js';
import { get } from '../../testing/read-api.js';
import { untranslated } from '../../testing/same-in-both-languages.js';
import { type RunningRecords, startRecords } from '../../testing/start-records.js';
import type { ComparedNoticeView } from './compare-notice.view.js';

describe('question 13', () => {
  let records: RunningRecords;

  beforeAll(async () => {
    records = await startRecords();
  });
  afterAll(() => records?.close());

  const ask = async (query = '?lang=en') =>
    (await get<ComparedNoticeView>(records, `/api/questions/notice${query}`)).body;

  it('lays the notice that the policy is beside the register in force', async () => {
    const answer = await ask();
    expect(answer).toMatchObject({ question: 13, notice: '2018-05', edition: '2026-11', holds: false, shown: [] });
    expect(answer.defects).toHaveLength(13);
    const item = (key: string) => answer.items.find((one) => one.item.key === key)!;
    expect(item('controller')).toMatchObject({ agrees: 1, differences: [] });
    expect(item('complaint').differences).toMatchObject([
      { state: { key: 'wrong', label: 'differs' }, activities: [] },
    ]);
    expect(answer.sums.wrong).toBe(
      answer.items
        .flatMap(({ differences }) => differences.filter(({ state }) => state.key === 'wrong'))
        .reduce((sum, { activities }) => sum + Math.max(1, activities.length), 0),
    );
  });

  it('counts each person at the latest notice that was shown', async () => {
    const both = randomUUID();
    await records.feed([
      madeUpEvent({ notice: '2018-05', subject: both }),
      madeUpEvent({ notice: '2026-11', subject: both }),
      madeUpEvent({ notice: '2018-05' }),
      madeUpEvent({ notice: '2017-01-15' }),
      madeUpEvent(),
    ]);
    const { shown } = await ask();
    expect(shown.map(({ notice, relation, events, persons }) => [notice, relation.key, events, persons])).toEqual([
      ['2017-01-15', 'older', 1, 1],
      ['2018-05', 'same', 2, 1],
      ['2026-11', 'newer', 1, 1],
    ]);
  });

  it('compares a later notice where one is asked for: what of its edition the policy says', async () => {
    const answer = await ask('?notice=2026-11&lang=en');
    expect(answer).toMatchObject({ notice: '2026-11', holds: false, defects: [] });
    // The authority's new name is the law's, not the policy's.
    expect(answer.items.find(({ item }) => item.key === 'complaint')!.differences).toMatchObject([
      { state: { key: 'missing' }, told: ['Box 8114, 104 20 Stockholm'] },
    ]);
  });

  it('is worded in each language', async () => {
    const [sv, en] = [await ask('?lang=sv'), await ask()];
    expect(untranslated(sv, en)).toEqual([]);
  });

  it.each([
    ['?notice=1999-01', 404, 'REGISTER.NO_SUCH_EDITION'],
    ['?notice=May', 400, 'HTTP.INVALID_FIELDS'],
    ['?other=1', 400, 'HTTP.INVALID_FIELDS'],
  ])('refuses %s', async (query, status, code) => {
    const answer = await get(records, `/api/questions/notice${query}`);
    expect([answer.status, answer.body['code']]).toEqual([status, code]);
  });
});
