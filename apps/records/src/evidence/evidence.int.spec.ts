import { BY_OFFICER } from '../testing/author.js';
import { madeUpDisclosure, madeUpEvent, madeUpWithholding } from '../testing/made-up-events.js';
import { get, post } from '../testing/read-api.js';
import { type RunningRecords, startRecords } from '../testing/start-records.js';
import type { RecipientView, RecipientsView } from '../recipients/recipient.view.js';
import type { ActivityAnswerView, ActivityView } from '../register/activity.view.js';
import type { RegisterView } from '../register/register.view.js';
import type { AttestationsView, EvidenceView } from './evidence.view.js';

type Cell = Record<'activity' | 'category' | 'recipient', string>;

describe('the evidence for the register', () => {
  let records: RunningRecords;

  beforeAll(async () => {
    records = await startRecords();
    await records.feed([
      ...madeUpDisclosure({ categories: ['name'] }),
      madeUpEvent({ categories: ['mood'] }),
      madeUpWithholding({ recipient: { key: 'stopped-firm', class: 'data-broker', role: 'separate-controller' } }),
    ]);
  });
  afterAll(() => records?.close());

  const ask = async (query = '') => (await get<EvidenceView>(records, `/api/evidence${query}`)).body;

  /** The first declared cell of a recipient for which nothing speaks yet. */
  async function unproven(): Promise<Cell> {
    const { cells } = await ask('?activity=guard-dispatch&recipient=larm-assistans&state=declared-only');
    const [cell] = cells;
    return { activity: cell!.activity.key, category: cell!.category.key, recipient: cell!.recipient!.key };
  }

  const stateOf = async ({ activity, category, recipient }: Cell) =>
    (await ask(`?activity=${activity}&category=${category}&recipient=${recipient}`)).cells[0];

  it('is observed where events show a cell, for the recipient and for the processing itself', async () => {
    const { cells } = await ask('?activity=guard-dispatch&category=name');
    const states = cells.map(({ recipient, evidence, events }) => [recipient?.key ?? null, evidence, events]);
    expect(states).toContainEqual([null, 'observed', 2]);
    expect(states).toContainEqual(['larm-assistans', 'observed', 2]);
    const [undeclared] = (await ask('?activity=alarm-history&category=mood')).cells;
    expect(undeclared).toMatchObject({ declared: false, evidence: 'observed', events: 1 });
    const [withheld] = (await ask('?recipient=stopped-firm')).cells;
    expect(withheld).toMatchObject({ declared: false, evidence: null, events: 0 });
  });

  it('says of what no event can show why, and what stands in', async () => {
    const { cells } = await ask('?state=not-observable&lang=sv');
    expect(cells.length).toBeGreaterThan(0);
    for (const { notObservable, evidenceLabel } of cells)
      expect({ notObservable, evidenceLabel }).toEqual({
        notObservable: { key: expect.any(String), text: expect.any(String), control: expect.any(String) },
        evidenceLabel: 'ej observerbar',
      });
  });

  it('sums up every cell, pages over them, and says how far it reaches', async () => {
    const { sums, coverageFrom, blindSpots } = await ask();
    const found: unknown[] = [];
    for (let after: string | null = ''; after !== null;) {
      const page: EvidenceView = await ask(`?limit=200${after === '' ? '' : `&after=${encodeURIComponent(after)}`}`);
      found.push(...page.cells.map(({ evidence }) => evidence));
      after = page.next;
    }
    const of = (state: string) => found.filter((one) => one === state).length;
    expect(sums).toMatchObject({
      observed: of('observed'),
      attested: of('attested'),
      declaredOnly: of('declared-only'),
      notObservable: of('not-observable'),
    });
    expect([typeof coverageFrom, blindSpots.length > 0]).toEqual(['string', true]);
  });

  it('is attested while somebody vouches for it, and no more once that is taken back', async () => {
    const cell = await unproven();
    const given = { ...cell, document: 'AUDIT-2026-07', validUntil: '2099-12-31', ...BY_OFFICER };
    const { status, body } = await post<AttestationsView>(records, '/api/attestations', given);
    const { id } = body.attestations.at(-1)!;
    expect({ status, last: body.attestations.at(-1) }).toMatchObject({
      status: 200,
      last: { ...cell, reference: 'AUDIT-2026-07', state: 'counts', by: BY_OFFICER.by },
    });
    expect(await stateOf(cell)).toMatchObject({ evidence: 'attested', attestation: { id }, lapsed: false });
    const back = await post<AttestationsView>(records, `/api/attestations/${id}/withdraw`, BY_OFFICER);
    expect(back.body.attestations.at(-1)).toMatchObject({ id, state: 'withdrawn', withdrawnBy: BY_OFFICER.by });
    expect(await stateOf(cell)).toMatchObject({ evidence: 'declared-only', attestation: null, lapsed: false });
    const again = await post(records, `/api/attestations/${id}/withdraw`, BY_OFFICER);
    expect([again.status, again.body['code']]).toEqual([404, 'EVIDENCE.NO_SUCH_ATTESTATION']);
  });

  it('is the same, cell by cell, in the register, in an activity and in the answer on a recipient', async () => {
    const vouched = { ...(await unproven()), document: 'AUDIT-2026-08', validUntil: '2099-12-31', ...BY_OFFICER };
    await post(records, '/api/attestations', vouched);
    const { cells } = await ask('?limit=1000');
    const expected = new Map(
      cells
        .filter(({ evidence }) => evidence !== null)
        .map(({ activity, category, recipient, evidence }) => [
          `${activity.key} ${category.key} ${recipient?.key ?? ''}`,
          evidence,
        ]),
    );
    expect(new Set(expected.values())).toEqual(new Set(['observed', 'attested', 'declared-only', 'not-observable']));
    const { activities } = (await get<RegisterView>(records, '/api/register')).body;
    expect(new Map(activities.flatMap(cellsOfActivity))).toEqual(expected);
    const one = (await get<ActivityAnswerView>(records, '/api/activities/guard-dispatch')).body;
    expect(cellsOfActivity(one)).toEqual(cellsOfActivity(activities.find(({ key }) => key === 'guard-dispatch')!));
    const { recipients } = (await get<RecipientsView>(records, '/api/recipients')).body;
    const ofRecipients = new Map<string, string | null>();
    for (const { key: recipient } of recipients) {
      const { body } = await get<RecipientView>(records, `/api/recipients/${recipient}`);
      for (const { key, categories } of body.activities)
        for (const { key: category, evidence } of categories)
          if (evidence !== null) ofRecipients.set(`${key} ${category} ${recipient}`, evidence);
    }
    expect(ofRecipients).toEqual(new Map([...expected].filter(([place]) => !place.endsWith(' '))));
  });

  it('counts no attestation that has run out, and shows it as lapsed', async () => {
    const cell = await unproven();
    await records.database.query(
      `INSERT INTO attestation (activity, category, recipient, document, valid_until, by, reason)
       VALUES ($1, $2, $3, 'AUDIT-2025-01', '2025-12-31', 'data-protection-officer', 'audit')`,
      [cell.activity, cell.category, cell.recipient],
    );
    expect(await stateOf(cell)).toMatchObject({
      evidence: 'declared-only',
      lapsed: true,
      attestation: { state: 'lapsed', validUntil: '2025-12-31' },
    });
    expect((await ask()).sums.lapsed).toBe(1);
  });

  it('keeps each word as it was given', async () => {
    for (const sql of [
      "UPDATE attestation SET valid_until = '2099-01-01'",
      'DELETE FROM attestation',
      'TRUNCATE attestation',
    ])
      await expect(records.database.query(sql)).rejects.toMatchObject({ code: 'TR001' });
  });

  it.each([
    [{ category: 'mood' }, 404, 'EVIDENCE.NOT_DECLARED'],
    [{ activity: 'nothing' }, 404, 'EVIDENCE.NOT_DECLARED'],
    [{ validUntil: '2020-01-01' }, 400, 'HTTP.INVALID_FIELDS'],
    [{ validUntil: '2099-02-30' }, 400, 'HTTP.INVALID_FIELDS'],
    [{ document: '' }, 400, 'HTTP.INVALID_FIELDS'],
    [{ reason: 'call +46701740605' }, 400, 'EDITION.PERSONAL_DATA'],
  ])('refuses %j', async (wrong, status, code) => {
    const given = {
      ...(await unproven()),
      document: 'AUDIT-2026-07',
      validUntil: '2099-12-31',
      ...BY_OFFICER,
      ...wrong,
    };
    const answer = await post(records, '/api/attestations', given);
    expect([answer.status, answer.body['code']]).toEqual([status, code]);
  });
});

/** Each cell that an entry of the register shows, with what speaks for it. */
function cellsOfActivity({ key, article30 }: ActivityView): [string, string | null][] {
  const own = article30.c.categories.map((category) => ({ category, recipient: '' }));
  const disclosed = article30.d.recipients.flatMap(({ entities }) =>
    entities.flatMap((entity) => entity.categories.map((category) => ({ category, recipient: entity.key }))),
  );
  return [...own, ...disclosed].flatMap(({ category, recipient }): [string, string | null][] =>
    category.evidence === null ? [] : [[`${key} ${category.key} ${recipient}`, category.evidence]],
  );
}
