import { randomUUID } from 'node:crypto';
import { BY_OFFICER } from '../../testing/author.js';
import { madeUpDisclosure } from '../../testing/made-up-events.js';
import { get, send } from '../../testing/read-api.js';
import { type RunningRecords, startRecords } from '../../testing/start-records.js';
import type { SubProcessorNoticeView } from './weigh-sub-processor.view.js';

const GUARD = 'larm-assistans';

describe('question 10', () => {
  let records: RunningRecords;

  beforeAll(async () => {
    records = await startRecords();
    const subject = randomUUID();
    await records.feed([
      ...madeUpDisclosure({ subject }),
      ...madeUpDisclosure({ subject }),
      ...madeUpDisclosure({ activity: 'mood-scoring', purposes: ['mood-index'], categories: ['mood'] }),
    ]);
  });
  afterAll(() => records?.close());

  const ask = async (more: Record<string, string> = {}) => {
    const query = { processor: GUARD, subProcessor: 'Exempel Moln AB', receivedOn: '2026-11-01', ...more };
    return get<SubProcessorNoticeView>(
      records,
      `/api/questions/sub-processor-notice?${new URLSearchParams(query).toString()}`,
    );
  };

  it('says what hangs on it: activities, categories and persons, declared or seen', async () => {
    const { body } = await ask();
    expect(body).toMatchObject({
      question: 10,
      rule: { article: 'Art. 28(2) and 28(4)' },
      processor: { key: GUARD, label: 'Larm Assistans AB' },
      persons: 2,
      transfer: null,
      known: expect.stringContaining('does not name'),
    });
    const activities = Object.fromEntries(
      body.activities.map(({ key, declared, observed }) => [key, [declared, observed?.events ?? 0]]),
    );
    expect(activities).toEqual({ 'guard-dispatch': [true, 4], 'mood-scoring': [false, 2] });
    expect(body.categories.map(({ key }) => key)).toEqual(expect.arrayContaining(['alarm-address', 'mood', 'name']));
  });

  it('counts with a default that it declares while the agreement has no time on record', async () => {
    const { objection } = (await ask()).body;
    expect(objection).toMatchObject({ lastDay: '2026-12-01', days: 30, basis: 'default', reference: 'DEMO-PUB-001' });
    expect(objection.text).toContain('objectionDays');
  });

  it('counts with the agreement once it has', async () => {
    const { body, headers } = await get<{ sheet: { agreements: object[] } }>(records, `/api/recipients/${GUARD}/sheet`);
    const sheet = {
      ...body.sheet,
      agreements: body.sheet.agreements.map((agreement) => ({ ...agreement, objectionDays: 14 })),
      subProcessors: [
        {
          name: 'Exempel Moln AB',
          country: 'SE',
          since: '2026-01-01',
          authorisation: 'general',
          authorisedOn: '2026-01-01',
          noticeOn: null,
          document: null,
        },
      ],
    };
    const etag = headers.get('etag')!;
    const path = `/api/recipients/${GUARD}/sheet`;
    const asked = { sheet, validFrom: '2026-10-01', ...BY_OFFICER };
    expect((await send(records, 'PUT', path, asked, { 'if-match': etag })).status).toBe(200);
    const { objection, known } = (await ask()).body;
    expect(objection).toMatchObject({ lastDay: '2026-11-15', days: 14, basis: 'agreement' });
    expect(known).toContain('with a general authorisation');
  });

  it('says that a place outside the EEA needs a ground of its own', async () => {
    expect((await ask({ country: 'IN' })).body.transfer).toContain('chapter V');
    expect((await ask({ country: 'NO' })).body.transfer).toBeNull();
  });

  it.each([
    [{ processor: 'nobody' }, 404, 'RECIPIENT.UNKNOWN'],
    [{ processor: 'nobody%00' }, 400, 'HTTP.INVALID_FIELDS'],
    [{ receivedOn: '2026-02-30' }, 400, 'HTTP.INVALID_FIELDS'],
    [{ receivedOn: '2999-01-01' }, 400, 'HTTP.INVALID_FIELDS'],
    [{ subProcessor: ' ' }, 400, 'HTTP.INVALID_FIELDS'],
    [{ country: 'Norge' }, 400, 'HTTP.INVALID_FIELDS'],
    [{ country: 'se' }, 400, 'HTTP.INVALID_FIELDS'],
  ])('refuses %j', async (wrong, status, code) => {
    const answer = await ask(wrong);
    expect([answer.status, (answer.body as unknown as { code: string }).code]).toEqual([status, code]);
  });
});
