import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { main } from '../main.js';
import { lapses } from './lapses.js';
import { notice } from './notice.js';
import { sample } from './sample.js';
import { supplier } from './supplier.js';

const term = (key: string) => ({ key, label: key });

const lapse = {
  kind: term('processor agreement'),
  recipient: term('Exempel Ombud AB'),
  country: null,
  category: null,
  reference: 'DEMO-PUB-016',
  lastDay: '2026-12-31',
  daysLeft: 39,
  activities: [term('Referrals'), term('Phone')],
  article: 'Art. 28(3)',
};

const verdict = (reason: string | null) => ({
  allowed: reason === null,
  reason: reason === null ? null : term(reason),
});

const tried = {
  supplier: term('Exempel Utskick AB'),
  edition: '2026-11',
  gate: [
    {
      activity: term('Mail'),
      subjectKind: term('customer'),
      now: verdict('not declared'),
      onceDeclared: verdict(null),
    },
    { activity: term('New'), subjectKind: null, now: verdict('no activity'), onceDeclared: null },
  ],
  findings: [
    { rule: term('undeclared'), severity: term('critical'), article: 'Art. 30', seen: 'Mail', remains: false },
  ],
  needs: [
    {
      ...{ need: term('agreement'), state: term('missing'), article: 'Art. 28(3)', activities: [], categories: [] },
      ...{ countries: [], agreements: [term('DPA')], subProcessors: ['Exempel Moln AB'], next: 'Sign it.' },
    },
  ],
};

describe('the answers of trettio ask', () => {
  it('on what lapses, in three lists', () => {
    const undated = { ...lapse, reference: null, lastDay: null, daysLeft: null, activities: [term('Quote')] };
    const reviewed = {
      ...lapse,
      kind: term('review'),
      reference: null,
      activities: Array.from({ length: 4 }, () => term('Quote')),
    };
    const answer = { until: '2027-01-21', lapsing: [lapse], lapsed: [reviewed], withoutDate: [undated], later: 4 };
    expect(lapses.lines(answer, 'en')).toEqual([
      'Ends by 2027-01-21:',
      '  2026-12-31  39 days  processor agreement  Exempel Ombud AB  DEMO-PUB-016  Art. 28(3)  Referrals, Phone',
      'Ended, and nothing holds in its place:',
      '  2026-12-31  39 days  review  Exempel Ombud AB    Art. 28(3)  4 activities',
      'No day is known:',
      '  –    processor agreement  Exempel Ombud AB  no document known  Art. 28(3)  Quote',
      '4 end later.',
    ]);
  });

  it('on a supplier: gate, findings, needs', () => {
    expect(supplier.lines(tried, 'en')).toEqual([
      'Exempel Utskick AB by edition 2026-11; the gate would say:',
      '  Mail  customer  now: not declared  once declared: let it out',
      '  New   –         now: no activity   once declared: the activity has to be declared first',
      'Findings that would rise:',
      '  critical  undeclared  Art. 30  Mail',
      'What the law asks for:',
      '  missing  agreement  Art. 28(3)  DPA, Exempel Moln AB: Sign it.',
    ]);
  });

  it('on the notice: the items that differ, and who was shown which', () => {
    const difference = { state: term('differs'), activities: [term('Quote')], told: ['A', 'B'], registered: ['C'] };
    const answer = {
      notice: '2018-05',
      edition: '2026-11',
      holds: false,
      sums: { agrees: 9, missing: 1, surplus: 0, wrong: 2, unknown: 3, toJudge: 1 },
      items: [
        { item: term('legal basis'), article: 'Art. 13(1)(c)', agrees: 0, differences: [difference] },
        { item: term('rights'), article: 'Art. 13(2)(b)', agrees: 1, differences: [] },
      ],
      shown: [],
    };
    expect(notice.lines(answer, 'en')).toEqual([
      'Notice 2018-05 beside edition 2026-11: it no longer says what the register says',
      '9 agree, 1 missing, 0 in the notice only, 2 differ, 3 stated nowhere, 1 to be judged',
      'legal basis (Art. 13(1)(c))',
      '  differs: Quote',
      '    notice:   A · B',
      '    register: C',
      'No event says which notice was shown: it is not known.',
    ]);
    const shown = [{ notice: '2018-05', relation: term('older'), persons: 7 }];
    expect(notice.lines({ ...answer, shown }, 'en').at(-1)).toBe('7 persons were last shown notice 2018-05 (older)');
  });

  it('on a sample: how it was drawn, each disclosure, and what is missing', () => {
    const disclosure = {
      words: 'It went.',
      recipient: term('google'),
      index: 4,
      edition: '2026-11',
      undeclared: [{ kindLabel: 'country', label: 'Brazil' }],
      agreementNeeded: term('DPA'),
      sheetThen: { version: 2, agreement: null, transferGround: { instrument: 'Clauses' } },
    };
    const draw = { seed: '7', drawnFrom: 100, examined: 40, disclosures: 12, exact: false, complete: true };
    const completeness = [
      { label: 'all read', holds: true, text: '3 = 3.' },
      { label: 'proofs', holds: null, text: 'Not yet.' },
    ];
    expect(sample.lines({ draw, disclosures: [disclosure], completeness }, 'en')).toEqual([
      '1 drawn of about 12 disclosures in the period (seed 7; 40 of 100 entries looked at).',
      'google 4  It went.',
      '  edition 2026-11, sheet version 2, no agreement in force: DPA, Clauses, not declared: country Brazil',
      'How one knows that none is missing:',
      '  yes  all read  3 = 3.',
      '  ?    proofs    Not yet.',
    ]);
    expect(
      sample.lines({ draw: { ...draw, disclosures: null }, disclosures: [], completeness: [] }, 'en')[0],
    ).toContain('0 drawn of an unknown number of disclosures');
  });

  it('are worded in both languages', () => {
    for (const { title } of [lapses, supplier, notice, sample]) expect(title.sv).not.toBe(title.en);
    expect(supplier.lines(tried, 'sv').slice(1, 3)).toEqual([
      '  Mail  customer  nu: not declared  när det är uppgivet: släpp ut',
      '  New   –         nu: no activity   när det är uppgivet: behandlingen måste uppges först',
    ]);
  });
});

describe('trettio ask supplier', () => {
  let server: Server;
  let url: string;
  const asked: string[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        asked.push(`${request.method} ${request.url} ${Buffer.concat(chunks).toString()}`);
        response.writeHead(200, { 'content-type': 'application/json' }).end('{"here":true}');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  async function run(input: string) {
    const write = (_text: string) => undefined;
    return main(['ask', '12', '--file', '-', '--json', '--url', url], {
      env: {},
      stdin: (async function* () {
        yield input;
      })(),
      stdout: { write },
      stderr: { write },
    });
  }

  it('sends what the file holds, and nothing that is no JSON', async () => {
    expect(await run('{"sheet":{},"wishes":[]}')).toBe(0);
    expect(await run('a sheet')).toBe(2);
    expect(asked).toEqual(['POST /api/questions/supplier {"sheet":{},"wishes":[]}']);
  });
});
