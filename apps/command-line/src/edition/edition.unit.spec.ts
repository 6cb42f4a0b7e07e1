import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../main.js';

const DOCUMENT = '{\n  "format": "trettio-edition",\n  "key": "2027-01"\n}\n';
const STATE = {
  key: '2027-01',
  statusLabel: 'draft',
  validFrom: null,
  validTo: null,
  title: 'Edition 3',
  hindrances: [],
};
const AUTHOR = ['--by', 'data-protection-officer', '--reason', 'DPO-2026-031'];
const SAID = { by: 'data-protection-officer', reason: 'DPO-2026-031' };

describe('trettio edition', () => {
  let server: Server;
  let url: string;
  let folder: string;
  let asked: { request: string; ifMatch: string | undefined; body: unknown }[];
  let answers: [status: number, text: string][];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'trettio-edition-'));
    server = createServer((request, response) => {
      let text = '';
      request.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
      request.on('end', () => {
        const body: unknown = text === '' ? undefined : JSON.parse(text);
        asked.push({ request: `${request.method} ${request.url}`, ifMatch: request.headers['if-match'], body });
        const [status, answer] = answers.shift()!;
        const etag = request.method === 'GET' ? '"read"' : '"written"';
        response.writeHead(status, { 'content-type': 'application/json', etag }).end(answer);
      });
    });
    // On a busy machine a connection that waits to be used again would be closed just when it is.
    server.keepAliveTimeout = 0;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await rm(folder, { recursive: true });
  });
  beforeEach(() => {
    asked = [];
    answers = [];
  });

  async function run(...args: string[]) {
    let [out, err] = ['', ''];
    const code = await main(['edition', ...args], {
      env: { TRETTIO_URL: url },
      stdin: (async function* () {})(),
      stdout: { write: (text: string) => (out += text) },
      stderr: { write: (text: string) => (err += text) },
    });
    return { code, out, err };
  }

  async function file(content: string): Promise<string> {
    const name = join(folder, 'edition.json');
    await writeFile(name, content);
    return name;
  }

  it('lists them', async () => {
    const published = { ...STATE, key: '2026-11', statusLabel: 'adopted', validFrom: '2026-10-31T23:00:00.000Z' };
    answers = [[200, JSON.stringify({ editions: [published, STATE] })]];
    expect(await run('list')).toMatchObject({
      code: 0,
      out: '2026-11  adopted  2026-10-31T23:00Z –   Edition 3\n2027-01  draft  Edition 3\n',
    });
  });

  it('exports the bytes that the register has', async () => {
    answers = [
      [200, DOCUMENT],
      [200, DOCUMENT],
    ];
    expect((await run('export', '2027-01')).out).toBe(DOCUMENT);
    const out = join(folder, 'out.json');
    expect(await run('export', '2027-01', '--out', out)).toMatchObject({ code: 0, out: '' });
    expect(await readFile(out, 'utf8')).toBe(DOCUMENT);
  });

  it('imports an edition, and a draft of a workbook', async () => {
    answers = [
      [200, JSON.stringify(STATE)],
      [200, JSON.stringify(STATE)],
    ];
    const document = JSON.parse(DOCUMENT) as object;
    const draft = { format: 'trettio-edition-draft', version: 1, activities: [] };
    expect((await run('import', await file(DOCUMENT), ...AUTHOR)).code).toBe(0);
    await run('import', await file(JSON.stringify(draft)), '--key', '2027-01', ...AUTHOR);
    expect(asked).toEqual([
      { request: 'POST /api/editions', ifMatch: undefined, body: { ...SAID, document } },
      { request: 'POST /api/editions', ifMatch: undefined, body: { ...SAID, key: '2027-01', draft } },
    ]);
  });

  it('says what was saved even where the state of the file cannot be noted', async () => {
    answers = [
      [200, JSON.stringify(STATE)],
      [200, JSON.stringify(STATE)],
    ];
    const name = join(folder, 'unnoted.json');
    await writeFile(name, DOCUMENT);
    await mkdir(`${name}.etag`);
    const saved = {
      code: 0,
      out: '2027-01  draft  Edition 3\n',
      err: `${name}.etag: EISDIR: saved all the same; before the next --replace export KEY --out FILE.json again, or give --etag '"written"'\n`,
    };
    expect(await run('import', name, ...AUTHOR)).toEqual(saved);
    expect(await run('import', name, '--replace', '--etag', '"read"', ...AUTHOR)).toEqual(saved);
  });

  it('puts a file in place of the draft that it was taken from, and of no other', async () => {
    const out = join(folder, 'taken.json');
    const put = (ifMatch: string) => ({
      request: 'PUT /api/editions/2027-01',
      ifMatch,
      body: { ...SAID, document: JSON.parse(DOCUMENT) as object },
    });
    answers = [
      [200, DOCUMENT],
      [412, JSON.stringify({ code: 'EDITION.CHANGED_SINCE', title: 'Changed since.', errors: [] })],
      [200, JSON.stringify(STATE)],
      [200, JSON.stringify(STATE)],
      [200, JSON.stringify(STATE)],
    ];
    await run('export', '2027-01', '--out', out);
    const replace = (...more: string[]) => run('import', out, '--replace', ...more, ...AUTHOR);
    expect(await replace()).toMatchObject({ code: 1, out: '412 EDITION.CHANGED_SINCE: Changed since.\n' });
    expect((await replace()).code).toBe(0);
    await replace();
    await replace('--etag', '"named"');
    expect(asked.slice(1)).toEqual([put('"read"'), put('"read"'), put('"written"'), put('"named"')]);
  });

  it('goes on from the draft that a file became', async () => {
    const name = join(folder, 'becoming.json');
    await writeFile(name, DOCUMENT);
    answers = [
      [200, JSON.stringify(STATE)],
      [200, JSON.stringify(STATE)],
    ];
    await run('import', name, ...AUTHOR);
    expect((await run('import', name, '--replace', ...AUTHOR)).code).toBe(0);
    expect(asked[1]).toMatchObject({ request: 'PUT /api/editions/2027-01', ifMatch: '"written"' });
  });

  it('does not replace what nobody says was read', async () => {
    const name = join(folder, 'unread.json');
    await writeFile(name, DOCUMENT);
    const { code, err } = await run('import', name, '--replace', ...AUTHOR);
    expect({ code, asked }).toEqual({ code: 2, asked: [] });
    expect(err).toContain('unread.json.etag');
  });

  it('takes a step from the state that it has read', async () => {
    answers = [
      [200, DOCUMENT],
      [200, JSON.stringify({ ...STATE, statusLabel: 'adopted' })],
    ];
    expect((await run('publish', '2027-01', '--valid-from', '2027-01-01', ...AUTHOR)).code).toBe(0);
    expect(asked[1]).toEqual({
      request: 'POST /api/editions/2027-01/publish',
      ifMatch: '"read"',
      body: { ...SAID, validFrom: '2027-01-01' },
    });
  });

  it('withdraws what is published', async () => {
    answers = [
      [200, DOCUMENT],
      [200, JSON.stringify({ ...STATE, statusLabel: 'withdrawn before it held' })],
    ];
    expect((await run('withdraw', '2027-01', ...AUTHOR)).out).toContain('withdrawn before it held');
    expect(asked[1]).toEqual({ request: 'POST /api/editions/2027-01/withdraw', ifMatch: '"read"', body: SAID });
  });

  it('tells what is missing, with the article', async () => {
    const errors = [
      { pointer: '/controller/dpoName', path: 'controller/dpoName', article: 'Art. 30(1)(a)', expected: 'a statement' },
    ];
    answers = [
      [200, DOCUMENT],
      [422, JSON.stringify({ code: 'EDITION.NOT_COMPLETE', title: 'Not complete.', errors })],
    ];
    expect(await run('publish', '2027-01', ...AUTHOR)).toMatchObject({
      code: 1,
      out: '422 EDITION.NOT_COMPLETE: Not complete.\n  controller/dpoName (Art. 30(1)(a)): a statement\n',
    });
  });

  it('shows what differs', async () => {
    const changes = [
      { path: 'controller/phone', kind: 'changed', before: { value: null }, after: { value: '070-174 06 05' } },
      { path: 'activities/bookkeeping', kind: 'removed', before: 1 },
    ];
    answers = [
      [200, JSON.stringify({ changes })],
      [200, JSON.stringify({ changes: [] })],
    ];
    expect(await run('diff', '2026-11', '2027-01')).toMatchObject({
      code: 1,
      out: '~ controller/phone: {"value":null} → {"value":"070-174 06 05"}\n- activities/bookkeeping: 1\n',
    });
    expect(await run('diff', '2026-11', '2026-11')).toMatchObject({ code: 0, out: '' });
  });

  it.each([
    [['list', 'more']],
    [['export']],
    [['diff', '2026-11']],
    [['publish', '2027-01']],
    [['forget', '2027-01']],
    [['import', 'no-such-file.json', ...AUTHOR]],
  ])('is not called as %j', async (args) => {
    expect((await run(...args)).code).toBe(2);
    expect(asked).toEqual([]);
  });
});
