import { type IncomingMessage, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { main } from '../main.js';

const ID = '01a20260-5f40-7c15-9a6e-3f1d5b7c9e02';

const record = {
  id: ID,
  source: 'alarms',
  topic: 'trettio.processing.alarms',
  partition: 2,
  offset: 41,
  code: 'EVENT.UNKNOWN_TERM',
  reasons: [
    {
      code: 'EVENT.UNKNOWN_TERM',
      pointer: '/data/operation',
      expected: 'one of record, use',
      found: 'string of 4 characters',
      advice: 'Use one.',
    },
  ],
  state: 'waiting',
  stateLabel: 'waiting',
  recordedAt: '2026-11-22T08:30:00.000Z',
  eraseAfter: '2026-12-22T08:30:00.000Z',
  replays: 0,
  replayed: null,
  released: null,
  erasedAt: null,
};

describe('trettio quarantine', () => {
  let server: Server;
  let url: string;
  let asked: { request: string; body: unknown; lang: string | undefined }[];
  let answers: [status: number, body: object][];

  beforeAll(async () => {
    server = createServer((request, response) => {
      void bodyOf(request).then((body) => {
        asked.push({ request: `${request.method} ${request.url}`, body, lang: request.headers['accept-language'] });
        const [status, answer] = answers.shift()!;
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  beforeEach(() => {
    asked = [];
    answers = [];
  });

  async function run(...args: string[]) {
    let [out, err] = ['', ''];
    const code = await main(['quarantine', ...args], {
      env: { TRETTIO_URL: url },
      stdin: (async function* () {})(),
      stdout: { write: (text: string) => (out += text) },
      stderr: { write: (text: string) => (err += text) },
    });
    return { code, out, err };
  }

  it('lists what waits, page after page', async () => {
    answers = [
      [200, { records: [record], next: ID }],
      [200, { records: [{ ...record, offset: 42 }], next: null }],
    ];
    const { code, out } = await run('list', '--code', 'EVENT.UNKNOWN_TERM', '--source', 'alarms');
    expect(code).toBe(0);
    expect(out.split('\n').filter(Boolean)).toEqual([
      `${ID}  2026-11-22T08:30:00Z  trettio.processing.alarms/2@41  EVENT.UNKNOWN_TERM  waiting`,
      `${ID}  2026-11-22T08:30:00Z  trettio.processing.alarms/2@42  EVENT.UNKNOWN_TERM  waiting`,
    ]);
    const first = 'GET /api/quarantine?code=EVENT.UNKNOWN_TERM&source=alarms&state=waiting';
    expect(asked.map(({ request }) => request)).toEqual([first, `${first}&after=${ID}`]);
  });

  it('shows a record with its reasons, in the language asked for', async () => {
    answers = [[200, record]];
    const { out } = await run('show', ID, '--lang', 'sv');
    expect(asked).toMatchObject([{ request: `GET /api/quarantine/${ID}`, lang: 'sv' }]);
    expect(out).toContain('  plats: trettio.processing.alarms/2@41 (alarms)');
    expect(out).toContain(
      '  EVENT.UNKNOWN_TERM /data/operation: väntat en av record, use (fanns: text med 4 tecken)\n    Use one.',
    );
  });

  it('replays one record, and says by its exit code whether it was taken in', async () => {
    answers = [
      [200, { ...record, state: 'replayed', replays: 1, replayed: { at: 'now', outcomeLabel: 'stored', event: 'e' } }],
      [200, { ...record, replays: 1 }],
      [409, { code: 'QUARANTINE.NOT_WAITING', title: 'The record waits no longer.' }],
    ];
    expect(await run('replay', ID)).toMatchObject({
      code: 0,
      out: expect.stringContaining('taken in: now, stored, e'),
    });
    expect(await run('replay', ID, '--force')).toMatchObject({ code: 1 });
    expect(await run('replay', ID)).toMatchObject({
      code: 1,
      out: '409 QUARANTINE.NOT_WAITING: The record waits no longer.\n',
    });
    expect(asked.map(({ body }) => body)).toEqual([{}, { force: true }, {}]);
  });

  it('replays all of a code until none is left', async () => {
    const counts = { accepted: 100, duplicate: 0, refused: 0, skipped: 0 };
    answers = [
      [200, { ...counts, next: ID }],
      [200, { ...counts, accepted: 3, duplicate: 1, next: null }],
    ];
    const { code, out } = await run('replay', '--code', 'EVENT.TIME_AHEAD');
    expect({ code, out }).toEqual({
      code: 0,
      out: '103 taken in, 1 were in already, 0 refused again, 0 left as they were.\n',
    });
    expect(asked.map(({ body }) => body)).toEqual([
      { code: 'EVENT.TIME_AHEAD' },
      { code: 'EVENT.TIME_AHEAD', after: ID },
    ]);
  });

  it('releases a record with who and why', async () => {
    answers = [
      [
        200,
        { ...record, state: 'released', released: { at: 'now', by: 'dpo', reasonLabel: 'a test', reference: 'D-1' } },
      ],
    ];
    const { code, out } = await run('release', ID, '--by', 'dpo', '--reason', 'test-data', '--reference', 'D-1');
    expect(code).toBe(0);
    expect(out).toContain('decision: now, dpo, a test (D-1)');
    expect(asked).toMatchObject([
      { request: `POST /api/quarantine/${ID}/release`, body: { by: 'dpo', reason: 'test-data', reference: 'D-1' } },
    ]);
  });

  it.each([
    [[]],
    [['burn', ID]],
    [['show']],
    [['replay']],
    [['replay', ID, '--code', 'EVENT.EMPTY']],
    [['release', ID]],
    [['list', ID]],
    [['list', '--url', 'http://127.0.0.1:1']],
  ])('explains itself with exit code 2: %j', async (args) => {
    expect(await run(...args)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('trettio quarantine list'),
    });
    expect(asked).toEqual([]);
  });
});

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? undefined : JSON.parse(text);
}
