import { StandInRegister } from '../testing/stand-in-register.js';

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
  const register = new StandInRegister();
  beforeAll(() => register.start());
  afterAll(() => register.stop());
  beforeEach(() => register.forget());

  const run = (...args: string[]) => register.run('findings', ...args);

  it('lists what is open, page after page', async () => {
    register.answers = [
      [200, { findings: [finding], next: ID }],
      [200, { findings: [finding], next: null }],
    ];
    const { code, out } = await run('list', '--severity', 'critical');
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toBe(
      `${ID}  critical  open  disclosed without an agreement in force  2×  Survey: disclosed to Add Visits`,
    );
    expect(register.asked.map(([request]) => request)).toEqual([
      'GET /api/findings?state=open&severity=critical',
      `GET /api/findings?state=open&severity=critical&after=${ID}`,
    ]);
  });

  it('accepts one until a day, and shows it with its life', async () => {
    register.answers = [[200, finding]];
    const { code, out } = await run('accept', ID, '--by', 'dpo', '--reason', 'DPO-7', '--until', '2027-03-31');
    expect(code).toBe(0);
    expect(out).toContain('the register');
    expect(register.asked).toEqual([
      [`POST /api/findings/${ID}/accept`, JSON.stringify({ by: 'dpo', reason: 'DPO-7', until: '2027-03-31' })],
    ]);
  });

  it('runs the rules', async () => {
    register.answers = [[200, { present: 40, opened: 3, gone: 1 }]];
    expect((await run('run')).out).toBe('40 findings, 3 of them new or open again; 1 are there no more.\n');
  });

  it('says why the register says no, and what is missing', async () => {
    register.answers = [[409, { code: 'FINDINGS.NO_SUCH_STEP', title: 'Read it anew.' }]];
    expect(await run('resolve', ID, '--by', 'dpo', '--reason', 'DPO-7')).toMatchObject({
      code: 1,
      out: '409 FINDINGS.NO_SUCH_STEP: Read it anew.\n',
    });
    expect((await run('accept', ID, '--by', 'dpo', '--reason', 'DPO-7')).code).toBe(2);
    expect((await run('resolve', '--by', 'dpo', '--reason', 'DPO-7')).code).toBe(2);
    expect((await run('list', ID)).code).toBe(2);
  });
});
