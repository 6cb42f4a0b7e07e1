import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { main } from '../main.js';
import type { Positions } from './describe-positions.js';

const POSITIONS: Positions = {
  partitions: [
    { topic: 'trettio.processing.alarms', partition: 0, firstOffset: 0, nextOffset: 40, lost: 0 },
    { topic: 'trettio.processing.alarms', partition: 2, firstOffset: 0, nextOffset: 12, lost: 7 },
  ],
  stopped: [],
  resumptions: [
    {
      topic: 'trettio.processing.alarms',
      partition: 2,
      code: 'INTAKE.LOG_TRUNCATED',
      stoodAt: 5,
      resumedAt: 12,
      lostFrom: 5,
      lost: 7,
      logEnded: false,
      at: '2026-11-22T20:00:00.000Z',
      by: 'platform-team',
      reasonLabel: 'what is missing is nowhere any more',
      reference: 'OPS-2026-017',
    },
  ],
};

describe('trettio intake', () => {
  let server: Server;
  let url: string;
  let asked: [request: string, body: unknown][];
  let answer: [status: number, body: object];

  beforeAll(async () => {
    server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const text = Buffer.concat(parts).toString();
        asked.push([`${request.method} ${request.url}`, text === '' ? undefined : JSON.parse(text)]);
        response.writeHead(answer[0], { 'content-type': 'application/json' }).end(JSON.stringify(answer[1]));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    asked = [];
    answer = [200, POSITIONS];
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  async function run(...args: string[]): Promise<{ exit: number; said: string }> {
    const said: string[] = [];
    const out = { write: (text: string) => said.push(text) };
    const exit = await main(['intake', ...args, '--url', url], {
      env: {},
      stdin: (async function* () {})(),
      stdout: out,
      stderr: out,
    });
    return { exit, said: said.join('') };
  }

  it('shows where intake stands and what was decided, in both languages', async () => {
    expect(await run('show')).toEqual({
      exit: 0,
      said: `trettio.processing.alarms/0  reads next: 40
trettio.processing.alarms/2  reads next: 12  lost: 7
Decisions:
  2026-11-22T20:00:00.000Z  trettio.processing.alarms/2  INTAKE.LOG_TRUNCATED  5 → 12, lost: 7 (5–11)  platform-team: what is missing is nowhere any more (OPS-2026-017)
`,
    });
    answer[1] = { ...POSITIONS, stopped: [{ ...POSITIONS.partitions[0]!, code: 'INTAKE.OTHER_CLUSTER' }] };
    const { exit, said } = await run('show', '--lang', 'sv');
    expect(exit).toBe(1);
    expect(said).toContain('trettio.processing.alarms/0  läser härnäst: 40  står stilla: INTAKE.OTHER_CLUSTER');
    expect(asked.map(([request]) => request)).toEqual(['GET /api/intake', 'GET /api/intake']);
  });

  it('lets a partition go on', async () => {
    const wanted = [
      '--from',
      '12',
      '--by',
      'platform-team',
      '--reason',
      'lost-for-good',
      '--reference',
      'OPS-2026-017',
    ];
    expect((await run('resume', 'trettio.processing.alarms/2', ...wanted)).exit).toBe(0);
    expect(asked).toEqual([
      [
        'POST /api/intake/resume',
        {
          topic: 'trettio.processing.alarms',
          partition: 2,
          from: 12,
          by: 'platform-team',
          reason: 'lost-for-good',
          reference: 'OPS-2026-017',
        },
      ],
    ]);
    answer = [409, { code: 'INTAKE.NOT_STOPPED', title: 'The partition does not stand.' }];
    expect(await run('resume', 'trettio.processing.alarms/2', ...wanted)).toEqual({
      exit: 1,
      said: '409 INTAKE.NOT_STOPPED: The partition does not stand.\n',
    });
  });

  it.each([[['resume', 'topic/0']], [['resume', 'topic', '--from', '1']], [['show', 'topic/0']], [['other']], [[]]])(
    'asks nothing when called wrongly: %j',
    async (args) => {
      expect((await run(...args)).exit).toBe(2);
      expect(asked).toEqual([]);
    },
  );
});
