import { randomUUID } from 'node:crypto';
import { aProcessingEvent } from '#test-bed';
import { findMiscounts } from '../../corrections/recount/recount.query.js';
import { startRecords, type RunningRecords } from '../../testing/start-records.js';
import { detachMonth } from './detach-month.repository.js';
import { MonthDetacher } from './month-detacher.js';

/** After the period that the register declares for itself, three years, counted from today. */
const LATER = new Date(Date.now() + (3 * 366 + 62) * 86_400_000);

describe('months of events', () => {
  let records: RunningRecords;

  beforeEach(async () => {
    records = await startRecords();
  });

  afterEach(async () => {
    await records.close();
  });

  const months = async () =>
    (
      await records.database.query<{ name: string }>(
        `SELECT c.relname AS name FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhparent = 'event'::regclass ORDER BY 1`,
      )
    ).map(({ name }) => name);

  it('appear by themselves, with the month after', async () => {
    await records.feed([aProcessingEvent({ at: new Date('2026-01-31T23:59:59.999Z') })]);
    expect(await months()).toEqual(['event_2026_01', 'event_2026_02', 'event_default']);
    await records.feed([aProcessingEvent({ at: new Date('2026-02-01T00:00:00.000Z') })]);
    expect(await months()).toEqual(['event_2026_01', 'event_2026_02', 'event_2026_03', 'event_default']);
    expect(
      await records.database.query(
        'SELECT tableoid::regclass::text AS part, count(*)::int AS n FROM event GROUP BY 1 ORDER BY 1',
      ),
    ).toEqual([
      { part: 'event_2026_01', n: 1 },
      { part: 'event_2026_02', n: 1 },
    ]);
  });

  it('leave after the declared period, with a record of it, and nothing is deleted', async () => {
    const event = aProcessingEvent({ at: new Date('2026-01-15T12:00:00.000Z') });
    await records.feed([event]);
    const detacher = records.app.get(MonthDetacher);
    expect(await detacher.detachDue(new Date())).toEqual([]);
    expect(await detacher.detachDue(LATER)).toEqual(['2026-01-01']);
    expect(await detacher.detachDue(LATER)).toEqual([]);
    // The month after is empty and may wait for what is late.
    expect(await months()).toEqual(['event_2026_02', 'event_default']);
    expect(await records.database.query('SELECT id FROM event_2026_01')).toEqual([{ id: event.id }]);
    expect(
      await records.database.query(
        'SELECT month::text, partition, events, period, detached_at IS NOT NULL AS dated FROM detached_month ORDER BY month',
      ),
    ).toEqual([{ month: '2026-01-01', partition: 'event_2026_01', events: 1, period: 'P3Y', dated: true }]);
    expect(await records.database.query('SELECT sum(events)::int AS n FROM observation')).toEqual([{ n: 1 }]);
  });

  it('stay as long as something in them was taken in within the period, however old it is', async () => {
    await records.feed([aProcessingEvent({ at: new Date('2020-01-15T12:00:00.000Z') })]);
    expect(await records.app.get(MonthDetacher).detachDue(new Date())).toEqual([]);
    expect(await months()).toEqual(['event_2020_01', 'event_2020_02', 'event_default']);
  });

  it('still count in what was seen when a later event is corrected', async () => {
    const old = aProcessingEvent({ at: new Date('2026-01-15T12:00:00.000Z') });
    const wrong = aProcessingEvent({ at: new Date('2026-03-15T12:00:00.000Z') });
    await records.feed([old, wrong]);
    await detachMonth(records.database, '2026-01-01', 'P3Y', LATER);
    const right = aProcessingEvent({
      at: new Date('2026-03-16T12:00:00.000Z'),
      categories: ['name'],
      corrects: wrong.id,
    });
    expect(await records.feed([right])).toMatchObject({ accepted: 1, quarantined: 0 });
    expect(
      await records.database.query(
        'SELECT events, corrected, first_seen, last_seen FROM observation ORDER BY corrected DESC',
      ),
    ).toEqual([
      { events: 1, corrected: 1, first_seen: new Date(old.time), last_seen: new Date(old.time) },
      { events: 1, corrected: 0, first_seen: new Date(right.time), last_seen: new Date(right.time) },
    ]);
  });

  it('are in the recount as they were before, whatever is corrected after they left', async () => {
    const subject = randomUUID();
    const at = (day: string) => ({ subject, at: new Date(`2026-${day}T12:00:00.000Z`) });
    const [old, older, wrong] = [
      aProcessingEvent(at('01-15')),
      aProcessingEvent({ ...at('01-16'), categories: ['name'] }),
      aProcessingEvent(at('03-15')),
    ];
    const right = aProcessingEvent({ ...at('03-16'), categories: ['gps'], corrects: older.id });
    await records.feed([old, older, wrong, right]);
    const kept = () => records.database.query('SELECT * FROM observation ORDER BY shape_id, phase, outcome');
    const before = await kept();
    expect(await findMiscounts(records.database)).toEqual([]);
    expect(await detachMonth(records.database, '2026-01-01', 'P3Y', LATER)).toBe(2);
    expect(await findMiscounts(records.database)).toEqual([]);
    expect(await kept()).toEqual(before);
    // The person stays under the shape by the old event alone; a later word corrects what corrects an old one.
    await records.feed([aProcessingEvent({ ...at('03-17'), categories: ['gps'], corrects: wrong.id })]);
    expect(await findMiscounts(records.database)).toEqual([]);
    await records.feed([aProcessingEvent({ ...at('03-18'), categories: ['gps'], corrects: right.id })]);
    expect(await findMiscounts(records.database)).toEqual([]);
    // What has left can still be said right.
    await records.feed([aProcessingEvent({ ...at('03-19'), categories: ['gps'], corrects: old.id })]);
    expect(await findMiscounts(records.database)).toEqual([]);
    expect(await records.database.query('SELECT events FROM observation WHERE events = 0')).toHaveLength(2);
    await records.database.query('DROP TABLE event_2026_01');
    await expect(findMiscounts(records.database)).rejects.toMatchObject({ code: 'RECOUNT.MONTH_GONE' });
    expect(await records.feed([aProcessingEvent({ ...at('03-20'), corrects: right.id })])).toMatchObject({
      accepted: 1,
    });
  });

  it('let nothing in once they have left: it could not be told from what came before', async () => {
    const event = aProcessingEvent({ at: new Date('2026-01-15T12:00:00.000Z') });
    await records.feed([event]);
    await records.app.get(MonthDetacher).detachDue(LATER);
    // This process took the month for open a moment ago; the database does not.
    await expect(records.feed([aProcessingEvent({ at: new Date('2026-01-16T12:00:00.000Z') })])).rejects.toMatchObject({
      code: '23514',
    });
    expect(await records.feed([event, aProcessingEvent()])).toMatchObject({ accepted: 1, quarantined: 1 });
    expect(await records.database.query('SELECT code FROM quarantine')).toEqual([{ code: 'INTAKE.MONTH_DETACHED' }]);
    expect(await months()).not.toContain('event_2026_01');
  });
});
