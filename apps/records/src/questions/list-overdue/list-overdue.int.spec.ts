import { BY_OFFICER } from '../../testing/author.js';
import { AN_HOUR_AGO, madeUpDisclosure } from '../../testing/made-up-events.js';
import { get, post, send } from '../../testing/read-api.js';
import { type RunningRecords, startRecords } from '../../testing/start-records.js';
import type { OverdueView } from './list-overdue.view.js';

const DAY_MS = 86_400_000;

const ADD_VISITS = {
  source: 'marketing',
  activity: 'survey',
  purposes: ['survey'],
  subjectKind: 'survey-respondent',
  categories: ['email'],
  recipient: { key: 'add-visits', class: 'market-research', role: 'processor' as const },
};

describe('question 14', () => {
  let records: RunningRecords;

  beforeAll(async () => {
    records = await startRecords();
    await records.feed([...madeUpDisclosure(), ...madeUpDisclosure(ADD_VISITS), ...madeUpDisclosure(ADD_VISITS)]);
  });
  afterAll(() => records?.close());

  const ask = async (lang = 'en') => (await get<OverdueView>(records, `/api/questions/overdue?lang=${lang}`)).body;
  const of = async (kind: string) => (await ask()).items.filter((item) => item.kind.key === kind);
  const run = () => post(records, '/api/findings/runs', {});

  it('is answered with nothing while nothing is', async () => {
    const { items, ...frame } = await ask();
    expect(frame).toMatchObject({ question: 14, rule: { article: 'Art. 5(2) and 24(1)' } });
    // The reviews of the edition that a register begins with are due a year after it.
    expect(items.filter(({ kind }) => kind.key !== 'review')).toEqual([]);
  });

  it('tells of agreements that ran out only while disclosures go on', async () => {
    const { body, headers } = await get<{ sheet: { agreements: object[] } }>(
      records,
      '/api/recipients/add-visits/sheet',
    );
    const lapsed = new Date(AN_HOUR_AGO.getTime() - 60_000).toISOString();
    const agreements = body.sheet.agreements.map((agreement, index) =>
      index === 1 ? { ...agreement, validFrom: '2026-01-01T00:00:00.000Z', validTo: lapsed } : agreement,
    );
    const sheet = { ...body.sheet, agreements: [agreements[1]] };
    await send(
      records,
      'PUT',
      '/api/recipients/add-visits/sheet',
      { sheet, validFrom: '2026-01-01T00:00:00.000Z', ...BY_OFFICER },
      {
        'if-match': headers.get('etag')!,
      },
    );
    const found = [{ since: lapsed, times: 2, overdue: true, article: 'Art. 28(3), 26(1) and 5(2)' }];
    expect(await of('agreement')).toMatchObject(found);
    // One that only begins later holds no more today than none.
    const again = await get<{ sheet: object }>(records, '/api/recipients/add-visits/sheet');
    const later = { ...agreements[1], reference: 'LATER-1', validFrom: '2099-01-01T00:00:00.000Z', validTo: null };
    const renewed = await send(
      records,
      'PUT',
      '/api/recipients/add-visits/sheet',
      {
        sheet: { ...again.body.sheet, agreements: [agreements[1], later] },
        validFrom: '2026-01-01T00:00:00.000Z',
        ...BY_OFFICER,
      },
      { 'if-match': again.headers.get('etag')! },
    );
    expect(renewed.status).toBe(200);
    expect(await of('agreement')).toMatchObject(found);
  });

  it('tells of reviews that are late, from the day after', async () => {
    await records.database.query(
      `INSERT INTO activity_review (activity, edition, kind, by, next_due) VALUES ('quote', '2026-11', 'review', 'board', '2026-11-01')`,
    );
    expect((await of('review')).find(({ about }) => about.startsWith('Quote'))).toMatchObject({
      since: '2026-11-01T23:00:00.000Z',
      overdue: true,
    });
  });

  it('tells of quarantine that is not erased in time', async () => {
    await records.feedRaw('alarms', [
      { key: null, value: '{}' },
      { key: null, value: '[]' },
    ]);
    expect(await of('quarantine')).toEqual([]);
    await records.database.query(`UPDATE quarantine SET erase_after = now() - interval '1 day'`);
    expect(await of('quarantine')).toMatchObject([{ times: 2, overdue: true, article: 'Art. 5(1)(e)' }]);
  });

  it('tells of acceptances that are over, before and after a run has opened the finding again', async () => {
    await run();
    const { body } = await get<{ findings: { id: string }[] }>(records, '/api/findings?rule=agreement-missing');
    const { id } = body.findings[0]!;
    await post(records, `/api/findings/${id}/accept`, { ...BY_OFFICER, until: '2099-12-31' });
    expect(await of('acceptance')).toEqual([]);
    const until = new Date(Date.now() - DAY_MS);
    await records.database.query(
      `WITH step AS (
         INSERT INTO finding_step (finding, action, state, at, by, reason, until)
         VALUES ($1, 'accept', 'accepted', $2::timestamptz - interval '1 day', 'board', 'DPO-7', $2))
       UPDATE finding SET accepted_until = $2 WHERE id = $1`,
      [id, until],
    );
    expect(await of('acceptance')).toMatchObject([{ since: until.toISOString(), overdue: true }]);
    await run();
    expect(await of('acceptance')).toMatchObject([{ since: until.toISOString() }]);
    await post(records, `/api/findings/${id}/resolve`, BY_OFFICER);
    expect(await of('acceptance')).toEqual([]);
  });

  it('tells of attestations that ran out with none after them', async () => {
    const insert = (until: string) =>
      records.database.query(
        `INSERT INTO attestation (activity, category, recipient, document, valid_until, by, reason)
         VALUES ('guard-dispatch', 'name', 'larm-assistans', 'AUDIT-2025-01', $1, 'board', 'audit')`,
        [until],
      );
    await insert('2025-12-31');
    expect(await of('attestation')).toMatchObject([{ since: '2025-12-31T23:00:00.000Z', overdue: true }]);
    await insert('2099-12-31');
    expect(await of('attestation')).toEqual([]);
  });

  it('tells of breaches until somebody says that the authority knows, and of one that is asked about twice once', async () => {
    const askBreach = (hoursAgo: number) =>
      post<{ id: string; clock: { awareAt: string } }>(records, '/api/questions/breach', {
        recipient: 'larm-assistans',
        awareAt: new Date(Math.floor(Date.now() / 60_000) * 60_000 - hoursAgo * 3_600_000).toISOString(),
        ...BY_OFFICER,
      });
    await askBreach(80);
    const { body } = await askBreach(80);
    await askBreach(2);
    const found = await of('breach');
    expect(found).toMatchObject([
      { overdue: true, times: 1, about: expect.stringContaining(body.id) },
      { overdue: false, times: 1 },
    ]);
    expect(Date.parse(found[0]!.since as unknown as string)).toBe(Date.parse(body.clock.awareAt) + 72 * 3_600_000);
    const settled = await post(records, `/api/questions/breach/${body.id}/steps`, {
      ...BY_OFFICER,
      action: 'notified',
    });
    expect([settled.status, settled.body]).toEqual([200, { id: body.id, action: 'notified' }]);
    const [left, ...others] = await of('breach');
    expect([left, others]).toMatchObject([{ overdue: false }, []]);
    const theirs = await askBreach(3);
    await post(records, `/api/questions/breach/${theirs.body.id}/steps`, { ...BY_OFFICER, action: 'not-ours' });
    expect(await of('breach')).toEqual([left]);
  });

  it('says what to do next, in either language', async () => {
    const { items } = await ask('sv');
    expect(new Set(items.map(({ kind }) => kind.key))).toEqual(
      new Set(['breach', 'agreement', 'quarantine', 'review']),
    );
    for (const { next, about, kind } of items)
      expect([next, about, kind.label].every((text) => text !== '')).toBe(true);
  });
});
