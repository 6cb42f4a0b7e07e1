import { randomBytes, randomUUID } from 'node:crypto';
import type { ProcessingEvent } from '#processing-event';
import { eventually } from '#test-bed';
import { IntakeService } from '../intake/accept-batch/intake.service.js';
import { createOffset } from '../intake/intake-offset.repository.js';
import { ALARMS_TOPIC, batchOf } from '../testing/batch-of.js';
import { madeUpDisclosure, madeUpEvent } from '../testing/made-up-events.js';
import { get, post } from '../testing/read-api.js';
import { type RunningRecords, startRecords } from '../testing/start-records.js';
import { QuarantineEraser } from './erase-quarantined/quarantine-eraser.js';
import type { QuarantinePageView, QuarantinedRecordView, ReplayedView } from './quarantined.view.js';

const UNKNOWN_TERM = { code: 'EVENT.UNKNOWN_TERM', path: '/data/operation', expected: 'one of the terms' } as const;
const RELEASE = { by: 'data-protection-officer', reason: 'sent-anew', reference: 'DPO-2026-017' };

describe('the quarantine', () => {
  let records: RunningRecords;
  let next = 0n;

  beforeAll(async () => {
    records = await startRecords();
    await createOffset(records.database, ALARMS_TOPIC, 1, 'test-cluster', 0n);
  });
  afterAll(() => records.close());
  beforeEach(() => records.database.query('DELETE FROM quarantine'));

  function nextBatch(values: readonly (ProcessingEvent | string)[]) {
    const batch = batchOf(values, next, 1);
    next = batch.next;
    return batch;
  }

  /** Sets records aside as an older register did, which did not know a term of theirs; returns their ids. */
  async function setAside(...given: (ProcessingEvent | string)[]): Promise<string[]> {
    const batch = nextBatch(given);
    await records.app.get(IntakeService).setAside(batch, UNKNOWN_TERM);
    return (
      await records.database.query<{ id: string }>(
        'SELECT id FROM quarantine WHERE partition = 1 AND "offset" >= $1 ORDER BY "offset"',
        [String(batch.from)],
      )
    ).map(({ id }) => id);
  }

  const show = async (id: string) => (await get<QuarantinedRecordView>(records, `/api/quarantine/${id}`)).body;
  const replay = (id: string, body?: object) =>
    post<QuarantinedRecordView>(records, `/api/quarantine/${id}/replay`, body);
  const release = (id: string, body: object = RELEASE) =>
    post<QuarantinedRecordView>(records, `/api/quarantine/${id}/release`, body);
  const count = async (table: string) =>
    (await records.database.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`))[0]!.n;
  const sums = async () => records.database.query('SELECT * FROM intake_offset ORDER BY topic, partition');

  it('is listed in pages, by code, source and state, with reasons and never the bytes', async () => {
    const secret = 'anna@exempel.example';
    await records.feedRaw('billing', [{ key: null, value: `{"name":"${secret}"}` }]);
    const ids = await setAside(madeUpEvent(), madeUpEvent(), madeUpEvent());
    const page = await get<QuarantinePageView>(
      records,
      '/api/quarantine?code=EVENT.UNKNOWN_TERM&source=alarms&limit=2',
    );
    expect(page.body.records.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    const last = await get<QuarantinePageView>(
      records,
      `/api/quarantine?code=EVENT.UNKNOWN_TERM&source=alarms&limit=2&after=${page.body.next}`,
    );
    expect(last.body).toMatchObject({ records: [{ id: ids[2] }], next: null });
    const billing = await get<QuarantinePageView>(records, '/api/quarantine?source=billing&state=waiting&lang=sv');
    expect(billing.body.records).toMatchObject([
      {
        source: 'billing',
        topic: 'trettio.processing.billing',
        partition: 0,
        code: 'EVENT.NOT_CLOUDEVENT',
        state: 'waiting',
        stateLabel: 'väntar',
        replayed: null,
        released: null,
        reasons: [{ code: 'EVENT.NOT_CLOUDEVENT', pointer: '/specversion', expected: '"1.0"' }],
      },
    ]);
    expect(JSON.stringify(billing.body)).not.toContain('anna');
    expect((await get<QuarantinePageView>(records, '/api/quarantine?state=erased')).body.records).toEqual([]);
  });

  it('gives a record back to the register: event, observation and entries with new indexes, at its old place', async () => {
    await records.feed(madeUpDisclosure());
    const [opened, closed] = madeUpDisclosure() as [ProcessingEvent, ProcessingEvent];
    const ids = await setAside(opened, closed);
    await records.feed(madeUpDisclosure());
    const before = await sums();
    const size = await count('sharing_log_entry');
    for (const id of ids) expect((await replay(id)).status).toBe(200);
    expect(await show(ids[0]!)).toMatchObject({
      state: 'replayed',
      offset: Number(next) - 2,
      replays: 1,
      replayed: { outcome: 'accepted', event: opened.id },
    });
    const entries = await records.database.query<{ index: number }>(
      'SELECT index FROM sharing_log_subject WHERE event_id = ANY ($1::uuid[]) ORDER BY index',
      [[opened.id, closed.id]],
    );
    expect(entries.map(({ index }) => index)).toEqual([size, size + 1]);
    expect((await get(records, `/api/events/${closed.id}`)).status).toBe(200);
    // A replay moves no sum of intake; what was replayed is counted by itself.
    expect(await sums()).toEqual(before);
    const stats = (await get<{ quarantine: object[] }>(records, '/api/stats')).body;
    expect(stats.quarantine).toMatchObject([{ code: 'EVENT.UNKNOWN_TERM', state: 'replayed', records: 2 }]);
  });

  it('keeps a record that is refused again, with the new reason', async () => {
    const [id] = await setAside('not json');
    expect((await replay(id!)).body).toMatchObject({ state: 'waiting', code: 'EVENT.NOT_JSON', replays: 1 });
    expect((await replay(id!)).body).toMatchObject({ state: 'waiting', replays: 2 });
    expect((await get(records, `/api/quarantine?code=EVENT.NOT_JSON`)).body['records']).toHaveLength(1);
  });

  it('stores a record once, however many click at the same time', async () => {
    const event = madeUpEvent();
    const [id] = await setAside(event);
    const answers = await Promise.all(Array.from({ length: 5 }, () => replay(id!)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
    expect(await records.database.query('SELECT id FROM event WHERE id = $1', [event.id])).toHaveLength(1);
  });

  it('finds that the event has come in meanwhile', async () => {
    const event = madeUpEvent();
    const [id] = await setAside(event);
    await records.feed([event]);
    const events = await count('event');
    expect((await replay(id!)).body).toMatchObject({ state: 'replayed', replayed: { outcome: 'duplicate' } });
    expect(await count('event')).toBe(events);
  });

  it('replays all of a code, in requests of a bounded size', async () => {
    const good = Array.from({ length: 5 }, () => madeUpEvent());
    await setAside(good[0]!, 'not json', ...good.slice(1));
    const request = { code: 'EVENT.UNKNOWN_TERM', source: 'alarms', limit: 4 };
    const first = (await post<ReplayedView>(records, '/api/quarantine/replay', request)).body;
    expect(first).toMatchObject({ accepted: 3, duplicate: 0, refused: 1, skipped: 0 });
    const second = (await post<ReplayedView>(records, '/api/quarantine/replay', { ...request, after: first.next }))
      .body;
    expect(second).toEqual({ accepted: 2, duplicate: 0, refused: 0, skipped: 0, next: null });
    expect(
      (await post<ReplayedView>(records, '/api/quarantine/replay', { ...request, source: 'billing' })).body,
    ).toEqual({
      accepted: 0,
      duplicate: 0,
      refused: 0,
      skipped: 0,
      next: null,
    });
  });

  it('is read again from the first offset without counting a replayed record as refused, or storing it twice', async () => {
    const values = [madeUpEvent(), 'not json', madeUpEvent()];
    const batch = nextBatch(values);
    const intake = records.app.get(IntakeService);
    await intake.setAside(batch, UNKNOWN_TERM);
    const page = (await get<QuarantinePageView>(records, '/api/quarantine')).body;
    await replay(page.records[0]!.id);
    const before = [await count('event'), await count('quarantine')];
    await records.database.query('DELETE FROM intake_offset WHERE topic = $1 AND partition = 1', [ALARMS_TOPIC]);
    await createOffset(records.database, ALARMS_TOPIC, 1, 'test-cluster', batch.from);
    expect(await intake.accept(batch)).toEqual({ accepted: 0, duplicate: 1, quarantined: 2, control: 0 });
    expect([await count('event'), await count('quarantine')]).toEqual(before);
  });

  it('lets somebody decide that a record is not to be taken in, and keeps who and why', async () => {
    const [id] = await setAside(madeUpEvent());
    expect((await release(id!)).body).toMatchObject({
      state: 'released',
      released: { ...RELEASE, reasonLabel: 'the source has sent a corrected event' },
    });
    expect((await show(id!)).bytes).toBeGreaterThan(100);
    for (const { status, body } of [await release(id!), await replay(id!)])
      expect({ status, code: (body as { code?: string }).code }).toEqual({
        status: 409,
        code: 'QUARANTINE.NOT_WAITING',
      });
  });

  it.each([
    [{ ...RELEASE, by: 'Anna Exempel' }],
    [{ ...RELEASE, by: 'anna-8001019999' }],
    [{ ...RELEASE, reason: 'because Anna said so' }],
    [{ ...RELEASE, reference: '0701740605' }],
    [{ by: 'dpo' }],
    [{ ...RELEASE, note: 'more' }],
  ])('takes no words about a person, and no release without a reason: %j', async (body) => {
    const [id] = await setAside(madeUpEvent());
    expect((await release(id!, body)).status).toBe(400);
    expect(await show(id!)).toMatchObject({ state: 'waiting' });
  });

  it.each(['0', randomUUID()])('knows no record %s', async (id) => {
    for (const { status, body } of [await get(records, `/api/quarantine/${id}`), await replay(id), await release(id)])
      expect({ status, code: (body as { code?: string }).code }).toEqual({
        status: 404,
        code: 'QUARANTINE.NO_SUCH_RECORD',
      });
  });

  it.each(['code=x', 'source=Anna', 'state=gone', 'after=1', 'limit=0', 'limit=1001', 'nothing=1'])(
    'refuses ?%s',
    async (query) => {
      expect((await get(records, `/api/quarantine?${query}`)).status).toBe(400);
    },
  );

  it('erases the bytes when the period is over, whatever the state, and keeps the facts', async () => {
    const [waiting, replayed, released, young] = await setAside(...Array.from({ length: 4 }, () => madeUpEvent()));
    await replay(replayed!);
    await release(released!);
    await records.database.query(`UPDATE quarantine SET erase_after = now() WHERE id <> $1`, [young]);
    expect(await records.app.get(QuarantineEraser).eraseDue()).toBe(3);
    for (const id of [waiting!, replayed!, released!]) {
      const facts = await show(id);
      expect(facts).toMatchObject({ state: 'erased', bytes: null, code: 'EVENT.UNKNOWN_TERM', topic: ALARMS_TOPIC });
      expect(facts.erasedAt).not.toBeNull();
      expect((await replay(id)).status).toBe(409);
      expect((await release(id)).status).toBe(409);
    }
    expect((await show(replayed!)).replayed).not.toBeNull();
    expect((await show(released!)).released).not.toBeNull();
    expect(await show(young!)).toMatchObject({ state: 'waiting' });
    expect(await records.database.query('SELECT FROM quarantine WHERE sealed IS NOT NULL')).toHaveLength(1);
    const metrics = await (await fetch(`${records.url}/metrics`)).text();
    expect(metrics).toContain('trettio_quarantine_erased_total{state="waiting"} 1');
  });

  it('does not take an erased record in again when the topic is read anew', async () => {
    const batch = nextBatch(['not json', madeUpEvent()]);
    const intake = records.app.get(IntakeService);
    await intake.setAside(batch, UNKNOWN_TERM);
    await records.database.query('UPDATE quarantine SET erase_after = now()');
    await records.app.get(QuarantineEraser).eraseDue();
    await records.database.query('DELETE FROM intake_offset WHERE topic = $1 AND partition = 1', [ALARMS_TOPIC]);
    await createOffset(records.database, ALARMS_TOPIC, 1, 'test-cluster', batch.from);
    expect(await intake.accept(batch)).toMatchObject({ quarantined: 2 });
    expect(await records.database.query('SELECT FROM quarantine WHERE sealed IS NOT NULL')).toEqual([]);
  });

  it('does not try a fourth time what three replays did not survive, unless told to', async () => {
    const [id] = await setAside(madeUpEvent());
    // As three processes leave it that ended in the middle.
    await records.database.query('UPDATE quarantine SET replays_begun = 3 WHERE id = $1', [id]);
    expect(await replay(id!)).toMatchObject({ status: 409, body: { code: 'QUARANTINE.ENDS_PROCESS' } });
    expect(
      (await post<ReplayedView>(records, '/api/quarantine/replay', { code: UNKNOWN_TERM.code })).body,
    ).toMatchObject({
      skipped: 1,
    });
    expect((await replay(id!, { force: true })).body).toMatchObject({ state: 'replayed' });
  });

  it('accounts for positions that are missing after a replay', async () => {
    const numbered = (sequence: number) => ({
      ...madeUpEvent({ source: 'logistics' }),
      sequence: `${sequence}`.padStart(16, '0'),
    });
    const three = numbered(3);
    // The second is lost, the third comes in as something that is no event.
    await records.feed([numbered(1), numbered(4)]);
    await records.feedRaw('logistics', [
      { key: three.subject!, value: JSON.stringify({ ...three, specversion: '2.0' }) },
    ]);
    const coverage = async () =>
      (await get<{ sources: { source: string }[] }>(records, '/api/sources')).body.sources.find(
        ({ source }) => source === 'logistics',
      );
    expect(await coverage()).toMatchObject({ missing: 2, quarantined: 1, unaccounted: 1 });
    await records.feed([three]);
    await records.database.query(
      `UPDATE quarantine SET state = 'replayed', outcome = 'accepted', event_id = $1, replayed_at = now()
       WHERE topic = 'trettio.processing.logistics'`,
      [three.id],
    );
    expect(await coverage()).toMatchObject({ missing: 1, quarantined: 1, unaccounted: 1, topics: [{ replayed: 1 }] });
  });
});

describe('the quarantine’s keys and caps', () => {
  const running: RunningRecords[] = [];
  const start = async (settings: Record<string, string>) => {
    const records = await startRecords(settings);
    running.unshift(records);
    return records;
  };

  afterEach(async () => {
    for (const one of running.splice(0)) await one.close();
  });

  it('open what an older key sealed, and seal with the newest', async () => {
    const [older, newer] = [randomBytes(32), randomBytes(32)].map((bytes) => bytes.toString('base64')) as [
      string,
      string,
    ];
    const first = await start({ QUARANTINE_KEY: older });
    const settings = { DATABASE_NAME: first.configuration.DATABASE_NAME };
    await first.feedRaw('alarms', [{ key: null, value: 'sealed by the older' }]);
    const second = await start({ ...settings, QUARANTINE_KEY: `${newer},${older}` });
    const third = await start({ ...settings, QUARANTINE_KEY: newer });
    const [row] = (await get<QuarantinePageView>(second, '/api/quarantine')).body.records;
    const path = `/api/quarantine/${row!.id}/replay`;
    expect(await post(third, path)).toMatchObject({ status: 409, body: { code: 'QUARANTINE.KEY_MISSING' } });
    expect(await post(second, path)).toMatchObject({ status: 200, body: { code: 'EVENT.NOT_JSON', replays: 1 } });
    await createOffset(first.database, 'trettio.processing.billing', 0, 'test-cluster', 0n);
    await second.app.get(IntakeService).accept({
      topic: 'trettio.processing.billing',
      partition: 0,
      from: 0n,
      next: 1n,
      highWatermark: 1n,
      heartbeat: async () => undefined,
      records: [{ offset: 0n, key: null, value: Buffer.from('sealed by the newer'), headers: {} }],
    });
    const rows = (await get<QuarantinePageView>(second, '/api/quarantine')).body.records;
    expect(new Set(rows.map(({ keyId }) => keyId)).size).toBe(2);
    await first.database.query(
      `UPDATE quarantine SET sealed = '\\xdeadbeefdeadbeefdeadbeefdeadbeefdeadbeef' WHERE id = $1`,
      [row!.id],
    );
    expect(await post(second, path)).toMatchObject({ status: 409, body: { code: 'QUARANTINE.DAMAGED' } });
  });

  it('call somebody when more waits than the cap allows, and nothing stops', async () => {
    const records = await start({ QUARANTINE_CAP: '3', QUARANTINE_CAP_PER_SOURCE: '1' });
    const bad = (source: string) => records.feedRaw(source, [{ key: null, value: 'bad' }]);
    await bad('alarms');
    expect((await get(records, '/health')).body).toMatchObject({ status: 'ok' });
    for (const source of ['alarms', 'billing', 'marketing'])
      expect(await bad(source)).toMatchObject({ quarantined: 1 });
    const health = await eventually(async () => {
      const { status, body } = await get<{ status: string; checks: Record<string, object> }>(records, '/health');
      return body.status === 'degraded' && { status, quarantine: body.checks['quarantine'] };
    });
    expect(health).toMatchObject({
      status: 200,
      quarantine: {
        code: 'QUARANTINE.CAP_PASSED',
        passed: [
          { source: null, waiting: 4, cap: 3 },
          { source: 'alarms', waiting: 2, cap: 1 },
        ],
      },
    });
    const metrics = await (await fetch(`${records.url}/metrics`)).text();
    expect(metrics).toContain('trettio_quarantine_cap_passed{source="alarms"} 1');
    expect(metrics).toContain('trettio_quarantine_records{source="alarms",code="EVENT.NOT_JSON",state="waiting"} 2');
  });
});
