import { randomUUID } from 'node:crypto';
import { type EventFacts, type ProcessingEvent, formatSequence, uuid7 } from '#processing-event';
import type { EventView } from '../events/event.view.js';
import { IntakeService } from '../intake/accept-batch/intake.service.js';
import { createOffset } from '../intake/intake-offset.repository.js';
import type { RecipientView } from '../recipients/recipient.view.js';
import type { ActivityAnswerView } from '../register/activity.view.js';
import type { LogPageView } from '../sharing-log/read-log/read-log.view.js';
import type { StatsView } from '../stats/stats.view.js';
import type { SubjectRecipientsView } from '../subjects/subject-recipients.view.js';
import { batchOf } from '../testing/batch-of.js';
import { AN_HOUR_AGO, madeUpDisclosure, madeUpEvent, madeUpWithholding } from '../testing/made-up-events.js';
import { get } from '../testing/read-api.js';
import { type RunningRecords, startRecords } from '../testing/start-records.js';
import { findMiscounts } from './recount/recount.query.js';

const to = (key: string) => ({ recipient: { key, class: 'guard-company', role: 'processor' as const } });

describe('a correction', () => {
  let records: RunningRecords;
  let names = 0;
  /** A name that no other test has; without chance, whose digits might look like a phone number. */
  const ownName = (name: string) => `${name}-${(names += 1)}`;

  beforeAll(async () => (records = await startRecords()));
  afterEach(async () => {
    expect(await findMiscounts(records.database)).toEqual([]);
  });
  afterAll(() => records.close());

  const ask = async <Body>(path: string) => (await get<Body>(records, path)).body;
  const recipient = (key: string) => ask<RecipientView>(`/api/recipients/${key}`);
  const event = ({ id }: ProcessingEvent) => ask<EventView>(`/api/events/${id}`);
  const counts = async (events: readonly ProcessingEvent[]) =>
    (await Promise.all(events.map(event))).map((view) => view.counts);
  const inBatches = async (batches: readonly (readonly ProcessingEvent[])[]) => {
    for (const batch of batches) await records.feed(batch);
  };

  /** A disclosure to one recipient that was none, and the one to another that says it right; recipients of their own. */
  function wrongAndRight(facts: Partial<EventFacts> = {}) {
    const [mistaken, meant] = ['mistaken', 'meant'].map((name) => ownName(name)) as [string, string];
    const subject = randomUUID();
    const [wrong] = madeUpDisclosure({ subject, ...to(mistaken), ...facts }, 'open');
    const [right] = madeUpDisclosure({ subject, ...to(meant), ...facts, corrects: wrong!.id }, 'open');
    return { subject, mistaken, meant, wrong: wrong!, right: right! };
  }

  it.each([
    ['after what it corrects', (wrong: ProcessingEvent, right: ProcessingEvent) => [[wrong], [right]]],
    ['before it', (wrong: ProcessingEvent, right: ProcessingEvent) => [[right], [wrong]]],
    ['with it', (wrong: ProcessingEvent, right: ProcessingEvent) => [[wrong, right]]],
    ['with it, and first', (wrong: ProcessingEvent, right: ProcessingEvent) => [[right, wrong]]],
  ])('that comes %s counts in its stead; both are shown', async (_when, order) => {
    const { subject, mistaken, meant, wrong, right } = wrongAndRight();
    await inBatches(order(wrong, right));
    expect(await recipient(mistaken)).toMatchObject({
      entries: 1,
      opened: 0,
      persons: 0,
      corrected: 1,
      observed: null,
      evidence: null,
      activities: [{ key: 'guard-dispatch', observed: null, corrected: 1 }],
      categories: [{ key: 'alarm-address', observed: null, corrected: 1 }, { key: 'name' }, { key: 'phone' }],
    });
    expect(await recipient(meant)).toMatchObject({
      entries: 1,
      opened: 1,
      persons: 1,
      corrected: 0,
      observed: { events: 1 },
    });
    expect(await ask<SubjectRecipientsView>(`/api/subjects/${subject}/recipients`)).toMatchObject({
      recipients: [{ key: meant, disclosures: 1 }],
      statedWrongly: [{ key: mistaken, disclosures: 1 }],
      corrected: 1,
    });
    expect(await event(wrong)).toMatchObject({
      counts: false,
      correction: null,
      correctedBy: [right.id],
      contestedBy: [],
    });
    expect(await event(right)).toMatchObject({ counts: true, correction: { corrects: wrong.id, state: 'applied' } });
  });

  it('marks the entry in the wrong recipient’s log, and leaves the leaf as it was', async () => {
    const { mistaken, meant, wrong, right } = wrongAndRight();
    await records.feed([wrong]);
    const path = `/api/recipients/${mistaken}/sharing-log`;
    const before = await ask<LogPageView>(path);
    expect(before).toMatchObject({ size: 1, corrected: 0 });
    expect(before.entries[0]).not.toHaveProperty('corrected');
    await records.feed([right]);
    const after = await ask<LogPageView>(path);
    expect(after).toEqual({ ...before, corrected: 1, entries: [{ ...before.entries[0], corrected: true }] });
    const lines = async (accept: string) => (await fetch(`${records.url}${path}`, { headers: { accept } })).text();
    const { index: _index, ...leaf } = before.entries[0]!;
    expect(JSON.parse(await lines('application/x-ndjson'))).toEqual(leaf);
    expect((await lines('text/csv')).trimEnd()).toMatch(/,true$/);
    const other = await ask<LogPageView>(`/api/recipients/${meant}/sharing-log`);
    expect(other).toMatchObject({ size: 1, corrected: 0, entries: [{ index: 0, phase: 'opened' }] });
    const stats = await ask<StatsView>('/api/stats');
    expect(stats.sharingLogs).toEqual(
      expect.arrayContaining([expect.objectContaining({ recipient: mistaken, entries: 1, corrected: 1 })]),
    );
    expect(stats.corrected).toBeGreaterThan(0);
  });

  it.each([['abc'], ['acb'], ['bac'], ['bca'], ['cab'], ['cba']])(
    'of a correction counts alone, as the end of the chain (%s)',
    async (order) => {
      const { wrong, right, meant } = wrongAndRight();
      const [last] = madeUpDisclosure({ subject: wrong.subject!, ...to(`${meant}-2`), corrects: right.id }, 'open');
      const named: Record<string, ProcessingEvent> = { a: wrong, b: right, c: last! };
      await inBatches([...order].map((name) => [named[name]!]));
      expect(await counts([wrong, right, last!])).toEqual([false, false, true]);
    },
  );

  it.each([['forwards'], ['backwards']])('of what another corrects too: the last stated counts (%s)', async (order) => {
    const { wrong, right } = wrongAndRight();
    const rival = madeUpEvent({ subject: wrong.subject!, corrects: wrong.id });
    const stated = [
      { ...wrong, sequence: formatSequence(1) },
      // Stated later, though its id may be the smaller.
      { ...rival, id: uuid7(new Date(AN_HOUR_AGO.getTime() - 1000)), sequence: formatSequence(3) },
      { ...right, sequence: formatSequence(2) },
    ];
    await inBatches((order === 'forwards' ? stated : [...stated].reverse()).map((one) => [one]));
    expect(await counts(stated)).toEqual([false, true, false]);
    expect((await event(wrong)).correctedBy).toHaveLength(2);
    // Who corrects the one that lost has the last word.
    const late = { ...madeUpEvent({ subject: wrong.subject!, corrects: right.id }), sequence: formatSequence(4) };
    await records.feed([late]);
    expect(await counts([...stated, late])).toEqual([false, false, false, true]);
  });

  it('of another source’s event changes nothing, and is not lost', async () => {
    const { wrong, right, mistaken, meant } = wrongAndRight();
    const theirs = { ...right, source: 'billing' };
    await records.feed([theirs, wrong]);
    expect(await counts([wrong, theirs])).toEqual([true, true]);
    expect(await event(theirs)).toMatchObject({ correction: { corrects: wrong.id, state: 'other-source' } });
    expect(await event(wrong)).toMatchObject({ correctedBy: [], contestedBy: [{ id: theirs.id, source: 'billing' }] });
    for (const key of [mistaken, meant]) expect(await recipient(key)).toMatchObject({ opened: 1, corrected: 0 });
  });

  it('of an event that never came counts itself, and says so', async () => {
    const { right, meant } = wrongAndRight();
    await records.feed([right]);
    expect(await event(right)).toMatchObject({ counts: true, correction: { state: 'not-recorded' } });
    expect(await recipient(meant)).toMatchObject({ opened: 1, persons: 1 });
  });

  it.each([
    ['one by one', (events: ProcessingEvent[]) => events.map((one) => [one])],
    ['at once', (events: ProcessingEvent[]) => [events]],
  ])('that runs in a circle says nothing: all count (%s)', async (_how, batches) => {
    const ids = [0, 1, 2].map(() => uuid7(AN_HOUR_AGO));
    const stated = ids.map((id, index) => ({ ...madeUpEvent({ corrects: ids[(index + 1) % 3]! }), id }));
    const beside = madeUpEvent({ corrects: ids[0]! });
    await inBatches(batches([beside, ...stated]));
    expect(await counts([beside, ...stated])).toEqual([true, true, true, true]);
  });

  it('turns what was withheld into what was let out, and how it ended into how it really did', async () => {
    const subject = randomUUID();
    const key = ownName('own');
    const withheld = madeUpWithholding({ subject, ...to(key) });
    const [opened, closed] = madeUpDisclosure({ subject, ...to(key) }, 'unknown') as [ProcessingEvent, ProcessingEvent];
    const ended = madeUpDisclosure({
      subject,
      ...to(key),
      disclosure: opened.data.disclosure!,
      corrects: closed.id,
    })[1]!;
    await records.feed([withheld, closed]);
    expect(await recipient(key)).toMatchObject({ withheld: 1, opened: 0, outcomes: { unknown: 1 }, corrected: 0 });
    await records.feed([{ ...opened, data: { ...opened.data, corrects: withheld.id } }, ended]);
    expect(await recipient(key)).toMatchObject({
      withheld: 0,
      opened: 1,
      persons: 1,
      outcomes: { unknown: 0, acknowledged: 1 },
      corrected: 2,
      observed: { events: 2 },
    });
  });

  it('keeps a person whom another event of the shape still concerns', async () => {
    const { subject, mistaken, wrong, right } = wrongAndRight();
    await records.feed([wrong, right, ...madeUpDisclosure({ subject, ...to(mistaken) })]);
    expect(await recipient(mistaken)).toMatchObject({ persons: 1, opened: 1, corrected: 1, entries: 3 });
  });

  it('takes a wrong time out of first and last seen', async () => {
    const activity = ownName('shown');
    const at = (days: number) => new Date(AN_HOUR_AGO.getTime() - days * 86_400_000);
    const [early, late] = [at(5_000), at(1)].map((time) => madeUpEvent({ activity, at: time })) as [
      ProcessingEvent,
      ProcessingEvent,
    ];
    await records.feed([early, late, madeUpEvent({ activity, at: at(3) }), madeUpEvent({ activity, at: at(2) })]);
    await records.feed([early, late].map(({ id }) => madeUpEvent({ corrects: id })));
    const { observed, corrected, coverageFrom } = await ask<ActivityAnswerView>(`/api/activities/${activity}`);
    expect({ observed, corrected }).toEqual({
      observed: { events: 2, persons: 2, firstSeen: at(3).toISOString(), lastSeen: at(2).toISOString() },
      corrected: 2,
    });
    expect(new Date(coverageFrom!).getTime()).toBeGreaterThan(at(5_000).getTime());
  });

  it('is found by a batch that runs beside the one it came in', async () => {
    const intake = records.app.get(IntakeService);
    const topics = ['marketing', 'logistics'].map((source) => `trettio.processing.${source}`);
    for (const partition of [1, 2]) await createOffset(records.database, topics[0]!, partition, 'test-cluster', 0n);
    const pairs = Array.from({ length: 20 }, () => wrongAndRight({ source: 'marketing' }));
    await Promise.all(
      (['wrong', 'right'] as const).map(async (name, index) => {
        for (const [at, pair] of pairs.entries()) await intake.accept(batchOf([pair[name]], at, index + 1, topics[0]));
      }),
    );
    expect(await counts(pairs.flatMap(({ wrong, right }) => [wrong, right]))).toEqual(
      pairs.flatMap(() => [false, true]),
    );
  });

  it('of one and the same event by all of a source’s is set aside from the thousandth on, by a code, and the rest goes in', async () => {
    const named = madeUpEvent({ source: 'logistics' });
    const tied = (number: number) =>
      Array.from({ length: number }, () => madeUpEvent({ source: 'logistics', corrects: named.id }));
    await records.feed([named]);
    expect(await records.feed(tied(600))).toMatchObject({ accepted: 600, quarantined: 0 });
    const other = madeUpEvent({ source: 'logistics' });
    expect(await records.feed([...tied(600), other])).toMatchObject({ accepted: 400, quarantined: 201 });
    const [refused, ...more] = tied(3);
    // What is refused is refused each time: a repetition repeats nothing that was accepted.
    expect(await records.feed([refused!, ...more, refused!, other])).toMatchObject({
      accepted: 0,
      duplicate: 1,
      quarantined: 4,
    });
    // Nor by its own end: who corrects one of them ties itself to all.
    const [last] = await records.database.query<{ id: string }>(
      'SELECT max(event_id::text) AS id FROM correction WHERE corrects = $1',
      [named.id],
    );
    expect(await records.feed([madeUpEvent({ source: 'logistics', corrects: last!.id })])).toMatchObject({
      quarantined: 1,
    });
    expect(
      await records.database.query(
        `SELECT code, count(*)::int AS n FROM quarantine WHERE topic = 'trettio.processing.logistics' GROUP BY 1`,
      ),
    ).toEqual([{ code: 'INTAKE.TIED_TOO_MANY', n: 206 }]);
    expect(await counts([named, other])).toEqual([false, true]);
  });

  it('is followed once, however often it is read', async () => {
    const { wrong, right, mistaken } = wrongAndRight();
    await inBatches([[wrong], [right], [right, wrong], [wrong]]);
    expect(await recipient(mistaken)).toMatchObject({ opened: 0, corrected: 1, entries: 1 });
  });

  it('that is lost from a sum is found by the recount', async () => {
    const { wrong, right } = wrongAndRight();
    await records.feed([wrong, right]);
    const [{ shape_id: shape } = { shape_id: 0 }] = await records.database.query<{ shape_id: number }>(
      'SELECT shape_id FROM event WHERE id = $1',
      [right.id],
    );
    await records.database.query('UPDATE observation SET events = events + 1 WHERE shape_id = $1', [shape]);
    await records.database.query('DELETE FROM shape_subject WHERE shape_id = $1', [shape]);
    await records.database.query('DELETE FROM corrected_event WHERE event_id = $1', [wrong.id]);
    const found = await findMiscounts(records.database);
    expect(found.map(({ what, kept, counted }) => [what, kept, counted])).toEqual([
      ['corrected', '0', '1'],
      ['observation', expect.stringContaining('(2,0,'), expect.stringContaining('(1,0,')],
      ['persons', '0', '1'],
      ['persons-concerned', expect.any(String), expect.any(String)],
      ['persons-concerned', '0', '1'],
    ]);
    expect(JSON.stringify(found)).not.toContain(wrong.subject!);
    await records.database.query('UPDATE observation SET events = events - 1 WHERE shape_id = $1', [shape]);
    await records.database.query('INSERT INTO shape_subject VALUES ($1, $2)', [wrong.subject, shape]);
    await records.database.query(
      `INSERT INTO corrected_event (source_id, event_id) SELECT source_id, id FROM event WHERE id = $1`,
      [wrong.id],
    );
  });

  it('leaves no sum of persons that the recount does not know', async () => {
    const { wrong, right, meant } = wrongAndRight();
    await records.feed([wrong, right]);
    const add = (more: number) =>
      records.database.query('UPDATE persons_concerned SET persons = persons + $2 WHERE key = $1', [meant, more]);
    await add(1);
    expect(await findMiscounts(records.database)).toEqual([
      { what: 'persons-concerned', shapeId: null, place: `recipient ${meant}`, kept: '2', counted: '1' },
    ]);
    await add(-1);
  });
});
