import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../main.js';

const FILE = 'part,activity\r\nA,guard-dispatch\r\n';
const SHA256 = createHash('sha256').update(FILE).digest('hex');

const RUNNING = {
  id: 'r1',
  state: 'running',
  progress: 40,
  code: null,
  asOf: '2026-11-01',
  content: null,
  sha256: null,
};
const DONE = { ...RUNNING, state: 'done', progress: 100, content: '/api/reports/r1/content', sha256: SHA256 };

describe('trettio report', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trettio-test-report-'));
  const out = join(folder, 'register.csv');
  let server: Server;
  let url: string;
  let asked: [request: string, body: unknown][];
  let answers: [status: number, body: object | string][];

  beforeAll(async () => {
    server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const text = Buffer.concat(parts).toString();
        asked.push([`${request.method} ${request.url}`, text === '' ? undefined : JSON.parse(text)]);
        const [status, body] = answers.shift()!;
        response.writeHead(status).end(typeof body === 'string' ? body : JSON.stringify(body));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => (asked = []));
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true });
  });

  async function run(...args: string[]): Promise<{ exit: number; stdout: string; stderr: string }> {
    const said = { stdout: '', stderr: '' };
    const exit = await main(['report', ...args, '--url', url], {
      env: {},
      stdin: (async function* () {})(),
      stdout: { write: (text: string) => (said.stdout += text) },
      stderr: { write: (text: string) => (said.stderr += text) },
    });
    return { exit, ...said };
  }

  it('asks for a report, waits until it is made and saves it', async () => {
    answers = [
      [202, { ...RUNNING, state: 'waiting', progress: 0 }],
      [200, RUNNING],
      [200, DONE],
      [200, FILE],
    ];
    expect(await run('--as-of', '2026-11-01', '--format', 'csv', '--lang', 'sv', '--out', out)).toEqual({
      exit: 0,
      stdout: `${out}\nSHA-256 ${SHA256}\n`,
      stderr: '0 %\n40 %\n',
    });
    expect(readFileSync(out, 'utf8')).toBe(FILE);
    expect(asked).toEqual([
      ['POST /api/reports', { asOf: '2026-11-01', format: 'csv', lang: 'sv' }],
      ['GET /api/reports/r1', undefined],
      ['GET /api/reports/r1', undefined],
      ['GET /api/reports/r1/content', undefined],
    ]);
  });

  it('passes on who chose to show what was observed, and why', async () => {
    answers = [
      [202, DONE],
      [200, FILE],
    ];
    const choice = ['--include', 'observed', '--by', 'data-protection-officer', '--reason', 'board'];
    expect((await run('--format', 'csv', '--out', out, '--diary-number', 'IMY-2026-1', ...choice)).exit).toBe(0);
    expect(asked[0]![1]).toEqual({
      format: 'csv',
      lang: 'en',
      diaryNumber: 'IMY-2026-1',
      include: 'observed',
      by: 'data-protection-officer',
      reason: 'board',
    });
  });

  it('asks for the report to the board', async () => {
    answers = [
      [202, DONE],
      [200, FILE],
    ];
    expect((await run('--format', 'pdf', '--for', 'board', '--out', out)).exit).toBe(0);
    expect(asked[0]![1]).toEqual({ format: 'pdf', for: 'board', lang: 'en' });
  });

  it('tells when the register says no, when a report failed, and when the file came damaged', async () => {
    answers = [[400, { code: 'REPORT.AS_OF_IN_FUTURE', title: 'Not yet.' }]];
    expect(await run('--format', 'pdf')).toMatchObject({ exit: 1, stderr: '400 REPORT.AS_OF_IN_FUTURE: Not yet.\n' });
    answers = [[202, { ...RUNNING, state: 'failed', code: 'REPORT.FAILED' }]];
    expect(await run('--format', 'pdf')).toMatchObject({ exit: 1, stderr: 'REPORT.FAILED\n' });
    answers = [
      [202, DONE],
      [200, 'half'],
    ];
    const damaged = await run('--format', 'csv', '--out', out);
    expect(damaged.exit).toBe(1);
    expect(damaged.stderr).toContain('Run the command again');
  });

  it('names a file that it cannot write', async () => {
    answers = [
      [202, DONE],
      [200, FILE],
    ];
    const { exit, stderr } = await run('--format', 'csv', '--out', join(folder, 'nowhere', 'register.csv'));
    expect(exit).toBe(2);
    expect(stderr).toContain('ENOENT');
  });

  it.each([[[]], [['--format']], [['--formt', 'pdf']], [['--format', 'pdf', '--lang', 'no']]])(
    'asks nothing when called wrongly: %j',
    async (args) => {
      expect((await run(...args)).exit).toBe(2);
      expect(asked).toEqual([]);
    },
  );
});
