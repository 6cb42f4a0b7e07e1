import { randomUUID } from 'node:crypto';
import type { EventFacts } from '#processing-event';
import { detachMonth } from '../../intake/detach-month/detach-month.repository.js';
import { BY_OFFICER } from '../../testing/author.js';
import { madeUpDisclosure, madeUpEvent, madeUpWithholding } from '../../testing/made-up-events.js';
import { post } from '../../testing/read-api.js';
import { untranslated } from '../../testing/same-in-both-languages.js';
import { type RunningRecords, startRecords } from '../../testing/start-records.js';
import type { BreachView } from './assess-breach.view.js';

const DAY_MS = 86_400_000;

const GUARD = 'larm-assistans';

const MORE: Partial<EventFacts> = {
  activity: 'alarm-notification',
  purposes: ['alarm-notification'],
  subjectKind: 'contact-person',
  categories: ['alarm-address', 'system-logs'],
  country: 'NO',
};

describe('question 8', () => {
  // What came before a recent instant is counted by what came after it; before an older one by the log.
  describe.each([
    ['a few days ago', 3],
    ['long ago', 40],
  ])('of a breach %s', (_when, daysAgo) => {
    let records: RunningRecords;
    const person = Array.from({ length: 10 }, () => randomUUID()).sort();
    const now = new Date();
    const end = new Date(now.getTime() - daysAgo * DAY_MS);
    const day = (days: number) => new Date(end.getTime() + days * DAY_MS);

    beforeAll(async () => {
      records = await startRecords();
      const [wrong, wrongEnd] = madeUpDisclosure({ subject: person[5]!, at: day(-2), categories: ['gps'] });
      const [right, rightEnd] = madeUpDisclosure({
        subject: person[5]!,
        at: day(-2),
        disclosure: { id: wrong!.data.disclosure!.id, phase: 'opened' },
      });
      await records.feed([
        ...madeUpDisclosure({ subject: person[0]!, at: day(-2) }),
        ...madeUpDisclosure({ subject: person[0]!, at: day(-1) }, 'refused'),
        ...madeUpDisclosure({ subject: person[1]!, at: day(-2) }, 'not-sent'),
        ...madeUpDisclosure({ subject: person[2]!, at: day(-2) }, 'not-sent'),
        ...madeUpDisclosure({ subject: person[2]!, at: day(-1) }, 'failed'),
        ...madeUpDisclosure({ subject: person[3]!, at: day(1) }),
        madeUpWithholding({ subject: person[4]!, at: day(-1) }),
        wrong!,
        wrongEnd!,
        madeUpEvent({ ...factsOf(right!), corrects: wrong!.id }),
        madeUpEvent({ ...factsOf(rightEnd!), corrects: wrongEnd!.id }),
        ...madeUpDisclosure({ subject: person[6]!, at: day(-1), ...MORE }, 'unknown'),
        ...madeUpDisclosure({ subject: person[6]!, at: day(2) }),
        ...madeUpDisclosure({ subject: person[7]!, at: day(-1) }, 'open'),
        ...madeUpDisclosure({ subject: person[8]!, at: new Date(end.getTime() - 500) }, 'not-sent'),
        ...madeUpDisclosure({ subject: person[9]!, at: day(1) }, 'not-sent'),
        ...madeUpDisclosure({
          subject: person[0]!,
          at: day(-1),
          recipient: { key: 'dhl', class: 'courier', role: 'separate-controller' },
        }),
      ]);
    });
    afterAll(() => records?.close());

    const ask = async (more: object = {}, lang = 'en') =>
      post<BreachView>(records, `/api/questions/breach?lang=${lang}`, {
        recipient: GUARD,
        to: end.toISOString(),
        awareAt: now.toISOString(),
        ...BY_OFFICER,
        ...more,
      });

    it('counts what the recipient held when it ended: all but what provably never left, and each thing once', async () => {
      const { status, body } = await ask();
      expect({ status, exposed: body.exposed }).toMatchObject({
        status: 200,
        exposed: { persons: 5, records: 6, neverLeft: 3 },
      });
      const of = (terms: { key: string; persons: number; records: number }[]) =>
        Object.fromEntries(terms.map(({ key, persons, records }) => [key, [persons, records]]));
      expect(of(body.exposed.byCategory)).toEqual({
        'alarm-address': [5, 6],
        name: [4, 5],
        phone: [4, 5],
        'system-logs': [1, 1],
      });
      expect(of(body.exposed.byCountry)).toEqual({ NO: [1, 1], SE: [4, 5] });
      expect(of(body.exposed.bySubjectKind)).toEqual({ 'contact-person': [1, 1], customer: [4, 5] });
      expect(of(body.exposed.byActivity)).toEqual({ 'alarm-notification': [1, 1], 'guard-dispatch': [4, 5] });
    });

    it('counts all of it while it still goes on', async () => {
      const { body } = await ask({ to: undefined });
      expect(body.exposed).toMatchObject({ persons: 6, records: 8, neverLeft: 4 });
      expect(body.exposed.byCountry.map(({ key, persons }) => [key, persons])).toEqual([
        ['NO', 1],
        ['SE', 6],
      ]);
      expect(body.form.find(({ key }) => key === 'ended')).toMatchObject({ value: null, origin: 'to-state' });
    });

    it('counts nothing before the first disclosure', async () => {
      const { body } = await ask({ to: day(-5).toISOString() });
      expect(body.exposed).toMatchObject({ persons: 0, records: 0, neverLeft: 0, byCategory: [] });
      expect([body.consequences, body.telling.highRisk]).toEqual([[], false]);
    });

    it('names the persons only on demand, and keeps that somebody read them', async () => {
      const { body } = await ask();
      const response = await fetch(`${records.url}${body.telling.path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(BY_OFFICER),
      });
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/x-ndjson']);
      const lines = (await response.text()).trimEnd().split('\n');
      expect(lines.map((line) => JSON.parse(line) as object)).toEqual(
        [0, 2, 5, 6, 7].map((index) => ({
          subject: person[index],
          categories: index === 6 ? ['alarm-address', 'system-logs'] : ['alarm-address', 'name', 'phone'],
          highRisk: index === 6,
        })),
      );
      expect(JSON.stringify(body)).not.toContain(person[0]);
      const kept = await records.database.query('SELECT breach, action, by, reason FROM breach_step');
      expect(kept).toEqual([{ breach: body.id, action: 'persons-read', ...BY_OFFICER }]);
    });
  });

  describe('of disclosures that were not stated plainly', () => {
    let records: RunningRecords;
    const at = new Date(Date.now() - 2 * DAY_MS);

    beforeAll(async () => (records = await startRecords()));
    afterAll(() => records?.close());

    const TO = { key: 'made-up-firm', class: 'guard-company', role: 'processor' as const };
    const exposedOf = async (key: string) => {
      const { body } = await post<BreachView>(records, '/api/questions/breach?lang=en', {
        recipient: key,
        awareAt: new Date().toISOString(),
        ...BY_OFFICER,
      });
      return body.exposed;
    };

    it('takes nothing off another for an opening that was stated anew under another shape', async () => {
      const recipient = { ...TO, key: 'restated' };
      const [opened, closed] = madeUpDisclosure({ at, recipient }, 'not-sent');
      const anew = madeUpEvent({ ...factsOf(opened!), categories: ['gps'], corrects: opened!.id });
      await records.feed([...madeUpDisclosure({ at, recipient }), opened!, closed!, anew]);
      expect(await exposedOf('restated')).toMatchObject({ persons: 2, records: 2, neverLeft: 0 });
    });

    it('takes nothing off another for an opening that never came in', async () => {
      const recipient = { ...TO, key: 'unopened' };
      const [, closed] = madeUpDisclosure({ at, recipient }, 'not-sent');
      await records.feed([...madeUpDisclosure({ at, recipient }), closed!]);
      expect(await exposedOf('unopened')).toMatchObject({ persons: 1, records: 1, neverLeft: 0 });
    });

    it('counts as received what one end says was sent and another says was not, as question 1 does', async () => {
      const recipient = { ...TO, key: 'two-ends' };
      const [opened, closed] = madeUpDisclosure({ at, recipient }, 'not-sent');
      const [, other] = madeUpDisclosure({
        subject: opened!.subject!,
        at,
        recipient,
        disclosure: { id: opened!.data.disclosure!.id, phase: 'opened' },
      });
      await records.feed([opened!, closed!, other!]);
      expect(await exposedOf('two-ends')).toMatchObject({ persons: 1, records: 1, neverLeft: 0 });
    });

    it('takes off what never left in a month that has been detached, and says so where its table is gone', async () => {
      const recipient = { ...TO, key: 'detached' };
      const then = new Date('2026-02-10T12:00:00.000Z');
      await records.feed([
        ...madeUpDisclosure({ at: then, recipient }),
        ...madeUpDisclosure({ at: then, recipient }, 'not-sent'),
      ]);
      const before = await exposedOf('detached');
      expect(before).toMatchObject({ persons: 1, records: 1, neverLeft: 1 });
      await detachMonth(records.database, '2026-02-01', 'P3Y', new Date('2099-01-01T00:00:00.000Z'));
      expect(await exposedOf('detached')).toMatchObject({ persons: 1, records: 1, neverLeft: 1 });
      await records.database.query('DROP TABLE event_2026_02');
      const { notDeducted, ...rest } = await exposedOf('detached');
      expect(rest).toMatchObject({ persons: 2, records: 2, neverLeft: 0 });
      expect(notDeducted).toContain('2026-02-01');
    });
  });

  describe('besides', () => {
    let records: RunningRecords;

    beforeAll(async () => {
      records = await startRecords();
      await records.feed([
        ...madeUpDisclosure(),
        ...madeUpDisclosure(MORE),
        ...madeUpDisclosure({ recipient: { key: 'dhl', class: 'courier', role: 'separate-controller' } }),
      ]);
    });
    afterAll(() => records?.close());

    const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
    const ask = async (more: object = {}, lang = 'en') =>
      post<BreachView>(records, `/api/questions/breach?lang=${lang}`, {
        recipient: GUARD,
        awareAt: hoursAgo(10),
        ...BY_OFFICER,
        ...more,
      });

    it('fills the authority’s form as far as the register knows, and says what is still to be stated', async () => {
      const { body } = await ask({ nature: 'confidentiality', from: hoursAgo(30).replace(/\.\d+/, '') });
      const form = Object.fromEntries(body.form.map(({ key, value, origin }) => [key, [value, origin]]));
      expect(form).toMatchObject({
        controller: ['Sensor alarm Norden AB', 'register'],
        'organisation-number': [null, 'to-state'],
        'dpo-contact': ['DPO@sensoralarm.se', 'register'],
        place: ['Larm Assistans AB', 'register'],
        nature: ['Unauthorised disclosure of, or access to, personal data', 'given'],
        persons: ['2', 'register'],
        records: ['2', 'register'],
        measures: [null, 'to-state'],
      });
      expect(form['late-reason']).toBeUndefined();
      expect(body.form.find(({ key }) => key === 'persons')).toMatchObject({ article: 'Art. 33(3)(a)' });
      expect(body.clock).toMatchObject({ late: false });
      expect(body.clock.hoursLeft).toBeCloseTo(62, 0);
      expect(body.duties).toMatchObject([
        { role: { key: 'processor' }, article: 'Art. 33(2) and 28(3)(f)', agreements: ['DEMO-PUB-001'] },
      ]);
      expect(body.consequences).toMatchObject([
        { key: 'burglary', persons: 1, highRisk: true },
        { key: 'household-known', persons: 2, highRisk: false },
        { key: 'fraud-by-phone', persons: 1, highRisk: false },
      ]);
      expect(body.telling).toMatchObject({ highRisk: true, persons: 2 });
    });

    it('asks for the reasons of the delay once the 72 hours are over', async () => {
      const { body } = await ask({ awareAt: hoursAgo(80) }, 'sv');
      expect(body.clock).toMatchObject({ late: true, article: 'art. 33.1' });
      expect(body.form.at(-1)).toMatchObject({ key: 'late-reason', article: 'art. 33.1', origin: 'to-state' });
    });

    it('is worded in both languages', async () => {
      const [sv, en] = [(await ask({}, 'sv')).body, (await ask({}, 'en')).body];
      const fromSheet = /agreements|AtStockholm|telling.path|form.\d+.value/;
      expect(untranslated(sv, en).filter((text) => !fromSheet.test(text))).toEqual([]);
      expect(sv.clock.text).toMatch(/^Anmäl/);
    });

    it('says of a recipient that is a controller itself who notifies', async () => {
      const { body } = await ask({ recipient: 'dhl' });
      expect(body.duties).toMatchObject([{ role: { key: 'separate-controller' }, agreements: ['DEMO-UTL-001'] }]);
      expect(body.clock.text).toContain('ours only if our own systems are touched');
      expect(body.telling.text).toContain('ours only if our own systems are touched');
      expect((await ask()).body.clock.text).toContain('Notify without undue delay');
    });

    it('leaves to be stated how many persons there are where no event shows any, and says what the register declares', async () => {
      const { body } = await ask({ recipient: 'exempel-forsakring' });
      const form = Object.fromEntries(body.form.map(({ key, value, origin }) => [key, [value, origin]]));
      expect(form).toMatchObject({
        persons: [null, 'to-state'],
        records: [null, 'to-state'],
        categories: [null, 'to-state'],
        'declared-categories': [expect.stringContaining('alarm address'), 'register'],
      });
      expect((await ask()).body.form.map(({ key }) => key)).not.toContain('declared-categories');
    });

    it('keeps the clock of a breach whose count took too long', async () => {
      const awareAt = hoursAgo(11);
      // Stands in the way of the count until it waits, and ends it as the longest time does.
      const ending = records.database.query(`DO $$
        BEGIN
          LOCK TABLE leaf_form IN ACCESS EXCLUSIVE MODE;
          FOR i IN 1..1000 LOOP
            PERFORM pg_sleep(0.02), pg_stat_clear_snapshot();
            EXIT WHEN (SELECT count(pg_cancel_backend(pid)) FROM pg_stat_activity
                       WHERE datname = current_database() AND wait_event_type = 'Lock') > 0;
          END LOOP;
        END $$`);
      const { status, body } = await ask({ awareAt });
      await ending;
      expect([status, (body as unknown as { code: string }).code]).toEqual([503, 'QUESTION.TOOK_TOO_LONG']);
      const kept = await records.database.query('SELECT id, persons, records FROM breach WHERE aware_at = $1', [
        awareAt,
      ]);
      expect(kept).toEqual([{ id: expect.any(String) as string, persons: null, records: null }]);
      expect(JSON.stringify(body)).toContain((kept[0] as { id: string }).id);
    });

    it('keeps who asked what, and when, and rewrites nothing of it', async () => {
      const { body } = await ask();
      const [kept] = await records.database.query('SELECT * FROM breach WHERE id = $1', [body.id]);
      expect(kept).toMatchObject({ recipient: GUARD, persons: 2, records: 2, ...BY_OFFICER });
      for (const sql of ['UPDATE breach SET persons = 0', 'DELETE FROM breach', 'TRUNCATE breach CASCADE'])
        await expect(records.database.query(sql)).rejects.toMatchObject({ code: 'TR001' });
    });

    it.each([
      [{ recipient: 'nobody' }, 404, 'RECIPIENT.UNKNOWN'],
      [{ awareAt: '2026-11-20' }, 400, 'HTTP.INVALID_FIELDS'],
      [{ awareAt: '2999-01-01T00:00Z' }, 400, 'HTTP.INVALID_FIELDS'],
      [{ from: '2026-11-02', to: '2026-11-01' }, 400, 'HTTP.INVALID_FIELDS'],
      [{ to: '2026-02-30' }, 400, 'HTTP.INVALID_FIELDS'],
      [{ from: '2026-02-30T10:00:00Z' }, 400, 'HTTP.INVALID_FIELDS'],
      [{ to: '2026-02-30T10:00:00Z' }, 400, 'HTTP.INVALID_FIELDS'],
      [{ awareAt: '2026-02-30T10:00Z' }, 400, 'HTTP.INVALID_FIELDS'],
      [{ discoveredAt: '2026-02-30T10:00+01:00' }, 400, 'HTTP.INVALID_FIELDS'],
      [{ to: '2999-01-01' }, 400, 'HTTP.INVALID_FIELDS'],
      [{ discoveredAt: new Date().toISOString() }, 400, 'HTTP.INVALID_FIELDS'],
      [{ by: undefined }, 400, 'HTTP.INVALID_FIELDS'],
      [{ reason: 'call +46701740605' }, 400, 'EDITION.PERSONAL_DATA'],
    ])('refuses %j', async (wrong, status, code) => {
      const answer = await ask(wrong);
      expect([answer.status, (answer.body as unknown as { code: string }).code]).toEqual([status, code]);
    });

    it.each(['persons', 'steps'])('knows no %s of a breach that nobody asked about', async (what) => {
      for (const id of ['anna', randomUUID()]) {
        const { status, body } = await post(records, `/api/questions/breach/${id}/${what}`, {
          ...BY_OFFICER,
          ...(what === 'steps' ? { action: 'notified' } : {}),
        });
        expect([status, body['code']]).toEqual([404, 'QUESTION.NO_SUCH_BREACH']);
      }
    });
  });
});

/** What an event states, so that another can state it anew. */
function factsOf({ subject, time, data }: ReturnType<typeof madeUpEvent>): Partial<EventFacts> {
  return { subject, at: new Date(time), ...data } as Partial<EventFacts>;
}
