import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { main } from '../main.js';

const ID = '01a20260-5f40-7c15-9a6e-3f1d5b7c9e02';

const finding = {
  id: ID,
  rule: { key: 'agreement-missing', label: 'disclosed without an agreement in force' },
  severity: { key: 'critical', label: 'critical' },
  state: { key: 'open', label: 'open' },
  article: 'Art. 28(3)',
  declared: 'A processor agreement was not in force from 2026-11-09.',
  seen: 'Survey: disclosed to Add Visits',
  since: '2026-11-09T08:00:00.000Z',
  lastSeen: null,
  times: 2,
  persons: 2,
  coverage: 'Sees only what the services report.',
  evidence: [ID],
  history: [
    { action: { key: 'found', label: 'found' }, at: '2026-11-22T08:00:00.000Z', by: null, reason: null, until: null },
  ],
};

describe('trettio findings', () => {
  let server: Server;
  let url: string;
  let asked: [request: string, body: string][];
  let answers: [status: number, body: object][];

  beforeAll(async () => {
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        asked.push([`${request.method} ${request.url}`, Buffer.concat(chunks).toString()]);
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
    const code = await main(['findings', ...args], {
      env: { TRETTIO_URL: url, LANG: 'en_GB.UTF-8' },
      stdin: (async function* () {})(),
      stdout: { write: (text: string) => (out += text) },
      stderr: { write: (text: string) => (err += text) },
    });
    return { code, out, err };
  }

  it('lists what is open, page after page', async () => {
    answers = [
      [200, { findings: [finding], next: ID }],
      [200, { findings: [finding], next: null }],
    ];
    const { code, out } = await run('list', '--severity', 'critical');
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toBe(
      `${ID}  critical  open  disclosed without an agreement in force  2×  Survey: disclosed to Add Visits`,
    );
    expect(asked.map(([request]) => request)).toEqual([
      'GET /api/findings?state=open&severity=critical',
      `GET /api/findings?state=open&severity=critical&after=${ID}`,
    ]);
  });

  it('accepts one until a day, and shows it with its life', async () => {
    answers = [[200, finding]];
    const { code, out } = await run('accept', ID, '--by', 'dpo', '--reason', 'DPO-7', '--until', '2027-03-31');
    expect(code).toBe(0);
    expect(out).toContain('the register');
    expect(asked).toEqual([
      [`POST /api/findings/${ID}/accept`, JSON.stringify({ by: 'dpo', reason: 'DPO-7', until: '2027-03-31' })],
    ]);
  });

  it('runs the rules', async () => {
    answers = [[200, { present: 40, opened: 3, gone: 1 }]];
    expect((await run('run')).out).toBe('40 findings, 3 of them new or open again; 1 are there no more.\n');
  });

  it('says why the register says no, and what is missing', async () => {
    answers = [[409, { code: 'FINDINGS.NO_SUCH_STEP', title: 'Read it anew.' }]];
    expect(await run('resolve', ID, '--by', 'dpo', '--reason', 'DPO-7')).toMatchObject({
      code: 1,
      out: '409 FINDINGS.NO_SUCH_STEP: Read it anew.\n',
    });
    expect((await run('accept', ID, '--by', 'dpo', '--reason', 'DPO-7')).code).toBe(2);
    expect((await run('resolve', '--by', 'dpo', '--reason', 'DPO-7')).code).toBe(2);
    expect((await run('list', ID)).code).toBe(2);
  });
});
