import { editions } from '#declared-register';
import { BY_OFFICER } from '../testing/author.js';
import { type Answer, get, send } from '../testing/read-api.js';
import { type RunningRecords, startRecords } from '../testing/start-records.js';

type Json = Record<string, any>;

const SEEDED = ['2018-05', '2026-11'];

describe('the editions', () => {
  let records: RunningRecords;

  beforeAll(async () => (records = await startRecords()));
  afterAll(() => records.close());

  const etag = async (key: string) => (await get(records, `/api/editions/${key}`)).headers.get('etag')!;
  const create = (key: string, from = '2026-11') =>
    send<Json>(records, 'POST', '/api/editions', { ...BY_OFFICER, key, from });
  const patch = async (key: string, changes: object[], tag?: string): Promise<Answer<Json>> =>
    send<Json>(
      records,
      'PATCH',
      `/api/editions/${key}`,
      { ...BY_OFFICER, changes },
      { 'if-match': tag ?? (await etag(key)) },
    );
  const step = async (key: string, name: string, more: object = {}, lang = 'en'): Promise<Answer<Json>> =>
    send<Json>(
      records,
      'POST',
      `/api/editions/${key}/${name}?lang=${lang}`,
      { ...BY_OFFICER, ...more },
      { 'if-match': await etag(key) },
    );

  it('begin with both of the policy, known since they are in force', async () => {
    const { body } = await get<Json>(records, '/api/editions');
    expect((body['editions'] as Json[]).slice(0, 2)).toMatchObject([
      {
        key: '2018-05',
        number: 1,
        status: 'published',
        validTo: '2026-10-31T23:00:00.000Z',
        publishedAt: '2018-05-24T22:00:00.000Z',
      },
      { key: '2026-11', number: 2, status: 'published', validFrom: '2026-10-31T23:00:00.000Z' },
    ]);
    for (const [index, key] of SEEDED.entries()) {
      const { number: _1, status: _2, validTo: _3, ...document } = editions[index]!;
      expect((await get(records, `/api/editions/${key}`)).body).toEqual(JSON.parse(JSON.stringify(document)));
    }
  });

  it('go out and come in again byte by byte', async () => {
    const out = await fetch(`${records.url}/api/editions/2026-11`);
    const text = await out.text();
    const document = JSON.parse(text) as Json;
    const created = await send<Json>(records, 'POST', '/api/editions', { ...BY_OFFICER, document, key: '2030-01' });
    expect(created.status).toBe(200);
    const again = await (await fetch(`${records.url}/api/editions/2030-01`)).text();
    expect(again).toBe(text.replace('"key": "2026-11"', '"key": "2030-01"'));
    expect(again).toMatch(/^\{\n {2}"format": "trettio-edition",\n {2}"version": 1,\n {2}"key": "2030-01",\n/);
  });

  it('live from draft through review to publication, each step on record', async () => {
    expect((await create('2031-01')).body).toMatchObject({ key: '2031-01', status: 'draft', number: null });
    expect((await step('2031-01', 'publish')).body['code']).toBe('EDITION.WRONG_STATE');
    const filled = await patch('2031-01', completing());
    expect({ status: filled.status, hindrances: filled.body['hindrances'] }).toEqual({ status: 200, hindrances: [] });
    expect((await step('2031-01', 'review')).body['status']).toBe('review');
    expect((await patch('2031-01', completing())).body['code']).toBe('EDITION.WRONG_STATE');
    expect((await step('2031-01', 'return-to-draft')).body['status']).toBe('draft');
    expect((await step('2031-01', 'review')).status).toBe(200);
    const published = await step('2031-01', 'publish', { validFrom: '2031-01-01' });
    expect(published.body).toMatchObject({ status: 'published', number: 3, validFrom: '2030-12-31T23:00:00.000Z' });
    const { body } = await get<Json>(records, '/api/editions/2031-01/history');
    expect((body['steps'] as Json[]).map(({ action, by }: Json) => `${action} ${by}`)).toEqual(
      ['create', 'change', 'submit', 'return', 'submit', 'publish'].map(
        (action) => `${action} data-protection-officer`,
      ),
    );
    const { body: list } = await get<Json>(records, '/api/editions');
    expect(list['editions'][1]).toMatchObject({ key: '2026-11', validTo: '2030-12-31T23:00:00.000Z' });
    expect((await patch('2031-01', completing())).body).toMatchObject({ code: 'EDITION.WRONG_STATE', status: 409 });
  });

  it('are withdrawn before they hold, on record, and leave their time to another', async () => {
    const publish = async (key: string) => {
      await create(key);
      await patch(key, completing());
      await step(key, 'review');
      return step(key, 'publish', { validFrom: '2199-01-01' });
    };
    const endOf = async () => {
      const { body } = await get<Json>(records, '/api/editions');
      return (body['editions'] as Json[]).find(({ key }) => key === '2031-01')!['validTo'] as string | null;
    };
    await publish('2098-01');
    expect(await endOf()).toBe('2198-12-31T23:00:00.000Z');
    const read = await etag('2098-01');
    expect((await step('2098-01', 'withdraw')).body).toMatchObject({
      status: 'withdrawn',
      validTo: null,
      hindrances: [],
    });
    expect(await endOf()).toBeNull();
    expect((await get<Json>(records, '/api/register?asOf=2199-06-01')).body['edition']['key']).toBe('2031-01');
    const { body } = await get<Json>(records, '/api/editions/2098-01/history');
    expect((body['steps'] as Json[]).at(-1)).toMatchObject({ action: 'withdraw', ...BY_OFFICER });
    expect(await etag('2098-01')).toBe(read);
    expect((await publish('2099-01')).body).toMatchObject({ status: 'published', number: 5 });
    expect((await step('2099-01', 'withdraw')).status).toBe(200);
    expect((await step('2099-01', 'withdraw')).body['code']).toBe('EDITION.WRONG_STATE');
    expect((await step('2026-11', 'withdraw')).body['code']).toBe('EDITION.IN_FORCE_ALREADY');
    expect((await create('2097-01', '2098-01')).body).toMatchObject({ status: 'draft', validFrom: null });
    for (const change of ['withdrawn_at = NULL', "document = replace(document, 'Norden', 'Norden')"])
      await expect(records.database.query(`UPDATE edition SET ${change} WHERE key = '2098-01'`)).rejects.toMatchObject({
        code: 'TR001',
      });
  });

  it.each([
    ["UPDATE edition SET document = replace(document, 'Norden', 'Norden') WHERE key = '2026-11'"],
    ["UPDATE edition SET status = 'draft' WHERE key = '2018-05'"],
    ["UPDATE edition SET valid_from = valid_from + interval '1 day' WHERE key = '2026-11'"],
    ["UPDATE edition SET withdrawn_at = valid_from - interval '1 day' WHERE key = '2026-11'"],
    ["DELETE FROM edition WHERE key = '2018-05'"],
    ['TRUNCATE edition CASCADE'],
    ["UPDATE edition_step SET by = 'nobody'"],
    ['DELETE FROM edition_step'],
    ["UPDATE recipient_sheet SET reason = ''"],
    ['DELETE FROM recipient_sheet'],
    ['TRUNCATE recipient_sheet'],
  ])('are not rewritten by %s', async (statement) => {
    await expect(records.database.query(statement)).rejects.toMatchObject({ code: 'TR001' });
  });

  it('cannot hold a digest of another text', async () => {
    await create('2032-01');
    const forged = `UPDATE edition SET document = replace(document, 'Norden', 'Söder') WHERE key = '2032-01'`;
    await expect(records.database.query(forged)).rejects.toMatchObject({ code: '23514' });
  });

  it('tell the later of two who was faster, and overwrite nothing', async () => {
    await create('2033-01');
    const read = await etag('2033-01');
    const sixMonths = { path: 'activities/credit-check/retention/0/value/period', value: 'P6M' };
    const first = await patch('2033-01', [sixMonths], read);
    expect(first.status).toBe(200);
    const later = await patch('2033-01', [{ path: 'controller/phone/value', value: '070-174 06 05' }], read);
    expect(later).toMatchObject({ status: 412, type: 'application/problem+json; charset=utf-8' });
    expect(later.body).toMatchObject({
      code: 'EDITION.CHANGED_SINCE',
      errors: [{ path: 'activities/credit-check/retention/0', code: 'changed' }],
    });
    expect(later.body['title']).toContain('data-protection-officer');
    expect((await patch('2033-01', [sixMonths], '"x"')).status).toBe(428);
    const unseen = await send<Json>(records, 'PATCH', '/api/editions/2033-01', { ...BY_OFFICER, changes: [sixMonths] });
    expect(unseen.body['code']).toBe('EDITION.STATE_NOT_NAMED');
    expect(await etag('2033-01')).toBe(first.headers.get('etag'));
  });

  it('take one of many changes to what was read, and the same once more', async () => {
    await create('2034-01');
    const read = await etag('2034-01');
    const document = (await get<Json>(records, '/api/editions/2034-01')).body;
    const titled = (number: number) => ({ ...document, title: { sv: `Utgåva ${number}`, en: `Edition ${number}` } });
    const put = (number: number) =>
      send<Json>(
        records,
        'PUT',
        '/api/editions/2034-01',
        { ...BY_OFFICER, document: titled(number) },
        { 'if-match': read },
      );
    const answers = await Promise.all([1, 2, 3, 4, 5, 6].map(put));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412, 412, 412]);
    const won = answers.findIndex(({ status }) => status === 200) + 1;
    expect((await put(won)).status).toBe(200);
    expect((await get<Json>(records, '/api/editions/2034-01/history')).body['steps']).toHaveLength(2);
  });

  it.each([
    [
      'retention that is no duration',
      'activities/quote/retention/0/value/period',
      'three months',
      'not-a-duration',
      'Art. 5(1)(e) and 30(1)(f)',
    ],
    ['an unknown category', 'activities/quote/categories/0/value', 'mood', 'unknown-term', 'Art. 30(1)(c)'],
    ['an unknown basis', 'activities/quote/rows/lead/legalBasis/value', 'A6-1-z', 'unknown-term', 'Art. 6(1)'],
    ['a value from nowhere', 'controller/name/value', null, 'no-origin', 'Art. 30(1)(a)'],
    ['no such system', 'activities/quote/systems', ['crm'], 'refers-to-nothing', 'Art. 30'],
  ])('refuse %s with its article', async (_name, path, value, code, article) => {
    if ((await get(records, '/api/editions/2035-01')).status === 404) await create('2035-01');
    const before = await etag('2035-01');
    const { status, body } = await patch('2035-01', [{ path, value }]);
    expect({ status, code: body['code'] }).toEqual({ status: 422, code: 'EDITION.INVALID' });
    expect(body['errors']).toContainEqual(expect.objectContaining({ code, article }));
    expect(await etag('2035-01')).toBe(before);
  });

  it('word a category of their own', async () => {
    await create('2036-01');
    const mood = { value: 'mood', provenance: 'inferred', proposed: true };
    const changes = [
      { path: 'terms', add: { kind: 'categories', key: 'mood', label: { sv: 'humör', en: 'mood' }, special: 'A9' } },
      { path: 'activities/quote/categories', add: mood },
    ];
    const { status, body } = await patch('2036-01', changes);
    expect(status).toBe(200);
    expect(body['hindrances']).toContainEqual(
      expect.objectContaining({
        code: 'special-without-condition',
        path: 'activities/quote/categories/mood',
        article: 'Art. 9(2)',
      }),
    );
  });

  it('are not published while mandatory fields are empty, in both languages', async () => {
    await create('2037-01');
    await step('2037-01', 'review');
    for (const [lang, article] of [
      ['sv', 'art. 30.1 a'],
      ['en', 'Art. 30(1)(a)'],
    ]) {
      const { status, body } = await step('2037-01', 'publish', { validFrom: '2037-01-01' }, lang);
      expect({ status, code: body['code'] }).toEqual({ status: 422, code: 'EDITION.NOT_COMPLETE' });
      expect(body['errors']).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ path: 'controller/dpoName', article }),
          expect.objectContaining({ path: 'activities/business-transfer/retention' }),
        ]),
      );
    }
  });

  it('show as findings what an old policy did not state', async () => {
    await create('2038-01');
    await patch('2038-01', [{ path: 'recordsOldPolicy', value: true }]);
    await step('2038-01', 'review');
    for (const validFrom of ['2038-01-01', '2026-10-01', '2018-05-25']) {
      const { status, body } = await step('2038-01', 'publish', { validFrom });
      expect({ status, code: body['code'] }).toEqual({ status: 422, code: 'EDITION.WRONG_VALIDITY' });
    }
    expect((await step('2038-01', 'publish', { validFrom: '2016-01-01' })).body).toMatchObject({
      status: 'published',
      validTo: '2018-05-24T22:00:00.000Z',
    });
    const then = await get<Json>(records, '/api/register?asOf=2018-05-01');
    expect(then.body['code']).toBe('REGISTER.NO_EDITION_THEN');
    const { body } = await get<Json>(records, '/api/editions/2038-01');
    const cells = (body['defects'] as { cells: string[] }[]).flatMap((defect) => defect.cells);
    expect(cells).toEqual(expect.arrayContaining(['controller/dpoName', 'activities/business-transfer/retention']));
  });

  it.each([
    ['overlaps another', { validFrom: '2026-11-01' }],
    ['is in the past', { validFrom: '2020-01-01' }],
    ['is not given', {}],
    ['does not exist', { validFrom: '2039-13-01' }],
  ])('are not published when their time %s', async (_name, more) => {
    if ((await get(records, '/api/editions/2039-01')).status === 404) {
      await create('2039-01');
      await patch('2039-01', completing());
      await step('2039-01', 'review');
    }
    expect((await step('2039-01', 'publish', more)).body).toMatchObject({
      code: 'EDITION.WRONG_VALIDITY',
      errors: [{ pointer: '/validFrom', code: 'overlapping-validity' }],
    });
  });

  it('begin with what a workbook held', async () => {
    const open = { value: null, provenance: 'open' };
    const quote = editions[1]!.activities.find(({ key }) => key === 'quote')!;
    const { systems: _systems, particulars, ...imported } = quote;
    const { thirdPartyInterest: _1, impactAssessmentReference: _2, status: _3, ...known } = particulars;
    const { consentRecords: _4, breachRecords: _5, ...old } = known;
    const draft = { format: 'trettio-edition-draft', version: 1, activities: [{ ...imported, particulars: old }] };
    const created = await send<Json>(records, 'POST', '/api/editions', { ...BY_OFFICER, key: '2041-01', draft });
    expect(created.status).toBe(200);
    const { body } = await get<Json>(records, '/api/editions/2041-01');
    expect(body['activities']).toMatchObject([{ key: 'quote', systems: [], particulars: { consentRecords: open } }]);
    expect(body['controller']).toEqual(JSON.parse(JSON.stringify(editions[1]!.controller)));
  });

  it('differ field by field', async () => {
    const { body } = await get<Json>(records, '/api/editions/2018-05/diff/2026-11');
    const changes = body['changes'] as Json[];
    expect(changes).toContainEqual(
      expect.objectContaining({
        path: 'supervisoryAuthority/name',
        kind: 'changed',
        provenance: { before: 'policy', after: 'law' },
      }),
    );
    expect(changes).toContainEqual(expect.objectContaining({ path: 'activities/bookkeeping', kind: 'added' }));
    expect((await get<Json>(records, '/api/editions/2026-11/diff/2026-11')).body['changes']).toEqual([]);
  });

  it.each([
    [
      'a person as author',
      { by: 'data-protection-officer', reason: 'asked by anna@example.com' },
      400,
      'EDITION.PERSONAL_DATA',
    ],
    ['no author', {}, 400, 'HTTP.INVALID_FIELDS'],
    ['a taken key', { ...BY_OFFICER, key: '2026-11', from: '2018-05' }, 409, 'EDITION.KEY_TAKEN'],
    ['no origin', { ...BY_OFFICER, key: '2040-01' }, 400, 'EDITION.ONE_ORIGIN'],
    ['an unknown origin', { ...BY_OFFICER, key: '2040-01', from: '2001-01' }, 404, 'REGISTER.NO_SUCH_EDITION'],
    ['half a document', { ...BY_OFFICER, document: { format: 'trettio-edition' } }, 422, 'EDITION.INVALID'],
  ])('are not created with %s', async (_name, body, status, code) => {
    expect(await send<Json>(records, 'POST', '/api/editions', body)).toMatchObject({ status, body: { code } });
  });
});

/** What edition 2 leaves open and Art. 30 asks for. */
function completing(): object[] {
  const said = (value: unknown) => ({ value, provenance: 'inferred' });
  return [
    { path: 'controller/dpoName', value: said('Dataskyddsombud Exempel') },
    { path: 'jointControllers/facebook/contact', value: said('facebook@exempel.example') },
    { path: 'jointControllers/google/contact', value: said('google@exempel.example') },
    {
      path: 'activities/business-transfer/retention',
      value: [
        said({
          period: 'P3M',
          trigger: 'case-closed',
          text: { sv: '3 månader från ärendets avslut', en: '3 months from the closing of the case' },
        }),
      ],
    },
  ];
}
