import { BY_OFFICER } from '../../testing/author.js';
import { get, post } from '../../testing/read-api.js';
import { type RunningRecords, startRecords } from '../../testing/start-records.js';
import { dayAt } from '../../editions/stockholm-day.js';
import { daysBetween } from './describe-lapse.js';
import type { LapsesView } from './list-lapses.view.js';

describe('question 11', () => {
  let records: RunningRecords;
  const today = dayAt(new Date());
  const untilTurnOfYear = daysBetween(today, '2026-12-31');

  beforeAll(async () => {
    records = await startRecords();
  });
  afterAll(() => records?.close());

  const ask = async (query: string) => (await get<LapsesView>(records, `/api/questions/lapses${query}`)).body;

  it('names what ends within the days asked for, and what hangs on it', async () => {
    const validUntil = new Date(Date.parse(today) + 20 * 86_400_000).toISOString().slice(0, 10);
    const cell = { activity: 'guard-dispatch', category: 'alarm-address', recipient: 'larm-assistans' };
    await post(records, '/api/attestations', { ...BY_OFFICER, ...cell, document: 'AUDIT-2026-07', validUntil });
    const answer = await ask(`?lang=en&days=${Math.max(20, untilTurnOfYear)}`);
    const left = daysBetween(dayAt(new Date(answer.answeredAt)), validUntil);
    expect(answer).toMatchObject({ question: 11, edition: '2026-11' });
    expect(answer.lapsing.map(({ kind, reference }) => [kind.key, reference])).toEqual(
      expect.arrayContaining([
        ['attestation', 'AUDIT-2026-07'],
        ...(untilTurnOfYear < 0 ? [] : [['art-28', 'DEMO-PUB-016']]),
      ]),
    );
    expect(answer.lapsing.find(({ kind }) => kind.key === 'attestation')).toMatchObject({
      daysLeft: left,
      recipient: { label: 'Larm Assistans AB' },
      category: { label: 'alarm address' },
      activities: [{ key: 'guard-dispatch', label: expect.any(String) as string }],
      article: 'Art. 5(2)',
    });
    expect((await ask(`?days=${left - 1}`)).lapsing.filter(({ kind }) => kind.key === 'attestation')).toEqual([]);
  });

  it('lists apart what has no date, and leaves nothing out', async () => {
    const [none, all] = [await ask('?days=0'), await ask('?days=3660')];
    const count = ({ lapsing, lapsed, withoutDate, later }: LapsesView) =>
      lapsing.length + lapsed.length + withoutDate.length + later;
    expect(count(none)).toBe(count(all));
    expect(all.later).toBe(0);
    expect(new Set(all.withoutDate.map(({ kind }) => kind.key))).toEqual(
      new Set(['art-26', 'art-28', 'disclosure-basis', 'transfer-ground', 'lia', 'dpia']),
    );
  });

  it.each(['?days=-1', '?days=x', '?days=3661', '?other=1'])('refuses %s', async (query) => {
    const { status, body } = await get(records, `/api/questions/lapses${query}`);
    expect([status, body['code']]).toEqual([400, 'HTTP.INVALID_FIELDS']);
  });
});
