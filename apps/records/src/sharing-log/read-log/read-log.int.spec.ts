import { randomUUID } from 'node:crypto';
import { get } from '../../testing/read-api.js';
import { madeUpDisclosure, madeUpWithholding } from '../../testing/made-up-events.js';
import { type RunningRecords, startRecords } from '../../testing/start-records.js';
import type { LogPageView } from './read-log.view.js';

const NDJSON = { accept: 'application/x-ndjson' };
const CSV = { accept: 'text/csv' };

describe('a sharing log', () => {
  let records: RunningRecords;
  let leaves: string[];

  beforeAll(async () => {
    records = await startRecords();
    await records.feed([
      ...madeUpDisclosure(),
      ...madeUpDisclosure(
        { disclosure: { id: randomUUID(), phase: 'opened', override: true, manual: true } },
        'refused',
      ),
      ...madeUpDisclosure({}, 'open'),
      madeUpWithholding({ recipient: { key: 'stopped-firm', class: 'data-broker', role: 'processor' } }),
    ]);
    const rows = await records.database.query<{ leaf: string }>(
      `SELECT leaf FROM sharing_log_leaf e JOIN sharing_log l ON l.id = e.log_id WHERE l.recipient = 'larm-assistans' ORDER BY index`,
    );
    leaves = rows.map(({ leaf }) => leaf);
  });
  afterAll(() => records.close());

  const log = 'api/recipients/larm-assistans/sharing-log';
  const page = async (query = '') => (await get<LogPageView>(records, `/${log}${query}`)).body;
  const text = async (path: string, headers: Record<string, string>) =>
    (await fetch(`${records.url}/${path}`, { headers })).text();

  it('comes in pages, from the first to the last', async () => {
    expect(leaves).toHaveLength(5);
    const first = await page('?limit=2');
    expect(first).toMatchObject({
      recipient: 'larm-assistans',
      origin: 'register.example/sharing/larm-assistans',
      size: 5,
      next: 2,
    });
    const second = await page(`?limit=2&cursor=${first.next}`);
    const last = await page(`?limit=2&cursor=${second.next}`);
    expect(last.next).toBeNull();
    const entries = [...first.entries, ...second.entries, ...last.entries];
    expect(entries.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
    for (const [at, { index: _index, ...leaf }] of entries.entries()) expect(leaf).toEqual(JSON.parse(leaves[at]!));
  });

  it('has a whole page exactly at its end, and nothing beyond', async () => {
    expect(await page('?limit=5')).toMatchObject({ next: null, size: 5 });
    for (const cursor of [5, 6, Number.MAX_SAFE_INTEGER])
      expect(await page(`?cursor=${cursor}`)).toMatchObject({ entries: [], next: null, size: 5 });
  });

  it.each([
    ['limit=0', 'limit'],
    ['limit=1001', 'limit'],
    ['limit=ten', 'limit'],
    ['limit=', 'limit'],
    ['limit=1.5', 'limit'],
    ['cursor=-1', 'cursor'],
    ['cursor=1e3', 'cursor'],
    ['cursor=9007199254740993', 'cursor'],
    ['cursor=1&cursor=2', 'cursor'],
    ['page=2', 'page'],
  ])('refuses ?%s', async (query, parameter) => {
    const { status, body } = await get<{ code: string; errors: { pointer: string }[] }>(records, `/${log}?${query}`);
    expect({ status, code: body.code }).toEqual({ status: 400, code: 'HTTP.INVALID_FIELDS' });
    expect(new Set(body.errors.map(({ pointer }) => pointer))).toEqual(new Set([`?${parameter}`]));
  });

  it('takes the bounds themselves', async () => {
    expect((await page('?limit=1')).entries).toHaveLength(1);
    expect((await page('?limit=1000')).entries).toHaveLength(5);
  });

  it('as NDJSON is the leaves, byte for byte', async () => {
    const response = await fetch(`${records.url}/${log}`, { headers: NDJSON });
    expect(response.headers.get('content-type')).toBe('application/x-ndjson');
    expect(response.headers.get('vary')).toBe('accept');
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="sharing-log-larm-assistans.ndjson"',
    );
    const body = Buffer.from(await response.arrayBuffer());
    expect(body.equals(Buffer.from(leaves.map((leaf) => `${leaf}\n`).join('')))).toBe(true);
  });

  it('as CSV has a header, one entry a row and CRLF line ends', async () => {
    const csv = await text(log, CSV);
    const rows = csv.split('\r\n');
    expect(rows).toHaveLength(7);
    expect(rows[6]).toBe('');
    const columns = rows[0]!.split(',');
    const row = Object.fromEntries(rows[4]!.split(',').map((field, at) => [columns[at], field]));
    expect(row).toMatchObject({
      index: '3',
      phase: 'closed',
      outcome: 'refused',
      override: 'true',
      manual: 'true',
      specialBasis: '',
    });
    expect(row['categories']).toBe('alarm-address name phone');
  });

  it.each([
    ['application/json', 'application/json; charset=utf-8'],
    ['*/*', 'application/json; charset=utf-8'],
    ['', 'application/json; charset=utf-8'],
    ['text/html,application/xhtml+xml,*/*;q=0.8', 'application/json; charset=utf-8'],
    ['text/csv;q=0.5, application/x-ndjson', 'application/x-ndjson'],
    ['text/csv, application/json;q=0.9', 'text/csv; charset=utf-8; header=present'],
    ['application/xml, text/csv;q=0.1', 'text/csv; charset=utf-8; header=present'],
  ])('for Accept "%s" comes as %s', async (accept, type) => {
    const response = await fetch(`${records.url}/${log}`, { headers: { accept } });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
    await response.text();
  });

  it.each(['application/xml', 'image/*', 'application/json;q=0', 'nonsense'])(
    'for Accept "%s" does not come',
    async (accept) => {
      const { status, type, body } = await get(records, `/${log}`, { accept });
      expect({ status, type, code: body['code'] }).toEqual({
        status: 406,
        type: 'application/problem+json; charset=utf-8',
        code: 'HTTP.NOT_ACCEPTABLE',
      });
    },
  );

  it.each(['exempel-bank', 'contact-person', 'stopped-firm'])(
    'of %s, which never got anything, is empty in each form',
    async (key) => {
      const path = `api/recipients/${key}/sharing-log`;
      expect((await get(records, `/${path}`)).body).toEqual({
        recipient: key,
        origin: `register.example/sharing/${key}`,
        size: 0,
        corrected: 0,
        entries: [],
        next: null,
      });
      expect(await text(path, NDJSON)).toBe('');
      expect((await text(path, CSV)).split('\r\n')).toHaveLength(2);
    },
  );

  it('holds nothing by which a person could be known', async () => {
    const everything = await text(log, NDJSON);
    const persons = await records.database.query<{ subject: string; event_id: string }>(
      'SELECT subject, event_id FROM sharing_log_subject',
    );
    for (const { subject, event_id } of persons) {
      expect(everything).not.toContain(subject);
      expect(everything).not.toContain(event_id);
    }
  });
});
