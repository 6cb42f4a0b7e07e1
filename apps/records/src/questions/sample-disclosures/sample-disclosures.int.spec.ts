import { randomUUID } from 'node:crypto';
import { detachMonth } from '../../intake/detach-month/detach-month.repository.js';
import { madeUpDisclosure, madeUpWithholding } from '../../testing/made-up-events.js';
import { get, send } from '../../testing/read-api.js';
import { type RunningRecords, startRecords } from '../../testing/start-records.js';
import type { SampledDisclosuresView } from './sample-disclosures.view.js';

/** On 1 July 2026 it is two hours later in Stockholm: the first instant of the quarter, and the last. */
const FIRST = new Date('2026-06-30T22:00:00.000Z');
const LAST = new Date('2026-09-30T21:59:59.999Z');
const NEXT = new Date('2026-09-30T22:00:00.000Z');

const Q3 = 'from=2026-07-01&to=2026-09-30';

describe('question 15', () => {
  let records: RunningRecords;
  const person = randomUUID();

  const toGoogle = (at: Date) =>
    madeUpDisclosure({
      source: 'marketing',
      activity: 'website-analytics',
      purposes: ['website-analytics'],
      legalBasis: 'A6-1-a',
      subjectKind: 'website-visitor',
      categories: ['cookies-ip'],
      recipient: { key: 'google', class: 'analytics', role: 'processor' },
      country: 'US',
      transferGround: 'A45',
      at,
    });

  beforeAll(async () => {
    records = await startRecords();
    await records.feed([
      ...madeUpDisclosure({ subject: person, at: FIRST }),
      // The same millisecond, shape and log: told apart by the person, whom nothing shows.
      ...madeUpDisclosure({ at: FIRST }, 'refused'),
      ...madeUpDisclosure({ at: NEXT }),
      ...madeUpDisclosure({ at: new Date(FIRST.getTime() - 1) }),
      ...toGoogle(LAST),
      ...madeUpDisclosure({ at: FIRST, disclosure: { id: randomUUID(), phase: 'opened', manual: true } }, 'open'),
      madeUpWithholding({ at: FIRST }),
    ]);
  });
  afterAll(() => records?.close());

  const ask = async (query: string) =>
    (await get<SampledDisclosuresView>(records, `/api/questions/sample?lang=en&${query}`)).body;

  it('draws every disclosure of a quarter that has fewer than asked for, and says so', async () => {
    const { question, draw, disclosures } = await ask(`${Q3}&seed=audit`);
    expect(question).toBe(15);
    expect(draw).toMatchObject({
      seed: 'audit',
      from: FIRST.toISOString(),
      to: LAST.toISOString(),
      drawnFrom: 11,
      examined: 11,
      disclosures: 4,
      exact: true,
      complete: true,
      logs: [
        { recipient: 'larm-assistans', size: 9 },
        { recipient: 'google', size: 2 },
      ],
    });
    expect(
      disclosures.map(({ recipient, evidence }) => [recipient.key, evidence.outcome?.key ?? 'open']).sort(),
    ).toEqual([
      ['google', 'acknowledged'],
      ['larm-assistans', 'acknowledged'],
      ['larm-assistans', 'open'],
      ['larm-assistans', 'refused'],
    ]);
  });

  it('shows each with what was in force then', async () => {
    const { disclosures } = await ask(`${Q3}&seed=audit`);
    expect(disclosures.find(({ recipient }) => recipient.key === 'google')).toMatchObject({
      words:
        '2026-09-30 23:59: disclosed to Google (processor, United States): cookies and IP address of one person (website visitor). Activity: Website analytics. Purpose: Understand how the website and the app are used and make them better. Legal basis: consent (Art. 6(1)(a)). Outcome: acknowledged.',
      edition: '2018-05',
      index: 0,
      // Edition 1 states no basis for it.
      undeclared: [{ kind: 'legal-basis', term: 'A6-1-a' }],
      agreementNeeded: { key: 'art-28' },
      sheetThen: {
        version: 1,
        agreement: { reference: 'DEMO-PUB-008' },
        transferGround: { ground: { key: 'A45' }, tiaReference: null },
      },
      sheetNow: { version: 1 },
      evidence: { state: { key: 'observed' }, source: 'marketing', attempts: 1, receipt: false, override: false },
    });
    expect(disclosures.find(({ evidence }) => evidence.outcome === null)).toMatchObject({
      evidence: { state: { key: 'attested' }, source: 'alarms', closedAt: null },
    });
  });

  it('is the same for the same seed, smaller samples being the beginning of larger ones', async () => {
    const [all, again, two] = [await ask(`${Q3}&seed=7`), await ask(`${Q3}&seed=7`), await ask(`${Q3}&seed=7&count=2`)];
    expect(again.disclosures).toEqual(all.disclosures);
    expect(two.disclosures).toEqual(all.disclosures.slice(0, 2));
    expect(two.draw).toMatchObject({ complete: true });
    expect((await ask(Q3)).draw.seed).toMatch(/^[0-9a-f]{16}$/);
  });

  it('never shows whom it was', async () => {
    const text = JSON.stringify(await ask(`${Q3}&seed=audit`));
    const events = await records.database.query<{ id: string; disclosure: string }>(
      'SELECT id, disclosure_id AS disclosure FROM event',
    );
    const subjects = await records.database.query<{ subject: string; salt: string; tag: string }>(
      `SELECT l.subject, encode(l.salt, 'hex') AS salt, encode(e.tag, 'hex') AS tag
       FROM sharing_log_subject l JOIN sharing_log_entry e USING (log_id, index)`,
    );
    expect(subjects).toHaveLength(11);
    for (const secret of [...events, ...subjects].flatMap((row) => Object.values(row)))
      expect(text).not.toContain(secret);
  });

  it('tells a sheet of then from what has been entered since', async () => {
    const { body, headers } = await get<{ sheet: object }>(records, '/api/recipients/larm-assistans/sheet');
    const late = {
      kind: 'art-28',
      role: 'processor',
      reference: 'LATE-1',
      validFrom: '2018-05-24T22:00:00.000Z',
      validTo: null,
    };
    await send(
      records,
      'PUT',
      '/api/recipients/larm-assistans/sheet',
      {
        by: 'data-protection-officer',
        reason: 'DPO-2026-031',
        validFrom: '2018-06-01',
        sheet: { ...body.sheet, agreements: [late] },
      },
      { 'if-match': headers.get('etag')! },
    );
    const { disclosures } = await ask(`${Q3}&seed=audit`);
    const sheets = disclosures.filter(({ recipient }) => recipient.key === 'larm-assistans');
    for (const { sheetThen, sheetNow } of sheets) {
      expect(sheetThen).toMatchObject({ version: 1, agreement: { reference: 'DEMO-PUB-001' } });
      expect(sheetNow).toMatchObject({ version: 2, agreement: { reference: 'LATE-1' } });
    }
  });

  it('says how one knows that none is missing, and what it cannot say', async () => {
    const before = await ask(Q3);
    expect(before.completeness.map(({ key, holds }) => [key, holds])).toEqual([
      ['sum', true],
      ['sequence', null],
      ['quarantine', true],
      ['lost', true],
      ['backlog', null],
      ['silence', null],
      ['recount', null],
      ['proofs', null],
      ['outside', null],
    ]);
    await records.feedRaw('alarms', [{ key: null, value: '{}' }]);
    const after = await ask(Q3);
    expect(after.completeness.find(({ key }) => key === 'quarantine')).toMatchObject({
      holds: false,
      text: '1 records wait for a decision, 0 were erased without one when their time was over; disclosures may be among them. See GET /api/quarantine.',
    });
    await records.database.query(
      `UPDATE quarantine SET state = 'erased', erased_at = now(), sealed = NULL, nonce = NULL`,
    );
    expect((await ask(Q3)).completeness.find(({ key }) => key === 'quarantine')).toMatchObject({
      holds: false,
      text: expect.stringContaining('0 records wait for a decision, 1 were erased without one') as string,
    });
  });

  it('leaves out what was stated anew, and finds the course in a month that was detached', async () => {
    const at = new Date('2026-02-10T12:00:00.000Z');
    const [wrong] = madeUpDisclosure({ at }, 'open');
    const [right, end] = madeUpDisclosure({
      subject: wrong!.subject!,
      at,
      disclosure: { id: wrong!.data.disclosure!.id, phase: 'opened' },
    });
    await records.feed([wrong!, { ...right!, data: { ...right!.data, corrects: wrong!.id } }, end!]);
    const february = 'from=2026-02-01&to=2026-02-28&seed=audit';
    const before = await ask(february);
    expect(before.draw).toMatchObject({ disclosures: 1, exact: true });
    expect(before.disclosures).toMatchObject([{ evidence: { source: 'alarms', outcome: { key: 'acknowledged' } } }]);
    await detachMonth(records.database, '2026-02-01', 'P3Y', new Date('2099-01-01T00:00:00.000Z'));
    expect((await ask(february)).disclosures).toEqual(before.disclosures);
    await records.database.query('DROP TABLE event_2026_02');
    expect((await ask(february)).disclosures).toMatchObject([
      {
        words: expect.stringMatching(/Outcome: not known: its event was not found\.$/) as string,
        evidence: { source: null },
      },
    ]);
  });

  it.each([
    'from=2026-07-01',
    'from=2026-02-30&to=2026-03-01',
    'from=2026-07-02&to=2026-07-01',
    `${Q3}&count=101`,
    `${Q3}&seed=a%20b`,
  ])('refuses %s', async (query) => {
    const { status, body } = await get(records, `/api/questions/sample?${query}`);
    expect([status, body['code']]).toEqual([400, 'HTTP.INVALID_FIELDS']);
  });
});
