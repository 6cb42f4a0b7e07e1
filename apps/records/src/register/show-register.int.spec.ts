import { get } from '../testing/read-api.js';
import { fillRichly } from '../testing/rich-store.js';
import { type RunningRecords, startRecords } from '../testing/start-records.js';
import type { ActivityAnswerView, ActivityView } from './activity.view.js';
import type { RegisterView } from './register.view.js';

describe('the register', () => {
  let records: RunningRecords;
  let register: RegisterView;

  beforeAll(async () => {
    records = await startRecords();
    await fillRichly(records);
    register = (await get<RegisterView>(records, '/api/register')).body;
  });
  afterAll(() => records.close());

  const activity = (key: string): ActivityView => register.activities.find((one) => one.key === key)!;

  it('lists the activities of the edition in force, then those that were seen and nobody declared', () => {
    const keys = register.activities.map(({ key }) => key);
    expect(keys).toHaveLength(42);
    expect(keys.slice(40)).toEqual(['door-counting', 'mood-scoring']);
    expect(register.activities.filter(({ declared }) => !declared).map(({ key }) => key)).toEqual(keys.slice(40));
    expect(register.edition).toMatchObject({ key: '2026-11', number: 2, validTo: null });
    expect(register.findings).toEqual([]);
  });

  it('has points a to g of Art. 30(1) in every entry', () => {
    for (const { key, article30 } of register.activities) {
      expect({ key, points: Object.keys(article30) }).toEqual({ key, points: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] });
      expect(article30.a.controller.value).toBe('Sensor alarm Norden AB');
      expect(article30.g.measures.length).toBeGreaterThan(0);
    }
  });

  it('tells what was observed from what is declared only', () => {
    expect(activity('alarm-history')).toMatchObject({
      declared: true,
      evidence: 'observed',
      observed: { events: 4, persons: 2 },
      corrected: 1,
    });
    expect(activity('credit-check').evidence).toBe('declared-only');
    expect(activity('credit-check').observed).toBeNull();
  });

  it('shows one legal basis for each kind of data subject', () => {
    const rows = activity('guard-dispatch').legalBases.map(({ key, subjectKind, evidence }) => [
      subjectKind?.key,
      key,
      evidence,
    ]);
    expect(rows).toEqual([
      ['customer', 'A6-1-b', 'observed'],
      ['contact-person', 'A6-1-f', 'declared-only'],
      ['secondary-user', 'A6-1-f', 'declared-only'],
      ['customer', 'A6-1-d', 'declared-only'],
      ['contact-person', 'A6-1-d', 'declared-only'],
      ['secondary-user', 'A6-1-d', 'declared-only'],
    ]);
    expect(activity('incident-report').legalBases[0]!.specialBases).toMatchObject([
      { key: 'A10', evidence: 'observed' },
    ]);
  });

  it('shows every term that was seen and nobody declared as observed, declared by nobody', () => {
    const { legalBases, sources, article30 } = activity('mood-scoring');
    const { b, c, d, e, f } = article30;
    const found = [
      ...b.purposes,
      ...c.dataSubjects,
      ...c.categories,
      ...sources,
      ...legalBases,
      ...d.recipients,
      ...d.recipients.flatMap(({ entities, categories }) => [...entities, ...categories]),
      ...e.transfers,
    ];
    expect(found).toHaveLength(9);
    for (const term of found)
      expect(term).toMatchObject({ declared: null, question: null, evidence: 'observed', observed: { events: 2 } });
    expect(d.recipients[0]!.entities[0]).toMatchObject({ key: 'unknown-firm', label: 'unknown-firm' });
    expect(e.transfers[0]).toMatchObject({ country: { key: 'BR', label: 'Brazil' }, grounds: [{ key: 'A46-2-c' }] });
    expect(f.observed).toMatchObject([{ period: 'P9Y', declared: false, trigger: { key: 'full-moon' } }]);
  });

  it('flags what was seen beyond the declaration of a declared activity', () => {
    const email = activity('alarm-history').article30.c.categories.find(({ key }) => key === 'email');
    expect(email).toMatchObject({ declared: null, evidence: 'observed', observed: { events: 1 }, corrected: 0 });
    const time = activity('alarm-history').article30.f.observed;
    expect(time).toMatchObject([{ period: 'P1Y', declared: true }]);
  });

  it('keeps showing, and does not count, what was stated wrongly', () => {
    const gps = activity('alarm-history').article30.c.categories.find(({ key }) => key === 'gps');
    expect(gps).toMatchObject({ declared: null, observed: null, evidence: null, corrected: 1 });
  });

  it('keeps an open question apart from a declaration', () => {
    const gps = activity('guard-dispatch').article30.c.categories.find(({ key }) => key === 'gps');
    expect(gps).toMatchObject({
      declared: null,
      question: { provenance: 'open' },
      observed: null,
      evidence: null,
      evidenceLabel: null,
    });
  });

  it('does not count what the gate withheld as observed', async () => {
    expect(activity('guard-dispatch').withheld).toBe(1);
    expect(JSON.stringify(register)).not.toContain('stopped-firm');
    expect(JSON.stringify(register)).not.toContain('stopped-activity');
    expect((await get(records, '/api/activities/stopped-activity')).status).toBe(404);
  });

  it('lists transfers to third countries only, with the ground', () => {
    expect(activity('website-analytics').article30.e.transfers).toMatchObject([
      { recipient: { key: 'adobe' }, country: { key: 'US' }, evidence: 'declared-only' },
      {
        recipient: { key: 'google' },
        country: { key: 'US' },
        evidence: 'observed',
        grounds: [{ key: 'A45', evidence: 'observed' }],
      },
    ]);
    expect(activity('guard-dispatch').article30.e.transfers).toEqual([]);
  });

  it('says since when it can have seen anything; what was entered by hand does not move that', () => {
    expect(register.coverageFrom).toBe('2026-03-02T10:00:00.000Z');
    expect(register.blindSpots).toHaveLength(7);
  });

  it('answers one activity in the same words', async () => {
    const { body } = await get<ActivityAnswerView>(records, '/api/activities/guard-dispatch');
    expect(body).toMatchObject(JSON.parse(JSON.stringify(activity('guard-dispatch'))) as object);
    expect(body).toMatchObject({ edition: '2026-11', coverageFrom: '2026-03-02T10:00:00.000Z' });
  });

  describe('of edition 1', () => {
    let first: RegisterView;

    beforeAll(async () => (first = (await get<RegisterView>(records, '/api/register?edition=2018-05')).body));

    it('has its thirty activities and its defects as findings', () => {
      expect(first.edition).toMatchObject({ key: '2018-05', number: 1, validTo: '2026-10-31T23:00:00.000Z' });
      expect(first.activities.filter(({ declared }) => declared)).toHaveLength(30);
      expect(first.findings).toHaveLength(13);
      for (const finding of first.findings) {
        expect(Object.keys(finding)).toEqual(['code', 'title', 'explanation', 'article', 'cells']);
        expect(finding.cells.length).toBeGreaterThan(0);
      }
    });

    it('shows what was observed in its own time', () => {
      const seen = first.activities.filter(({ evidence }) => evidence === 'observed');
      expect(seen.map(({ key, observed }) => [key, observed!.events, observed!.persons])).toEqual([
        ['alarm-history', 1, null],
        ['door-counting', 1, null],
      ]);
    });

    it('shows a row for people without a basis', () => {
      const [row] = first.activities.find(({ key }) => key === 'alarm-history')!.legalBases;
      expect(row).toMatchObject({
        key: null,
        label: null,
        declared: null,
        question: { provenance: 'open' },
        subjectKind: { key: 'customer' },
      });
    });

    it('states the lists that its findings point at', () => {
      expect(first.lists.categories.find(({ key }) => key === 'gps')).toMatchObject({ provenance: 'policy' });
      expect(first.lists.transfers.map(({ key }) => key)).toContain('listed-recipients-in-eea');
    });
  });
});
