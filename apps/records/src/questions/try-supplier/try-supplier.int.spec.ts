import { get, post } from '../../testing/read-api.js';
import { untranslated } from '../../testing/same-in-both-languages.js';
import { type RunningRecords, startRecords } from '../../testing/start-records.js';
import type { TriedSupplierView } from './try-supplier.view.js';

const WISHES = [{ activity: 'customer-communication', categories: ['name', 'email'] }];

const SHEET = {
  format: 'trettio-recipient-sheet',
  version: 1,
  key: 'exempel-utskick',
  name: 'Exempel Utskick AB',
  named: 'entered',
  provenance: 'inferred',
  organisationNumber: null,
  contact: null,
  classes: ['customer-communication'],
  roles: [],
  country: 'US',
  storageCountries: ['US'],
  accessCountries: ['US'],
  agreements: [],
  transfers: [],
  subProcessors: [],
  securityMeasures: [],
};

describe('question 12', () => {
  let records: RunningRecords;

  beforeAll(async () => {
    records = await startRecords();
  });
  afterAll(() => records?.close());

  const ask = async (body: object, lang = 'en') =>
    post<TriedSupplierView>(records, `/api/questions/supplier?lang=${lang}`, body);

  it('says what the gate would, which findings would rise and what is missing, each with its article', async () => {
    const { status, body } = await ask({ sheet: SHEET, wishes: WISHES });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      question: 12,
      supplier: { key: 'exempel-utskick', label: 'Exempel Utskick AB' },
      known: false,
      edition: '2026-11',
      allowedNow: false,
      allowedOnceDeclared: false,
      gate: [
        {
          activity: { key: 'customer-communication', label: 'Customer communication' },
          subjectKind: { key: 'customer' },
          now: { allowed: false, reason: { label: 'recipient not declared' } },
          onceDeclared: { allowed: false, reason: { label: 'no agreement or ground in force' } },
        },
      ],
    });
    expect(body.findings.map(({ rule, article, remains }) => [rule.key, article, remains])).toEqual([
      ['agreement-missing', 'Art. 28(3), 26(1) and 5(2)', true],
      ['transfer-ground-missing', 'Art. 44–49', true],
      ['undeclared-recipient', 'Art. 30(1)(d)', false],
    ]);
    expect(body.needs.filter(({ state }) => state.key === 'missing').map(({ need }) => need.key)).toEqual([
      'declaration',
      'agreement',
      'transfer-ground',
      'security',
      'information',
      'dpia',
    ]);
  });

  it('keeps nothing of it', async () => {
    const state = async () =>
      records.database.query(
        `SELECT (SELECT count(*) FROM recipient_sheet) AS sheets, (SELECT count(*) FROM edition) AS editions,
                (SELECT count(*) FROM finding) AS findings, (SELECT count(*) FROM event) AS events`,
      );
    const before = await state();
    await ask({ sheet: SHEET, wishes: WISHES });
    expect(await state()).toEqual(before);
    expect((await get(records, '/api/recipients/exempel-utskick/sheet')).status).toBe(404);
  });

  it('is worded in each language', async () => {
    const [sv, en] = [await ask({ sheet: SHEET, wishes: WISHES }, 'sv'), await ask({ sheet: SHEET, wishes: WISHES })];
    expect(untranslated(sv.body, en.body).filter((text) => !text.endsWith('Exempel Utskick AB'))).toEqual([]);
  });

  it('refuses a sheet as the sheets’ own API does', async () => {
    const { status, body } = await post<Record<string, unknown>>(records, '/api/questions/supplier?lang=en', {
      sheet: { ...SHEET, country: 'XX' },
      wishes: WISHES,
    });
    expect([status, body['code'], body['errors']]).toEqual([
      422,
      'EDITION.INVALID',
      [expect.objectContaining({ pointer: '/sheet/country', code: 'unknown-country', article: 'Art. 44–49' })],
    ]);
  });

  it.each([
    [{ wishes: WISHES }, '/sheet'],
    [{ sheet: SHEET }, '/wishes'],
    [{ sheet: SHEET, wishes: [] }, '/wishes'],
    [{ sheet: SHEET, wishes: [{ ...WISHES[0], categories: [] }] }, '/wishes/0/categories'],
    [{ sheet: SHEET, wishes: [{ ...WISHES[0], recipientClass: 'courier' }] }, '/wishes/0/recipientClass'],
    [{ sheet: SHEET, wishes: [{ ...WISHES[0], countries: ['XX'] }] }, '/wishes/0/countries/0'],
  ])('refuses %j at %s', async (given, pointer) => {
    const { status, body } = await post<{ code: string; errors: { pointer: string }[] }>(
      records,
      '/api/questions/supplier',
      given,
    );
    expect([status, body.code]).toEqual([400, 'HTTP.INVALID_FIELDS']);
    expect(body.errors.map((error) => error.pointer)).toContain(pointer);
  });
});
