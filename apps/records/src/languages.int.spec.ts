import { get } from './testing/read-api.js';
import { type RichStore, fillRichly } from './testing/rich-store.js';
import { textsOf, untranslated } from './testing/same-in-both-languages.js';
import { type RunningRecords, startRecords } from './testing/start-records.js';

const NOTICE =
  '/api/questions/sub-processor-notice?processor=google&subProcessor=Exempel&receivedOn=2026-11-02&country=IN';

describe('the API in two languages', () => {
  let records: RunningRecords;
  let store: RichStore;

  beforeAll(async () => {
    records = await startRecords();
    store = await fillRichly(records);
  });
  afterAll(() => records.close());

  const inBoth = async (path: string) => {
    const separator = path.includes('?') ? '&' : '?';
    const [sv, en] = await Promise.all([
      get(records, `${path}${separator}lang=sv`),
      get(records, `${path}${separator}lang=en`),
    ]);
    return { sv, en };
  };

  const PATHS: [string, (store: RichStore) => string][] = [
    ['the register', () => '/api/register'],
    ['edition 1', () => '/api/register?edition=2018-05'],
    ['an activity', () => '/api/activities/guard-dispatch'],
    ['an undeclared activity', () => '/api/activities/mood-scoring'],
    ['the recipients', () => '/api/recipients'],
    ['a recipient', () => '/api/recipients/google'],
    ['a class of people', () => '/api/recipients/contact-person'],
    ['a sharing log', () => '/api/recipients/larm-assistans/sharing-log'],
    ['the recipients of a person', ({ person }) => `/api/subjects/${person}/recipients`],
    ['an event', ({ byHand }) => `/api/events/${byHand.id}`],
    ['an undeclared event', ({ undeclaredDisclosure }) => `/api/events/${undeclaredDisclosure.id}`],
    ['a withheld event', ({ withheld }) => `/api/events/${withheld.id}`],
    ['a correction', ({ correction }) => `/api/events/${correction.id}`],
    ['the quarantine', () => '/api/quarantine'],
    ['a record in quarantine', ({ quarantined }) => `/api/quarantine/${quarantined}`],
    ['no such record in quarantine', () => '/api/quarantine/0'],
    ['the findings', () => '/api/findings?limit=1000'],
    ['a finding', ({ finding }) => `/api/findings/${finding}`],
    ['no such finding', () => '/api/findings/0'],
    ['reviews of an activity', () => '/api/activities/guard-dispatch/reviews'],
    ['no edition in force', () => '/api/register?asOf=2001-01-01'],
    ['no sheet', () => '/api/recipients/nobody/sheet'],
    ['the editions', () => '/api/editions'],
    ['the history of an edition', () => '/api/editions/2018-05/history'],
    ['no such edition', () => '/api/editions/1999-01'],
    ['the evidence', () => '/api/evidence?limit=1000'],
    ['the observed register', () => '/api/observed?limit=1000'],
    ['question 1', ({ person }) => `/api/questions/recipients?subject=${person}`],
    ['question 9', () => '/api/questions/controllers-to-warn'],
    ['question 10', () => NOTICE],
    ['question 11', () => '/api/questions/lapses?days=3000'],
    ['question 13', () => '/api/questions/notice'],
    ['question 14', () => '/api/questions/overdue'],
    ['question 15', () => '/api/questions/sample?from=2017-01-01&to=2030-12-31&seed=audit'],
    ['the statistics', () => '/api/stats'],
    ['no such activity', () => '/api/activities/nothing'],
    ['no such recipient', () => '/api/recipients/nobody'],
    ['no such log', () => '/api/recipients/nobody/sharing-log'],
    ['no reference to a person', () => '/api/subjects/anna/recipients'],
    ['no such event', () => '/api/events/0'],
    ['a wrong cursor', () => '/api/recipients/google/sharing-log?cursor=x'],
    ['no such route', () => '/api/nothing'],
  ];

  it.each(PATHS)('words %s in each', async (_name, path) => {
    const { sv, en } = await inBoth(path(store));
    expect(sv.status).toBe(en.status);
    expect(untranslated(sv.body, en.body)).toEqual([]);
  });

  it('keeps to the glossary in Swedish', async () => {
    const avoided =
      /\bDPO\b(?!@)|laglig grund|medgivande|\bdelning|behandlingsansvarig|registerförteckning|dataläcka|leverantör av personuppgift|aktivitet/iu;
    for (const [name, path] of PATHS) {
      const { sv } = await inBoth(path(store));
      const found = [...textsOf(sv.body)].filter(({ text }) => avoided.test(text));
      expect({ name, found }).toEqual({ name, found: [] });
    }
  });

  it.each([
    ['sv', 'sv'],
    ['sv-SE, en;q=0.5', 'sv'],
    ['en;q=0.5, sv;q=0.9', 'sv'],
    ['en-GB', 'en'],
    ['de, fr', 'en'],
    ['sv;q=0, en', 'en'],
    ['*', 'en'],
    ['', 'en'],
  ])('answers Accept-Language "%s" in %s', async (header, lang) => {
    const { body, headers } = await get(records, '/api/register', { 'accept-language': header });
    expect(body['title']).toBe(lang === 'sv' ? 'Register över behandling' : 'Record of processing activities');
    expect([headers.get('content-language'), headers.get('vary')]).toEqual([lang, 'accept-language']);
  });

  it('puts ?lang before Accept-Language', async () => {
    expect((await get(records, '/api/register?lang=en', { 'accept-language': 'sv' })).body['lang']).toBe('en');
  });

  it.each(['no', 'SV', '', 'sv&lang=en'])('refuses ?lang=%s', async (lang) => {
    for (const route of ['/api/register', '/api/stats', '/api/recipients', '/api/recipients/google/sharing-log']) {
      const { status, type, body } = await get(records, `${route}?lang=${lang}`, { 'accept-language': 'sv' });
      expect({ status, type }).toEqual({ status: 400, type: 'application/problem+json; charset=utf-8' });
      expect(body).toMatchObject({
        code: 'HTTP.INVALID_FIELDS',
        errors: [{ pointer: '?lang', code: 'isIn', expected: 'sv or en' }],
      });
      expect(body['title']).toMatch(/^Anropet har fält/);
    }
  });
});
