import { newProcessingEvent } from '#processing-event';
import { madeUpDisclosure, madeUpEvent } from '../testing/made-up-events.js';
import { get } from '../testing/read-api.js';
import { type RichStore, fillRichly } from '../testing/rich-store.js';
import { type RunningRecords, startRecords } from '../testing/start-records.js';
import type { EventView } from './event.view.js';

describe('an event', () => {
  let records: RunningRecords;
  let store: RichStore;

  beforeAll(async () => {
    records = await startRecords();
    store = await fillRichly(records);
  });
  afterAll(() => records.close());

  const show = async (id: string, query = '') => (await get<EventView>(records, `/api/events/${id}${query}`)).body;

  it('comes as it was published', async () => {
    const event = {
      ...madeUpEvent({ traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` }),
      sequence: '0000000000000007',
      region: 'north',
    };
    const [disclosure] = madeUpDisclosure({}, 'open');
    await records.feed([event, disclosure!]);
    expect((await show(event.id)).event).toEqual(event);
    const { data } = disclosure!;
    expect((await show(disclosure!.id)).event).toEqual({
      ...disclosure,
      data: { ...data, categories: [...data.categories].sort() },
    });
  });

  it('leads to its entry in the sharing log, whose leaf is as stored', async () => {
    const { entry, undeclared, edition } = await show(store.undeclaredDisclosure.id);
    expect(entry).toMatchObject({
      recipient: 'unknown-firm',
      index: 0,
      leaf: { v: 1, phase: 'opened', activity: 'mood-scoring' },
    });
    expect(edition).toBe('2026-11');
    expect(undeclared.map(({ kind, term }) => [kind, term])).toEqual([
      ['activity', 'mood-scoring'],
      ['purpose', 'mood-index'],
      ['subject-kind', 'dog-owner'],
      ['category', 'mood'],
      ['data-source', 'street-camera'],
      ['recipient', 'unknown-firm'],
      ['recipient-class', 'data-broker'],
      ['trigger', 'full-moon'],
    ]);
  });

  it('makes no entry when the gate withheld it', async () => {
    const { entry, event, labels } = await show(store.withheld.id);
    expect(entry).toBeNull();
    expect(event.data.disclosure).toMatchObject({ phase: 'withheld', reason: 'undeclared-recipient' });
    expect(labels).toMatchObject({ phase: 'withheld', reason: 'recipient not declared' });
  });

  it('is compared with what was declared for its activity', async () => {
    const { undeclared } = await show(store.corrected.id);
    expect(undeclared).toEqual([
      { kind: 'category', kindLabel: 'category of personal data', term: 'gps', label: 'location data (GPS)' },
    ]);
  });

  it('knows what corrects it', async () => {
    expect((await show(store.corrected.id)).correctedBy).toEqual([store.correction.id]);
    expect((await show(store.correction.id)).event.data.corrects).toBe(store.corrected.id);
  });

  it('may be older than any edition', async () => {
    const { edition, undeclared } = await show(store.byHand.id);
    expect(edition).toBeNull();
    expect(undeclared.map(({ kind, term }) => [kind, term])).toEqual([['activity', 'guard-dispatch']]);
  });

  it('is found by its source where two use one id, each with its own entry', async () => {
    const [first] = madeUpDisclosure({}, 'open');
    const { specversion: _1, id: _2, type: _3, datacontenttype: _4, time, data, ...rest } = first!;
    const second = {
      ...newProcessingEvent({ ...rest, ...data, at: new Date(time), source: 'billing', categories: ['email'] }),
      id: first!.id,
    };
    await records.feed([first!, second]);
    const found = await Promise.all(['', '?source=alarms', '?source=billing'].map((query) => show(first!.id, query)));
    expect(found.map(({ event }) => event.source)).toEqual(['alarms', 'alarms', 'billing']);
    expect(found[2]!.entry!.leaf.categories).toEqual(['email']);
    expect(found[1]!.entry!.leaf.categories).toEqual(['alarm-address', 'name', 'phone']);
    expect((await get(records, `/api/events/${first!.id}?source=marketing`)).status).toBe(404);
  });
});
