import { randomUUID } from 'node:crypto';
import type { ProcessingEvent } from '#processing-event';
import { madeUpDisclosure, madeUpEvent } from '../../testing/made-up-events.js';
import { type RunningRecords, startRecords } from '../../testing/start-records.js';
import { RunRulesService } from './run-rules.service.js';

const NOW = new Date('2028-01-10T10:00:00.000Z');
const minutesLater = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

describe('what a run remembers', () => {
  let records: RunningRecords;

  beforeAll(async () => (records = await startRecords()));
  afterAll(() => records.close());

  const run = (minutes: number) => records.app.get(RunRulesService).run(minutesLater(minutes));
  const seen = () =>
    records.database.query(
      `SELECT DISTINCT ON (f.id) f.rule, f.about, f.state, s.times, s.persons, s.since, s.last_seen, s.evidence
       FROM finding f JOIN finding_sighting s ON s.finding = f.id ORDER BY f.id, s.day DESC`,
    );
  /** The transaction that counted each matter last. */
  const counted = async () =>
    new Map(
      (
        await records.database.query<{ key: string; by: string }>('SELECT key, xmin::text AS by FROM finding_tally')
      ).map(({ key, by }) => [key, by]),
    );

  const [objector, erased] = [randomUUID(), randomUUID()];
  const undeclared = madeUpEvent({ categories: ['gps'] });
  const text = (at: string) =>
    madeUpDisclosure({
      source: 'marketing',
      subject: objector,
      at: new Date(at),
      activity: 'marketing-email-sms',
      purposes: ['marketing-email-sms'],
      legalBasis: 'A6-1-f',
      recipient: { key: 'exempel-sms', class: 'sms-gateway', role: 'processor' },
    });
  const objection = madeUpEvent({
    source: 'marketing',
    subject: objector,
    at: new Date('2026-11-20T11:00:00.000Z'),
    activity: 'suppression-list',
    purposes: ['suppression-list'],
  });
  const override = { id: randomUUID(), phase: 'opened', override: true } as const;
  const steps: [string, () => ProcessingEvent[]][] = [
    ['something undeclared, and much that is', () => [undeclared, madeUpEvent(), ...madeUpDisclosure()]],
    ['an objection after the first message', () => [...text('2026-11-20T10:00:00.000Z'), objection]],
    ['a message after it', () => text('2026-11-20T12:00:00.000Z')],
    ['an override', () => madeUpDisclosure({ disclosure: override })],
    ['an older event, late', () => [madeUpEvent({ categories: ['gps'], at: new Date('2026-11-03T10:00:00.000Z') })]],
    [
      'an erasure and a disclosure after it',
      () => [
        madeUpEvent({
          subject: erased,
          at: new Date('2026-11-20T11:00:00.000Z'),
          activity: 'guard-dispatch',
          categories: ['phone'],
          operation: 'erase',
        }),
        ...madeUpDisclosure({ subject: erased, at: new Date('2026-11-20T12:00:00.000Z') }),
      ],
    ],
    ['a correction', () => [madeUpEvent({ subject: undeclared.subject!, corrects: undeclared.id })]],
    [
      'another correction of the same, in the shape of the first',
      () => [madeUpEvent({ subject: undeclared.subject!, corrects: undeclared.id })],
    ],
    ['nothing', () => []],
  ];

  it.each(steps)('is what would be counted anew after %s', async (name, events) => {
    await records.feed(events());
    await run(1);
    const remembered = await seen();
    await records.database.query('DELETE FROM finding_tally');
    await run(2);
    expect({ name, seen: remembered }).toEqual({ name, seen: await seen() });
  });

  it('is not counted again while it rests on the same, and what changed is', async () => {
    await run(3);
    const before = await counted();
    await run(4);
    expect(await counted()).toEqual(before);
    await records.feed([madeUpEvent({ categories: ['gps'] })]);
    await run(5);
    const changed = [...(await counted())].filter(([key, by]) => before.get(key) !== by).map(([key]) => key);
    expect(changed).toContain('undeclared-category alarm-history gps');
    expect(changed).not.toContain('marketing-after-objection');
    expect(changed).not.toContain('override-used guard-dispatch larm-assistans');
  });

  it('is looked for again with each hour where time alone brings it', async () => {
    await records.feed([madeUpEvent({ at: new Date(NOW.getTime() - 400 * 86_400_000) })]);
    await run(6);
    const before = await counted();
    await run(70);
    const changed = [...(await counted())].filter(([key, by]) => before.get(key) !== by).map(([key]) => key);
    expect(changed).toEqual(['retention-overrun']);
  });

  it('is forgotten once nobody asks for it', async () => {
    await records.database.query(
      `INSERT INTO finding_tally (key, fingerprint, tallies) VALUES ('former-rule x', '\\x00', '[]')`,
    );
    await run(71);
    expect((await counted()).has('former-rule x')).toBe(false);
  });
});
