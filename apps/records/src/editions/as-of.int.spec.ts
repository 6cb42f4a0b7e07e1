import type { ProcessingEvent } from '#processing-event';
import { BY_OFFICER } from '../testing/author.js';
import { detachMonth } from '../intake/detach-month/detach-month.repository.js';
import { listShapesObservedBetween } from '../observed/observed-shapes.query.js';
import { countMonth } from '../reports/board/count-by-month.query.js';
import { madeUpEvent } from '../testing/made-up-events.js';
import { type Answer, get, send } from '../testing/read-api.js';
import { type RunningRecords, startRecords } from '../testing/start-records.js';

type Json = Record<string, any>;

describe('the register as it stood', () => {
  let records: RunningRecords;

  beforeAll(async () => (records = await startRecords()));
  afterAll(() => records.close());

  const sheetOf = (key: string, asOf?: string) =>
    get<Json>(records, `/api/recipients/${key}/sheet${asOf === undefined ? '' : `?asOf=${asOf}`}`);
  const put = (key: string, body: object, headers: Record<string, string>): Promise<Answer<Json>> =>
    send<Json>(records, 'PUT', `/api/recipients/${key}/sheet`, { ...BY_OFFICER, ...body }, headers);
  const countriesOf = async (key: string, query = ''): Promise<string[]> => {
    const { body } = await get<Json>(records, `/api/recipients/${key}${query}`);
    return (body['countries'] as Json[]).map((country) => country['key'] as string);
  };

  it.each([
    ['2018-05-25', '2018-05'],
    ['2026-10-31', '2018-05'],
    ['2026-11-01', '2026-11'],
    ['2026-10-31T22:59:59Z', '2018-05'],
    ['2026-10-31T23:00:00Z', '2026-11'],
    ['2031-01-01', '2026-11'],
  ])('on %s has edition %s', async (asOf, key) => {
    const { body } = await get<Json>(records, `/api/register?asOf=${asOf}`);
    expect(body['edition']['key']).toBe(key);
    expect((await get<Json>(records, `/api/activities/quote?asOf=${asOf}`)).body['edition']).toBe(key);
  });

  it.each([
    ['/api/register?asOf=2001-01-01', 404, 'REGISTER.NO_EDITION_THEN'],
    ['/api/recipients?asOf=2001-01-01', 404, 'REGISTER.NO_EDITION_THEN'],
    ['/api/register?asOf=2026-02-30', 400, 'HTTP.INVALID_FIELDS'],
    ['/api/register?asOf=yesterday', 400, 'HTTP.INVALID_FIELDS'],
    ['/api/register?asOf=2026-11-15&edition=2018-05', 400, 'REGISTER.EDITION_OR_DATE'],
    ['/api/register?edition=2001-01', 404, 'REGISTER.NO_SUCH_EDITION'],
    ['/api/recipients/google/sheet?asOf=2001-01-01', 404, 'RECIPIENT.NO_SHEET'],
    ['/api/recipients/nobody/sheet', 404, 'RECIPIENT.NO_SHEET'],
    ['/api/recipients/google%00/sheet', 404, 'RECIPIENT.UNKNOWN'],
  ])('%s: %i %s', async (path, status, code) => {
    expect(await get(records, path)).toMatchObject({ status, body: { code } });
  });

  it('shows no event that came later', async () => {
    await records.feed([
      madeUpEvent({ at: new Date('2026-11-10T12:00:00.000Z') }),
      madeUpEvent({ at: new Date('2026-11-12T12:00:00.000Z') }),
    ]);
    const events = async (asOf: string) => {
      const { body } = await get<Json>(records, `/api/activities/${madeUpEvent().data.activity}?asOf=${asOf}`);
      return (body['observed'] as Json | null)?.['events'] as number | undefined;
    };
    expect([await events('2026-11-09'), await events('2026-11-10'), await events('2026-11-12')]).toEqual([
      undefined,
      1,
      2,
    ]);
  });

  /** Statements of billing at one time, of which a later one may correct an earlier one. */
  const statedAt = (at: Date) => (activity: string, corrects?: ProcessingEvent) =>
    madeUpEvent({
      source: 'billing',
      activity,
      purposes: [activity],
      at,
      ...(corrects === undefined ? {} : { subject: corrects.subject!, corrects: corrects.id }),
    });

  it('counts as then what was corrected only later, and what has left the event table since', async () => {
    const activity = 'invoicing-and-payment';
    const at = new Date('2026-02-10T12:00:00.000Z');
    const stated = statedAt(at);
    const [wrong, right] = [stated(activity), stated(activity)];
    await records.feed([wrong, right]);
    const then = new Date().toISOString();
    const seen = async (asOf: string) => {
      const { body } = await get<Json>(records, `/api/activities/${activity}?asOf=${asOf}`);
      return (body['observed'] as Json)['events'] as number;
    };
    const inItsTime = async () => {
      const to = new Date('2026-03-01T00:00:00.000Z');
      const shapes = await listShapesObservedBetween(records.database, { from: at, to, correctedUntil: null });
      return shapes.map((shape) => [shape.activity, shape.events, shape.corrected]);
    };
    await records.feed([stated('bookkeeping', wrong)]);
    const since = new Date().toISOString();
    const answers = async () => [await seen(then), await seen(since), await inItsTime()];
    const expected = [
      2,
      1,
      [
        [activity, 1, 1],
        ['bookkeeping', 1, 0],
      ],
    ];
    expect(await answers()).toEqual(expected);
    await detachMonth(records.database, '2026-02-01', 'P3Y', new Date('2099-01-01T00:00:00.000Z'));
    expect(await answers()).toEqual(expected);
  });

  it('keeps what corrects an event that came in late with it, and leaves out whatever corrects one that was there', async () => {
    const at = new Date('2026-03-10T12:00:00.000Z');
    const stated = statedAt(at);
    const [inTime, late] = [stated('invoicing-and-payment'), stated('invoicing-and-payment')];
    await records.feed([inTime]);
    const then = new Date();
    const corrected = stated('credit-check', inTime);
    await records.feed([late, stated('bookkeeping', late), corrected, stated('quote', corrected)]);
    const to = new Date('2026-04-01T00:00:00.000Z');
    const counted = async (correctedUntil: Date | null) => {
      const shapes = await listShapesObservedBetween(records.database, { from: at, to, correctedUntil });
      const months = await countMonth(records.database, '2026-03', { from: at, to, correctedUntil });
      return [
        shapes.map((shape) => [shape.activity, shape.events, shape.corrected]).sort(),
        months.map(({ month, events }) => [month, events]),
      ];
    };
    expect(await counted(then)).toEqual([
      [
        ['bookkeeping', 1, 0],
        ['invoicing-and-payment', 1, 1],
      ],
      [['2026-03', 2]],
    ]);
    expect(await counted(null)).toEqual([
      [
        ['bookkeeping', 1, 0],
        ['credit-check', 0, 1],
        ['invoicing-and-payment', 0, 2],
        ['quote', 1, 0],
      ],
      [['2026-03', 2]],
    ]);
  });

  it('has the grounds of transfer of the day', async () => {
    const ground = async (asOf: string) => (await sheetOf('google', asOf)).body;
    expect((await ground('2019-01-01'))['transfersInForce']).toEqual(['US']);
    const { body } = await get<Json>(records, '/api/activities/website-analytics?asOf=2021-01-01');
    const google = (body['article30']['e']['transfers'] as Json[]).find((one) => one['recipient'].key === 'google')!;
    expect((google['grounds'] as Json[]).map((one) => one['key'] as string)).toEqual(['A46-2-c']);
  });

  it('has the version of a sheet that held and was known then', async () => {
    const { body, headers } = await sheetOf('dhl');
    const before = new Date();
    const moved = { ...(body['sheet'] as Json), country: 'DE' };
    const answer = await put('dhl', { sheet: moved, validFrom: '2020-01-01' }, { 'if-match': headers.get('etag')! });
    expect(answer).toMatchObject({ status: 200, body: { version: 2, sheet: { country: 'DE' } } });
    expect(await countriesOf('dhl')).toEqual(['DE']);
    expect(await countriesOf('dhl', `?asOf=${new Date(before.getTime() - 1000).toISOString()}`)).toEqual(['SE']);
    expect((await sheetOf('dhl', '2021-01-01')).body).toMatchObject({ version: 1, sheet: { country: 'SE' } });
    const later = { ...moved, country: 'NO' };
    await put('dhl', { sheet: later, validFrom: '2030-01-01' }, { 'if-match': answer.headers.get('etag')! });
    expect(await countriesOf('dhl')).toEqual(['DE']);
    expect(await countriesOf('dhl', '?asOf=2030-06-01')).toEqual(['NO']);
    expect((await sheetOf('dhl')).body['versions']).toHaveLength(3);
    // One that was made without having read what waits for its day is not taken; made from that, it takes its place.
    const urgent = { sheet: { ...later, contact: 'c@exempel.example' } };
    expect((await put('dhl', urgent, { 'if-match': (await sheetOf('dhl')).headers.get('etag')! })).status).toBe(412);
    const waiting = (await sheetOf('dhl', '2030-06-01')).headers.get('etag')!;
    expect((await put('dhl', urgent, { 'if-match': waiting })).status).toBe(200);
    expect((await sheetOf('dhl', '2030-06-01')).body).toMatchObject({ version: 4 });
  });

  it('takes one of two versions made from the same, and a first one once', async () => {
    const { body, headers } = await sheetOf('billecta');
    const read = { 'if-match': headers.get('etag')! };
    const named = (contact: string) => ({ sheet: { ...(body['sheet'] as Json), contact } });
    const answers = await Promise.all(
      ['a@exempel.example', 'b@exempel.example'].map((one) => put('billecta', named(one), read)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const late = await put('billecta', named('c@exempel.example'), read);
    expect(late.body).toMatchObject({ code: 'RECIPIENT.SHEET_CHANGED_SINCE', errors: [{ path: 'contact' }] });
    expect((await put('billecta', named('c@exempel.example'), {})).status).toBe(428);
    const fresh = {
      sheet: { ...(body['sheet'] as Json), key: 'exempel-ny', name: 'Exempel Ny AB', named: 'entered', agreements: [] },
    };
    expect((await put('exempel-ny', fresh, { 'if-none-match': '*' })).status).toBe(200);
    expect((await put('exempel-ny', fresh, { 'if-none-match': '*' })).status).toBe(412);
    expect((await put('billecta', fresh, read)).body['code']).toBe('RECIPIENT.OTHER_KEY');
  });

  it.each(['sv', 'en'])('refuses what overlaps, with its article, in %s', async (lang) => {
    const { body, headers } = await sheetOf('google');
    const sheet = body['sheet'] as Json;
    const [agreement] = sheet['agreements'] as Json[];
    const twice = { ...sheet, agreements: [...(sheet['agreements'] as Json[]), { ...agreement, reference: 'DEMO-X' }] };
    const answer = await send<Json>(
      records,
      'PUT',
      `/api/recipients/google/sheet?lang=${lang}`,
      { ...BY_OFFICER, sheet: twice },
      { 'if-match': headers.get('etag')! },
    );
    expect(answer).toMatchObject({
      status: 422,
      body: {
        errors: [
          {
            pointer: '/sheet/agreements/2/validFrom',
            code: 'overlapping-validity',
            article: lang === 'sv' ? 'art. 26 och 28' : 'Art. 26 and 28',
          },
        ],
      },
    });
  });

  it('keeps who approved of an entry, and when it is due again', async () => {
    const path = '/api/activities/guard-dispatch/reviews';
    expect((await get<Json>(records, path)).body).toMatchObject({ due: '2027-11-01', overdue: false, reviews: [] });
    const { body } = await send<Json>(records, 'POST', path, {
      ...BY_OFFICER,
      kind: 'approval',
      nextDue: '2099-01-31',
    });
    expect(body).toMatchObject({
      due: '2099-01-31',
      overdue: false,
      reviews: [{ kind: 'approval', by: 'data-protection-officer', edition: '2026-11' }],
    });
    expect((await send(records, 'POST', path, { ...BY_OFFICER, kind: 'review', nextDue: '2020-01-01' })).status).toBe(
      400,
    );
    expect(
      (await send(records, 'POST', '/api/activities/nothing/reviews', { ...BY_OFFICER, kind: 'review' })).status,
    ).toBe(404);
    await expect(records.database.query('DELETE FROM activity_review')).rejects.toMatchObject({ code: 'TR001' });
  });
});
