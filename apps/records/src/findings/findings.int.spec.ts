import { randomUUID } from 'node:crypto';
import type { ProcessingEvent } from '#processing-event';
import { AN_HOUR_AGO, madeUpDisclosure, madeUpEvent, madeUpWithholding } from '../testing/made-up-events.js';
import { detachMonth } from '../intake/detach-month/detach-month.repository.js';
import { get, post, send } from '../testing/read-api.js';
import { findRetentionOverruns } from './find-persons/retention-overruns.query.js';
import { RunRulesService } from './run-rules/run-rules.service.js';
import { SettleFindingService } from './settle-finding/settle-finding.service.js';
import { type RunningRecords, startRecords } from '../testing/start-records.js';

type Json = Record<string, any>;

const DPO = { by: 'data-protection-officer', reason: 'DPO-2026-007' };

/** Add Visits was without an agreement from 9 to 15 November 2026; the week begins and ends at midnight in Stockholm. */
const BEFORE_THE_WEEK = new Date('2026-11-08T22:59:59.000Z');
const IN_THE_WEEK = new Date('2026-11-08T23:00:00.000Z');
const LAST_OF_THE_WEEK = new Date('2026-11-15T22:59:59.000Z');
const AFTER_THE_WEEK = new Date('2026-11-15T23:00:00.000Z');

function toAddVisits(at: Date): ProcessingEvent[] {
  return madeUpDisclosure({
    source: 'marketing',
    activity: 'survey',
    purposes: ['survey'],
    legalBasis: 'A6-1-f',
    subjectKind: 'survey-respondent',
    categories: ['name', 'email'],
    recipient: { key: 'add-visits', class: 'market-research', role: 'processor' },
    at,
  });
}

describe('findings', () => {
  let records: RunningRecords;

  beforeEach(async () => {
    records = await startRecords();
  });
  afterEach(() => records.close());

  const run = async (): Promise<Json> => (await post<Json>(records, '/api/findings/runs', {})).body;
  const list = async (query = ''): Promise<Json> =>
    (await get<Json>(records, `/api/findings?lang=en&limit=1000${query}`)).body;
  const show = async (id: string, query = ''): Promise<Json> =>
    (await get<Json>(records, `/api/findings/${id}?lang=en${query}`)).body;
  const only = async (query: string): Promise<Json> => {
    const { findings } = await list(query);
    expect(findings).toHaveLength(1);
    return findings[0];
  };

  it('counts only what was disclosed while the agreement was not in force', async () => {
    const disclosures = [BEFORE_THE_WEEK, IN_THE_WEEK, LAST_OF_THE_WEEK, AFTER_THE_WEEK].map(toAddVisits);
    await records.feed(disclosures.flat());
    await run();
    const { id } = await only('&rule=agreement-missing');
    expect(await show(id)).toMatchObject({
      activity: { key: 'survey' },
      recipient: { key: 'add-visits', label: 'Add Visits' },
      severity: { key: 'critical' },
      state: { key: 'open' },
      times: 2,
      persons: 2,
      since: IN_THE_WEEK.toISOString(),
      lastSeen: LAST_OF_THE_WEEK.toISOString(),
      declared: 'A processor agreement was not in force from 2026-11-09 up to and including 2026-11-15.',
      evidence: [disclosures[2]![0]!.id, disclosures[1]![0]!.id],
      history: [{ action: { key: 'found' }, by: null }],
    });
  });

  it('judges each disclosure by the sheet that held when it was made, also one that was recorded later', async () => {
    await records.feed([BEFORE_THE_WEEK, AFTER_THE_WEEK].flatMap(toAddVisits));
    const sheets = async (change: (sheet: Json) => object, validFrom: string) => {
      const path = '/api/recipients/add-visits/sheet';
      const { body, headers } = await get<Json>(records, `${path}?asOf=2099-01-01`);
      const asked = { ...DPO, sheet: { ...body.sheet, ...change(body.sheet) }, validFrom };
      return (await send(records, 'PUT', path, asked, { 'if-match': headers.get('etag')! })).status;
    };
    await run();
    expect(await list('&rule=agreement-missing')).toMatchObject({ findings: [] });
    expect(await sheets(() => ({ agreements: [] }), '2026-11-12')).toBe(200);
    await run();
    expect(await only('&rule=agreement-missing')).toMatchObject({ times: 1, since: AFTER_THE_WEEK.toISOString() });
    expect(await sheets(() => ({ accessCountries: ['SE', 'US'] }), '2026-11-01')).toBe(200);
    await run();
    expect(await only('&rule=agreement-missing&state=open')).toMatchObject({
      times: 2,
      since: BEFORE_THE_WEEK.toISOString(),
    });
    expect(await only('&rule=transfer-ground-missing')).toMatchObject({
      times: 2,
      declared: 'A ground for access from United States was not in force from 2026-11-01.',
    });
  });

  it('counts what has left the event table with its month, and knows it again', async () => {
    const at = new Date('2026-01-15T12:00:00.000Z');
    const subject = randomUUID();
    const disclosure = { id: randomUUID(), phase: 'opened', override: true } as const;
    await records.feed([
      madeUpEvent({ at, categories: ['gps'], subject }),
      madeUpEvent({ categories: ['gps'], subject }),
      ...madeUpDisclosure({ at, disclosure }),
    ]);
    await run();
    const seen = async () =>
      ((await list('&state=open')).findings as Json[]).map(({ id, times, persons, since }) => [
        id,
        times,
        persons,
        since,
      ]);
    const before = await seen();
    await detachMonth(records.database, '2026-01-01', 'P3Y', new Date('2099-01-01T00:00:00.000Z'));
    expect(await run()).toMatchObject({ opened: 0, gone: 0 });
    expect(await seen()).toEqual(before);
    expect(await only('&rule=undeclared-category')).toMatchObject({ times: 2, persons: 1 });
    expect((await list()).coverageFrom).toBe(at.toISOString());
  });

  it('weighs as it did on the day that is asked for', async () => {
    const service = records.app.get(RunRulesService);
    await service.run(new Date('2026-10-15T12:00:00.000Z'));
    await service.run(new Date('2026-11-15T12:00:00.000Z'));
    const of = async (severity: string, day: string) => {
      const { findings, sums } = await list(`&severity=${severity}&state=open&asOf=${day}`);
      const sum = (sums as Json[]).find((one) => one.severity.key === severity && one.state.key === 'open');
      expect(sum?.findings ?? 0).toBe(findings.length);
      return (findings as Json[]).some(({ declared }) => (declared as string).startsWith('Edition 2018-05'));
    };
    expect([await of('serious', '2026-10-31'), await of('minor', '2026-10-31')]).toEqual([true, false]);
    expect([await of('serious', '2026-11-15'), await of('minor', '2026-11-15')]).toEqual([false, true]);
  });

  it('judges each event by the edition that was in force when it was seen', async () => {
    const inEditionOne = new Date('2026-03-02T10:00:00.000Z');
    await records.feed([
      madeUpEvent({ categories: ['gps'], at: inEditionOne }),
      madeUpEvent({ categories: ['gps'] }),
      madeUpEvent({ categories: ['gps'] }),
      madeUpEvent({ activity: 'mood-scoring', purposes: ['mood-scoring'] }),
      madeUpEvent({ categories: ['system-logs'], dataSource: 'ad-network' }),
      madeUpWithholding({ recipient: { key: 'stopped-firm', class: 'data-broker', role: 'separate-controller' } }),
    ]);
    await run();
    expect(await only('&rule=undeclared-category')).toMatchObject({
      activity: { key: 'alarm-history' },
      times: 3,
      persons: 3,
    });
    expect(await only('&rule=undeclared-activity')).toMatchObject({ activity: { key: 'mood-scoring' }, times: 1 });
    expect(await only('&rule=undeclared-source')).toMatchObject({ times: 1 });
    expect(await list('&rule=undeclared-recipient')).toMatchObject({ findings: [] });
    expect(await list('&activity=mood-scoring&severity=critical')).toMatchObject({ findings: [] });
  });

  it('shows the defects of edition 1, and counts nothing of them', async () => {
    await run();
    const { findings } = await list('&rule=edition-defect&severity=minor');
    expect((findings as Json[]).map(({ declared }: Json) => declared)).toContainEqual(
      'Edition 2018-05: Storage periods are missing (Art. 13(2)(a) and 30(1)(f))',
    );
    expect(findings.length).toBeGreaterThanOrEqual(13);
    expect(findings[0]).toMatchObject({ times: null, persons: null, lastSeen: null });
  });

  it('lets a corrected event count no more: the finding is gone, and back when it happens again', async () => {
    const wrong = madeUpEvent({ categories: ['gps'] });
    await records.feed([wrong]);
    await run();
    const { id } = await only('&rule=undeclared-category');
    await records.feed([madeUpEvent({ subject: wrong.subject!, corrects: wrong.id })]);
    expect(await run()).toMatchObject({ gone: 1 });
    expect(await show(id)).toMatchObject({ state: { key: 'resolved' } });
    await records.feed([madeUpEvent({ categories: ['gps'] })]);
    expect(await run()).toMatchObject({ opened: 1 });
    const { history, state, times } = await show(id);
    expect(state.key).toBe('open');
    expect(times).toBe(1);
    expect((history as Json[]).map(({ action }: Json) => action.key)).toEqual(['found', 'gone', 'recurred']);
  });

  it('stays resolved until it happens again', async () => {
    await records.feed([madeUpEvent({ categories: ['gps'] })]);
    await run();
    const { id } = await only('&rule=undeclared-category');
    expect((await post(records, `/api/findings/${id}/resolve`, DPO)).status).toBe(200);
    await run();
    expect(await show(id)).toMatchObject({ state: { key: 'resolved' }, times: 1 });
    await records.feed([madeUpEvent({ categories: ['gps'], at: new Date() })]);
    await run();
    expect(await show(id)).toMatchObject({ state: { key: 'open' }, times: 2 });
  });

  it('takes the steps that a state allows, and tells of the others', async () => {
    await records.feed([madeUpEvent({ categories: ['gps'] })]);
    await run();
    const { id } = await only('&rule=undeclared-category');
    const step = async (name: string, body: object) => {
      const { status, body: answer } = await post<Json>(records, `/api/findings/${id}/${name}`, body);
      return [status, answer.code ?? answer.state.key];
    };
    expect(await step('reopen', DPO)).toEqual([409, 'FINDINGS.NO_SUCH_STEP']);
    expect(await step('accept', { ...DPO, until: '2020-01-01' })).toEqual([400, 'FINDINGS.UNTIL_NOT_IN_FUTURE']);
    expect(await step('accept', { ...DPO, until: '2099-12-31', by: 'anna@exempel.example' })).toEqual([
      400,
      'HTTP.INVALID_FIELDS',
    ]);
    expect(await step('accept', { ...DPO, until: '2099-12-31' })).toEqual([200, 'accepted']);
    expect(await step('accept', { ...DPO, until: '2099-12-31' })).toEqual([409, 'FINDINGS.NO_SUCH_STEP']);
    expect(await step('resolve', DPO)).toEqual([200, 'resolved']);
    expect(await step('reopen', DPO)).toEqual([200, 'open']);
    const { history, acceptedUntil } = await show(id);
    expect(acceptedUntil).toBeNull();
    expect((history as Json[]).map(({ action, by }: Json) => [action.key, by])).toEqual([
      ['found', null],
      ['accept', DPO.by],
      ['resolve', DPO.by],
      ['reopen', DPO.by],
    ]);
    expect((await post(records, `/api/findings/${randomUUID()}/resolve`, DPO)).status).toBe(404);
  });

  it('shows findings as they stood', async () => {
    const before = new Date();
    await records.feed([madeUpEvent({ categories: ['gps'] })]);
    await run();
    const { id } = await only('&rule=undeclared-category');
    const open = new Date();
    await post(records, `/api/findings/${id}/resolve`, DPO);
    expect((await list(`&asOf=${before.toISOString()}`)).findings).toEqual([]);
    expect(await show(id, `&asOf=${open.toISOString()}`)).toMatchObject({ state: { key: 'open' } });
    expect((await get<Json>(records, `/api/findings/${id}?asOf=${before.toISOString()}`)).status).toBe(404);
  });

  it('tells anew, and counts, what was resolved and is so again, also between two runs', async () => {
    const service = records.app.get(RunRulesService);
    const day = (text: string) => new Date(`${text}T12:00:00.000Z`);
    const reviewed = (next: string) =>
      records.database.query(
        `INSERT INTO activity_review (activity, edition, kind, by, next_due) VALUES ('quote', '2026-11', 'review', 'officer', $1)`,
        [next],
      );
    await reviewed('2026-12-01');
    await service.run(day('2026-12-10'));
    const overdue = async () => only('&rule=review-overdue&state=open&activity=quote&asOf=2030-01-01');
    const { id, occurrences } = await overdue();
    expect(occurrences).toBe(1);
    await records.app.get(SettleFindingService).resolve(id, DPO, day('2026-12-11'));
    await service.run(day('2026-12-12'));
    expect((await list('&rule=review-overdue&state=open&activity=quote&asOf=2030-01-01')).findings).toEqual([]);
    await reviewed('2027-06-01');
    await service.run(day('2027-06-02'));
    expect(await overdue()).toMatchObject({ id, occurrences: 2, about: 'quote' });
    const told = await records.database.query<{ notice: Json }>(
      'SELECT event AS notice FROM business_outbox WHERE key = $1 ORDER BY position',
      [id],
    );
    expect(told.map(({ notice }) => notice)).toMatchObject([
      { action: 'found', occurrence: 1, about: 'quote' },
      { action: 'recurred', occurrence: 2, seen: { en: 'Quote: no review since' } },
    ]);
  });

  it('pages through them', async () => {
    await run();
    const { findings } = await list();
    const first = (await get<Json>(records, '/api/findings?limit=5')).body;
    const second = (await get<Json>(records, `/api/findings?limit=5&after=${first.next}`)).body;
    expect([...first.findings, ...second.findings].map(({ id }: Json) => id)).toEqual(
      (findings as Json[]).slice(0, 10).map(({ id }: Json) => id),
    );
    expect((await list()).next).toBeNull();
  });

  it('keeps the history as it was written, and names nobody', async () => {
    const subject = randomUUID();
    await records.feed([madeUpEvent({ categories: ['gps'], subject, at: AN_HOUR_AGO })]);
    await run();
    await expect(records.database.query(`UPDATE finding_step SET by = 'nobody'`)).rejects.toMatchObject({
      code: 'TR001',
    });
    await expect(records.database.query('DELETE FROM finding_step')).rejects.toMatchObject({ code: 'TR001' });
    const { id } = await only('&rule=undeclared-category');
    expect(JSON.stringify([await list(), await show(id)])).not.toContain(subject);
  });

  it('finds each override', async () => {
    const disclosure = { id: randomUUID(), phase: 'opened', override: true } as const;
    await records.feed([...madeUpDisclosure({ disclosure }), ...madeUpDisclosure()]);
    await run();
    expect(await only('&rule=override-used')).toMatchObject({
      severity: { key: 'critical' },
      recipient: { key: 'larm-assistans' },
      times: 1,
    });
  });

  it('finds marketing after an objection, unless consent came later', async () => {
    const [objector, consenter] = [randomUUID(), randomUUID()];
    const at = (hour: number) => new Date(`2026-11-20T${hour}:00:00.000Z`);
    const event = (subject: string, hour: number, activity: string) =>
      madeUpEvent({ source: 'marketing', subject, at: at(hour), activity, purposes: [activity] });
    const text = (subject: string, hour: number, legalBasis: 'A6-1-a' | 'A6-1-f') =>
      madeUpDisclosure({
        source: 'marketing',
        subject,
        at: at(hour),
        activity: 'marketing-email-sms',
        purposes: ['marketing-email-sms'],
        legalBasis,
        recipient: { key: 'exempel-sms', class: 'sms-gateway', role: 'processor' },
      });
    await records.feed([
      ...text(objector, 10, 'A6-1-f'),
      event(objector, 11, 'suppression-list'),
      ...text(objector, 12, 'A6-1-f'),
      ...text(objector, 13, 'A6-1-a'),
      event(consenter, 11, 'suppression-list'),
      event(consenter, 12, 'consent-proof'),
      ...text(consenter, 13, 'A6-1-a'),
      event(consenter, 14, 'suppression-list'),
      ...text(consenter, 15, 'A6-1-a'),
    ]);
    await run();
    expect(await only('&rule=marketing-after-objection')).toMatchObject({
      recipient: { key: 'exempel-sms' },
      times: 3,
      persons: 2,
      since: at(12).toISOString(),
    });
  });

  it('finds a disclosure after erasure, unless the data were collected anew', async () => {
    const [erased, renewed] = [randomUUID(), randomUUID()];
    const at = (hour: number) => new Date(`2026-11-20T${hour}:00:00.000Z`);
    const event = (
      subject: string,
      hour: number,
      operation: 'erase' | 'collect',
      categories: ('phone' | 'name')[] = ['phone'],
    ) => madeUpEvent({ subject, at: at(hour), activity: 'guard-dispatch', categories, operation });
    await records.feed([
      ...madeUpDisclosure({ subject: erased, at: at(10) }),
      event(erased, 11, 'erase'),
      ...madeUpDisclosure({ subject: erased, at: at(12) }),
      event(renewed, 11, 'erase'),
      event(renewed, 12, 'collect'),
      ...madeUpDisclosure({ subject: renewed, at: at(13), categories: ['phone'] }),
      event(renewed, 14, 'erase', ['name', 'phone']),
      event(renewed, 15, 'collect', ['name']),
      ...madeUpDisclosure({ subject: renewed, at: at(16), categories: ['name', 'phone'] }),
    ]);
    await run();
    expect(await only('&rule=disclosure-after-erasure')).toMatchObject({ times: 2, since: at(12).toISOString() });
  });

  it('finds what the declared period has run out for, unless its erasure in time is reported', async () => {
    const gathered = new Date('2026-11-02T10:00:00.000Z');
    const kept = madeUpEvent({ at: gathered });
    await records.feed([kept]);
    const service = records.app.get(RunRulesService);
    await service.run(new Date('2027-11-02T09:00:00.000Z'));
    expect((await list('&rule=retention-overrun&asOf=2027-12-31')).findings).toEqual([]);
    await service.run(new Date('2027-11-03T10:00:00.000Z'));
    expect(await only('&rule=retention-overrun&asOf=2027-12-31')).toMatchObject({ times: 1, persons: 1 });
    await records.feed([madeUpEvent({ subject: kept.subject!, operation: 'erase' })]);
    await service.run(new Date('2027-11-04T10:00:00.000Z'));
    expect(await only('&rule=retention-overrun&asOf=2027-12-31')).toMatchObject({ state: { key: 'resolved' } });
  });

  it('does not take an erasure that came too late, or was stated by mistake, for one in time', async () => {
    const gathered = new Date('2026-11-02T10:00:00.000Z');
    const [late, mistaken] = [madeUpEvent({ at: gathered }), madeUpEvent({ at: gathered })];
    const erasures = [late, mistaken].map(({ subject }) => madeUpEvent({ subject: subject!, operation: 'erase' }));
    await records.feed([late, mistaken, ...erasures]);
    const [{ shape_id: shapeId }] = (await records.database.query<{ shape_id: number }>(
      'SELECT shape_id FROM event WHERE id = $1',
      [late.id],
    )) as [{ shape_id: number }];
    const overruns = async (period: string) =>
      (
        await findRetentionOverruns(
          records.database,
          { table: 'event', gone: [] },
          [{ shapeId, from: gathered, to: new Date(gathered.getTime() + 1), period }],
          new Date('2028-01-01T00:00:00.000Z'),
        )
      ).map(({ times }) => times);
    expect(await overruns('P1Y')).toEqual([]);
    expect(await overruns('P1D')).toEqual([2]);
    await records.feed([madeUpEvent({ subject: mistaken.subject!, corrects: erasures[1]!.id })]);
    expect(await overruns('P1Y')).toEqual([1]);
  });

  it('finds a notice that came after the first of a month, communication and disclosure', async () => {
    const [informed, disclosed, forgotten] = [randomUUID(), randomUUID(), randomUUID()];
    const collect = (subject: string, at: string) =>
      madeUpEvent({
        subject,
        at: new Date(at),
        operation: 'collect',
        activity: 'contact-person-notice',
        purposes: ['contact-person-notice'],
        subjectKind: 'contact-person',
        dataSource: 'naming-customer',
        categories: ['contact-persons'],
      });
    const send = (subject: string, at: string, activity: string) =>
      madeUpDisclosure({
        subject,
        at: new Date(at),
        activity,
        purposes: [activity],
        subjectKind: 'contact-person',
        categories: ['contact-persons'],
        recipient: { key: 'exempel-sms', class: 'sms-gateway', role: 'processor' },
      });
    await records.feed([
      collect(informed, '2026-11-02T10:00:00.000Z'),
      ...send(informed, '2026-11-02T10:00:01.000Z', 'contact-person-notice'),
      ...send(informed, '2026-11-03T10:00:00.000Z', 'alarm-notification'),
      collect(disclosed, '2026-11-02T10:00:00.000Z'),
      ...send(disclosed, '2026-11-03T10:00:00.000Z', 'alarm-notification'),
      ...send(disclosed, '2026-11-04T10:00:00.000Z', 'contact-person-notice'),
      collect(forgotten, '2026-10-02T10:00:00.000Z'),
    ]);
    await run();
    expect(await only('&rule=notice-late')).toMatchObject({
      times: 2,
      persons: 2,
      lastSeen: '2026-11-03T10:00:00.000Z',
    });
  });
});
