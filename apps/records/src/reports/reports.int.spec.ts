import { createHash, randomUUID } from 'node:crypto';
import type { PgPool } from '#database';
import { eventually } from '#test-bed';
import { madeUpDisclosure } from '../testing/made-up-events.js';
import { READ_POOL } from '../database.module.js';
import { type RunningRecords, startRecords } from '../testing/start-records.js';
import { dayAt } from '../editions/stockholm-day.js';
import { countOpenByAge } from '../findings/list-findings/findings.query.js';
import { AGE_BOUNDS } from './board/board-source.js';
import { LoadBoardSource } from './board/load-board-source.js';
import { appendChunk, eraseContents, releaseReport, takeReport } from './make-report/make-report.repository.js';
import { PrepareReport } from './make-report/prepare-report.js';
import { ReportMaker } from './make-report/report-maker.js';
import { insertReportJob } from './request-report/report-job.repository.js';
import type { ReportRequest } from './report-request.js';
import { readPdf } from './testing/read-pdf.js';

type Json = Record<string, any>;

describe('reports', () => {
  let records: RunningRecords;

  beforeAll(async () => (records = await startRecords()));
  afterAll(() => records.close());

  const post = async (body: object, path = '/api/reports?lang=en') => {
    const response = await fetch(`${records.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, headers: response.headers, body: (await response.json()) as Json };
  };
  const show = async (id: string) => (await (await fetch(`${records.url}/api/reports/${id}?lang=en`)).json()) as Json;
  const finished = async (id: string) =>
    eventually(async () => {
      const job = await show(id);
      return ['done', 'failed'].includes(job['state'] as string) && job;
    }, 120_000);
  const made = async (body: object) => finished((await post(body)).body['id'] as string);
  const contentOf = async (job: Json) => {
    const response = await fetch(`${records.url}${job['content'] as string}`);
    return { headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
  };

  it('are asked for, made, and read as files whose digest is told', async () => {
    const asked = await post({ asOf: '2026-11-01', format: 'csv', lang: 'sv', diaryNumber: 'IMY-2026-1234' });
    expect(asked.status).toBe(202);
    expect(asked.headers.get('location')).toBe(`/api/reports/${asked.body['id']}`);
    const job = await finished(asked.body['id'] as string);
    expect(job).toMatchObject({
      state: 'done',
      progress: 100,
      edition: '2026-11',
      diaryNumber: 'IMY-2026-1234',
      include: 'declared',
      code: null,
    });
    const { headers, bytes } = await contentOf(job);
    expect(bytes.length).toBe(job['size']);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(job['sha256']);
    expect(headers.get('repr-digest')).toBe(`sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`);
    expect(headers.get('content-disposition')).toBe('attachment; filename="article-30-record-2026-11-01-sv.csv"');
    expect(headers.get('content-type')).toMatch(/^text\/csv/);
    expect(bytes.toString()).toContain('Larm Assistans AB');
  });

  it.each(['pdf', 'xlsx', 'csv', 'json', 'json-ld'])(
    'are made as %s, twice the same',
    async (format) => {
      const [first, second] = [await made({ asOf: '2020-01-01', format }), await made({ asOf: '2020-01-01', format })];
      expect([first['state'], second['state']]).toEqual(['done', 'done']);
      expect(second['sha256']).toBe(first['sha256']);
      expect(second['id']).not.toBe(first['id']);
      const { bytes } = await contentOf(first);
      expect(bytes.length).toBeGreaterThan(1_000);
    },
    120_000,
  );

  it('answer HEAD without reading the file', async () => {
    const job = await made({ asOf: '2026-11-01', format: 'json' });
    const response = await fetch(`${records.url}${job['content'] as string}`, { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(response.headers.get('repr-digest')).toMatch(/^sha-256=:/);
  });

  it('show what was observed only where somebody chose it, and that is on record', async () => {
    await records.feed(madeUpDisclosure());
    const today = dayAt(new Date());
    const declared = await made({ format: 'json' });
    expect(declared['asOf']).toBe(today);
    expect(JSON.parse((await contentOf(declared)).bytes.toString())).toMatchObject({ observed: null });
    const job = await made({ format: 'json', include: 'observed', by: 'data-protection-officer', reason: 'board' });
    const text = (await contentOf(job)).bytes.toString();
    const { observed } = JSON.parse(text) as Json;
    expect((observed.activities as Json[]).filter(({ events }) => events > 0)).toHaveLength(1);
    const choices = await records.database.query(
      'SELECT chosen_by AS by, reason, chosen_at IS NOT NULL AS at FROM report_observed_choice WHERE job = $1',
      [job['id']],
    );
    expect(choices).toEqual([{ by: 'data-protection-officer', reason: 'board', at: true }]);
    const [person] = await records.database.query<{ subject: string }>('SELECT subject FROM shape_subject LIMIT 1');
    expect(text).not.toContain(person!.subject);
  });

  it('go to the board with what was observed and found, and name nobody', async () => {
    const byHand = {
      at: new Date('2017-06-01T10:00:00.000Z'),
      disclosure: { id: randomUUID(), phase: 'opened', manual: true },
    } as const;
    await records.feed([
      ...madeUpDisclosure({ recipient: { key: 'unknown-firm', class: 'data-broker', role: 'processor' } }),
      ...madeUpDisclosure(byHand, 'open'),
    ]);
    await post({}, '/api/findings/runs');
    const board = { format: 'pdf', for: 'board', lang: 'sv' };
    const job = await made(board);
    expect(job).toMatchObject({ state: 'done', for: 'board', edition: '2026-11' });
    const { headers, bytes } = await contentOf(job);
    expect(headers.get('content-disposition')).toBe(`attachment; filename="board-${job['asOf']}-sv.pdf"`);
    const text = readPdf(bytes).pages.join('\n').replaceAll('\n', ' ');
    for (const words of [
      'Internt',
      'Larm Assistans AB: delvis belagd',
      'unknown-firm: inte uppgiven',
      'Kritisk: odeklarerad mottagare',
      // What was entered by hand does not say since when a source is heard.
      `Larm${job['asOf']}`,
    ])
      expect(text).toContain(words);
    const persons = await records.database.query<{ subject: string }>('SELECT DISTINCT subject FROM shape_subject');
    const source = await records.app.get(LoadBoardSource).asOf(job['asOf'] as string, 'sv');
    expect(source!.persons).toBe(persons.length);
    const inFortyDays = new Date(Date.now() + 40 * 24 * 3_600_000);
    const ages = await countOpenByAge(records.database, { at: inFortyDays, day: dayAt(inFortyDays) }, AGE_BOUNDS);
    expect(new Set(ages.map(({ age }) => age))).toEqual(new Set([2]));
    const open = source!.findings.sums.filter(({ state }) => state === 'open');
    expect(ages.map(({ severity, findings }) => ({ severity, findings }))).toEqual(
      open.map(({ severity, findings }) => ({ severity, findings })).toReversed(),
    );
    for (const { subject } of persons) expect(text).not.toContain(subject);
    expect((await made(board))['sha256']).toBe(job['sha256']);
  }, 120_000);

  it('show the board a day gone by as it was, its persons uncounted', async () => {
    const board = { format: 'pdf', for: 'board', asOf: '2020-01-01', lang: 'en' };
    const job = await made(board);
    const text = readPdf((await contentOf(job)).bytes).pages.join('\n');
    for (const words of ['This is the first edition.', 'not counted for a day gone by', 'No source was heard'])
      expect(text).toContain(words);
    expect((await made(board))['sha256']).toBe(job['sha256']);
  }, 120_000);

  it.each([
    [{ format: 'docx' }, 'HTTP.INVALID_FIELDS', '/format'],
    [{ format: 'pdf', asOf: '2026-02-30' }, 'HTTP.INVALID_FIELDS', '/asOf'],
    [{ format: 'pdf', asOf: '2999-01-01' }, 'REPORT.AS_OF_IN_FUTURE', '/asOf'],
    [{ format: 'pdf', asOf: '2018-05-24' }, 'REPORT.NO_EDITION', '/asOf'],
    [{ format: 'csv', security: 'only' }, 'REPORT.SECURITY_ONLY_AS_PDF', '/security'],
    [{ format: 'pdf', include: 'observed', reason: 'board' }, 'HTTP.INVALID_FIELDS', '/by'],
    [{ format: 'pdf', include: 'observed', by: 'dpo' }, 'HTTP.INVALID_FIELDS', '/reason'],
    [{ format: 'csv', for: 'board' }, 'REPORT.NOT_FOR_THE_BOARD', '/format'],
    [{ format: 'pdf', for: 'board', diaryNumber: 'IMY-2026-1' }, 'REPORT.NOT_FOR_THE_BOARD', '/diaryNumber'],
    [{ format: 'pdf', for: 'board', security: 'only' }, 'REPORT.NOT_FOR_THE_BOARD', '/security'],
    [{ format: 'pdf', for: 'press' }, 'HTTP.INVALID_FIELDS', '/for'],
    [{ format: 'pdf', diaryNumber: '=1+1' }, 'HTTP.INVALID_FIELDS', '/diaryNumber'],
    [{ format: 'pdf', charts: true }, 'HTTP.INVALID_FIELDS', '/charts'],
  ])('%j is refused: %s at %s', async (body, code, pointer) => {
    const answer = await post(body);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ code, errors: [expect.objectContaining({ pointer })] });
  });

  it.each(['nothing', '01900000-0000-4000-8000-000000000000'])('%s leads nowhere', async (id) => {
    for (const path of [id, `${id}/content`]) {
      const response = await fetch(`${records.url}/api/reports/${path}`);
      expect([response.status, ((await response.json()) as Json)['code']]).toEqual([404, 'REPORT.NO_SUCH_REPORT']);
    }
  });

  it('lose their bytes when their time is over, and stay on record', async () => {
    const job = await made({ asOf: '2026-11-01', format: 'csv' });
    expect(await eraseContents(records.database, new Date(Date.now() + 60_000))).toBeGreaterThan(0);
    const response = await fetch(`${records.url}/api/reports/${job['id']}/content`);
    expect([response.status, ((await response.json()) as Json)['code']]).toEqual([410, 'REPORT.ERASED']);
    expect(await show(job['id'] as string)).toMatchObject({ state: 'done', sha256: job['sha256'], content: null });
    expect((await made({ asOf: '2026-11-01', format: 'csv' }))['sha256']).toBe(job['sha256']);
  });
});

describe('a report whose maker was killed', () => {
  let records: RunningRecords;

  const REQUEST: ReportRequest = {
    asOf: '2026-11-01',
    format: 'csv',
    lang: 'sv',
    diaryNumber: null,
    security: 'included',
    include: 'declared',
    for: 'authority',
  };
  const ID = '01900000-0000-4000-8000-000000000001';

  beforeAll(async () => {
    records = await startRecords();
    // Only the test makes reports here, and wakes the maker when it wants it to.
    await records.app.get(ReportMaker).onApplicationShutdown();
  });
  afterAll(() => records.close());

  const stateOf = async (id: string) =>
    (await records.database.query<Json>('SELECT state, attempt, code, sha256 FROM report_job WHERE id = $1', [id]))[0]!;

  it('is taken up by another once its lease is over, and nothing of the first attempt is in it', async () => {
    const maker = new ReportMaker(poolOf(records), records.app.get(PrepareReport));
    await insertReportJob(records.database, ID, REQUEST);
    const first = await takeReport(records.database, 60_000);
    await appendChunk(records.database, first!, 0, Buffer.from('half of a report'));
    expect(await takeReport(records.database, 60_000)).toBeUndefined();
    await records.database.query(
      `UPDATE report_job SET leased_until = clock_timestamp() - interval '1 second' WHERE id = $1`,
      [ID],
    );
    maker.wake();
    const done = await eventually(async () => {
      const row = await stateOf(ID);
      return row['state'] === 'done' && row;
    });
    expect(done).toMatchObject({ attempt: 2 });
    const response = await fetch(`${records.url}/api/reports/${ID}/content`);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.toString()).not.toContain('half of a report');
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(done['sha256']);
    await maker.onApplicationShutdown();
  });

  it('is not given up for being left off by makers that stop', async () => {
    const id = '01900000-0000-4000-8000-000000000003';
    await insertReportJob(records.database, id, REQUEST);
    for (let stop = 1; stop <= 6; stop += 1) {
      const job = await takeReport(records.database, 60_000);
      expect(job).toMatchObject({ id, attempt: 1 });
      await appendChunk(records.database, job!, 0, Buffer.from('half of a report'));
      await releaseReport(records.database, job!);
    }
    const maker = new ReportMaker(poolOf(records), records.app.get(PrepareReport));
    maker.wake();
    await eventually(async () => (await stateOf(id))['state'] === 'done');
    expect(await stateOf(id)).toMatchObject({ attempt: 1 });
    await maker.onApplicationShutdown();
  });

  it('is given up after five attempts', async () => {
    const id = '01900000-0000-4000-8000-000000000002';
    await insertReportJob(records.database, id, REQUEST);
    for (let attempt = 1; attempt <= 5; attempt += 1)
      expect(await takeReport(records.database, -1)).toMatchObject({ id, attempt });
    expect(await takeReport(records.database, -1)).toBeUndefined();
    const maker = new ReportMaker(poolOf(records), records.app.get(PrepareReport));
    maker.wake();
    await eventually(async () => (await stateOf(id))['state'] === 'failed');
    expect(await stateOf(id)).toMatchObject({ code: 'REPORT.GIVEN_UP' });
    await maker.onApplicationShutdown();
    const response = await fetch(`${records.url}/api/reports/${id}/content`);
    expect(((await response.json()) as Json)['code']).toBe('REPORT.FAILED');
  });
});

function poolOf({ app }: RunningRecords): PgPool {
  return app.get<PgPool>(READ_POOL);
}
