import { StandInRegister } from '../testing/stand-in-register.js';

const SUBJECT = '5b1c1f5e-7a52-4d6f-9d2a-3b6f6a0c9e11';

const frame = {
  rule: { article: 'Art. 15(1)(c)', text: 'The recipients themselves.' },
  answeredAt: '2026-11-22T08:00:00.000Z',
  coverageFrom: '2026-11-01T00:00:00.000Z',
  blindSpots: [{ key: 'storage', text: 'Data at rest.' }],
};

const recipient = {
  name: 'Larm Assistans AB',
  classLabel: 'guard company',
  roleLabel: 'processor',
  countryLabel: 'Sweden',
  received: 'yes',
  disclosures: 2,
  firstAt: '2026-11-02T08:00:00.000Z',
  lastAt: '2026-11-03T08:00:00.000Z',
  categories: [{ label: 'name' }, { label: 'alarm address' }],
};

describe('trettio ask', () => {
  const register = new StandInRegister();
  beforeAll(() => register.start());
  afterAll(() => register.stop());
  beforeEach(() => register.forget());

  const run = (...args: string[]) => register.run('ask', ...args);

  it('lists the questions with their options, those still to come among them', async () => {
    const { code, out } = await run('--lang', 'sv');
    expect(code).toBe(0);
    expect(out).toMatch(/^1 +recipients +Vem har fått personens uppgifter\? +--subject REF$/m);
    expect(out).toMatch(/^7 +– +Får marknad/m);
  });

  it.each(['1', 'recipients'])('puts question %s and prints the answer with the law behind it', async (name) => {
    register.answers = [[200, { ...frame, recipients: [recipient], notReceived: [], authorityInquiries: [] }]];
    const { code, out } = await run(name, '--subject', SUBJECT);
    expect([code, register.asked.map(([request]) => request)]).toEqual([
      0,
      [`GET /api/questions/recipients?subject=${SUBJECT}`],
    ]);
    expect(out.split('\n')).toEqual([
      'Who received this person’s data?',
      'Larm Assistans AB  received  processor  Sweden  2×  2026-11-02 – 2026-11-03  name, alarm address',
      'Art. 15(1)(c): The recipients themselves.',
      '2026-11-22T08:00:00.000Z; seen since 2026-11-01T00:00:00.000Z; what no event shows: storage',
      '',
    ]);
  });

  it('puts question 8 by POST, and prints counts, clock and form', async () => {
    const none = { byCategory: [], byCountry: [], bySubjectKind: [], byActivity: [] };
    const guard = { label: 'Guard dispatch', persons: 12, records: 30 };
    register.answers = [
      [
        200,
        {
          ...frame,
          id: SUBJECT,
          exposed: {
            ...none,
            persons: 12,
            records: 30,
            neverLeft: 1,
            byActivity: [guard],
            notDeducted: 'Nothing yet.',
          },
          clock: {
            article: 'Art. 33(1)',
            awareAtStockholm: '2026-11-20 09:15',
            runsOutAtStockholm: '2026-11-23 09:15',
            hoursLeft: 24,
            text: 'Notify.',
          },
          duties: [
            { role: { label: 'processor' }, article: 'Art. 33(2)', text: 'It tells us.', agreements: ['PUB-1'] },
          ],
          consequences: [{ text: 'Burglary.', persons: 3, highRisk: true }],
          telling: { article: 'Art. 34(1)', text: 'Tell them.', path: '/persons' },
          form: [
            { article: 'Art. 33(3)(a)', label: 'Nature', value: null },
            { article: 'Art. 33(3)(b)', label: 'Controller', value: 'Company' },
          ],
        },
      ],
    ];
    const given = { recipient: 'larm-assistans', awareAt: '2026-11-20T09:15+01:00', by: 'dpo', reason: 'DPO-7' };
    const { code, out } = await run(
      ...['breach', '--recipient', given.recipient, '--aware-at', given.awareAt, '--by', 'dpo', '--reason', 'DPO-7'],
    );
    expect([code, register.asked]).toEqual([0, [['POST /api/questions/breach', JSON.stringify(given)]]]);
    expect(out.split('\n').slice(1, -3)).toEqual([
      '12 persons, 30 records (1 never left)',
      '                          persons  records',
      'activity  Guard dispatch  12       30',
      'Nothing yet.',
      'Art. 33(1): 2026-11-20 09:15 → 2026-11-23 09:15, 24 hours left. Notify.',
      'Art. 33(2) (processor): It tells us. PUB-1',
      'Burglary. 3 persons – high risk',
      'Art. 34(1): Tell them.',
      'Whom to tell, by subjectRef: POST /persons',
      'For the authority’s form (Art. 33(3)):',
      '  Art. 33(3)(a)  Nature      … to be stated',
      '  Art. 33(3)(b)  Controller  Company',
      `Kept as ${SUBJECT}.`,
    ]);
  });

  it('prints the answer as it came with --json', async () => {
    register.answers = [[200, frame]];
    expect(JSON.parse((await run('1', '--subject', SUBJECT, '--json')).out)).toEqual(frame);
  });

  it('says why the register says no', async () => {
    register.answers = [
      [400, { code: 'HTTP.INVALID_FIELDS', title: 'Wrong.', errors: [{ pointer: '?subject', expected: 'a UUID' }] }],
    ];
    expect(await run('1', '--subject', 'anna')).toMatchObject({
      code: 1,
      out: '400 HTTP.INVALID_FIELDS: Wrong.\n  ?subject: a UUID\n',
    });
  });

  it.each(['2', '3', '4', '5', '6', '7'])('says that %s comes with the persons’ rights', async (number) => {
    const { code, err } = await run(number);
    expect(code).toBe(1);
    expect(err).toMatch(new RegExp(`^ASK\\.COMES_WITH_RIGHTS: ${number} `));
    expect(register.asked).toEqual([]);
  });

  it.each([[['16']], [['1']], [['1', '--of', 'anna']], [['nothing']]])('refuses %j', async (args) => {
    const { code } = await run(...args);
    expect([code, register.asked]).toEqual([2, []]);
  });
});
