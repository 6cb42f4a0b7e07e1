import type { Outcome, ProcessingEvent } from '#processing-event';
import { findMiscounts } from '../../corrections/recount/recount.query.js';
import { madeUpDisclosure, madeUpWithholding } from '../../testing/made-up-events.js';
import { get } from '../../testing/read-api.js';
import { type RunningRecords, startRecords } from '../../testing/start-records.js';
import type { LeafV1 } from '../leaf.js';
import type { LogPageView } from './read-log.view.js';

const DISCLOSURES = 700;
const CATEGORIES = ['alarm-address', 'name', 'phone'];

describe('a sharing log by a filter', () => {
  let records: RunningRecords;
  let leaves: LeafV1[];

  beforeAll(async () => {
    records = await startRecords();
    // More entries than one row of places holds, in batches that end anywhere.
    const events = Array.from({ length: DISCLOSURES }, (_, number) => disclosureOf(number)).flat();
    for (let at = 0; at < events.length; at += 333) await records.feed(events.slice(at, at + 333));
    await records.feed([madeUpWithholding({ categories: ['offence-data'] })]);
    leaves = (await text('', 'application/x-ndjson'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as LeafV1);
  });
  afterAll(() => records.close());

  /** Every fiftieth with a category of its own, every hundredth failed, the last of another activity. */
  function disclosureOf(number: number): ProcessingEvent[] {
    const categories = number % 50 === 7 ? [...CATEGORIES, 'gps'] : CATEGORIES;
    const outcome: Outcome = number % 100 === 3 ? 'failed' : 'acknowledged';
    const other = number === DISCLOSURES - 1 ? { activity: 'mood-scoring' } : {};
    return madeUpDisclosure({ categories, ...other }, outcome);
  }

  const path = '/api/recipients/larm-assistans/sharing-log';
  const text = async (query: string, accept: string) =>
    (await fetch(`${records.url}${path}${query}`, { headers: { accept } })).text();

  /** Page after page, as a reader follows `next`. */
  async function everyPage(query: string, limit: number): Promise<number[]> {
    const indexes: number[] = [];
    for (let next: number | null = 0; next !== null;) {
      const answer = await get<LogPageView>(records, `${path}?${query}&limit=${limit}&cursor=${next}`);
      const body: LogPageView = answer.body;
      expect(body.entries.length).toBeGreaterThan(0);
      for (const { index, ...leaf } of body.entries) expect(leaf).toEqual(leaves[index]);
      indexes.push(...body.entries.map(({ index }) => index));
      next = body.next;
    }
    return indexes;
  }

  const indexesOf = (wanted: (leaf: LeafV1) => boolean) =>
    leaves.flatMap((leaf, index) => (wanted(leaf) ? [index] : []));

  it.each<[string, number, (leaf: LeafV1) => boolean]>([
    ['category=gps', 3, ({ categories }) => categories.includes('gps')],
    ['category=gps', 28, ({ categories }) => categories.includes('gps')],
    ['category=name', 1_000, ({ categories }) => categories.includes('name')],
    ['outcome=failed', 2, ({ outcome }) => outcome === 'failed'],
    ['phase=opened&category=gps', 5, ({ phase, categories }) => phase === 'opened' && categories.includes('gps')],
    ['phase=closed', 500, ({ phase }) => phase === 'closed'],
    ['activity=mood-scoring', 1, ({ activity }) => activity === 'mood-scoring'],
  ])('?%s in pages of %d has all of its entries, in order', async (query, limit, wanted) => {
    expect(leaves).toHaveLength(2 * DISCLOSURES);
    expect(await everyPage(query, limit)).toEqual(indexesOf(wanted));
  });

  it('says the size of the whole log, and begins wherever it is told to', async () => {
    const failed = indexesOf(({ outcome }) => outcome === 'failed');
    const { body } = await get<LogPageView>(records, `${path}?outcome=failed&cursor=${failed[2]! + 1}&limit=2`);
    expect(body).toMatchObject({ size: 2 * DISCLOSURES, next: failed[5] });
    expect(body.entries.map(({ index }) => index)).toEqual(failed.slice(3, 5));
  });

  it('is empty where no entry is so, also where the gate withheld what would be', async () => {
    for (const query of ['category=offence-data', 'activity=invoicing-and-payment', 'phase=opened&outcome=failed']) {
      const { status, body } = await get<LogPageView>(records, `${path}?${query}`);
      expect({ query, status, entries: body.entries, next: body.next }).toEqual({
        query,
        status: 200,
        entries: [],
        next: null,
      });
    }
  });

  it('is exported as the entries that it leaves', async () => {
    const rare = leaves.filter(({ categories }) => categories.includes('gps'));
    const lines = (await text('?category=gps', 'application/x-ndjson')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as LeafV1)).toEqual(rare);
    const rows = (await text('?category=gps', 'text/csv')).trimEnd().split('\r\n');
    expect(rows).toHaveLength(rare.length + 1);
    expect(await text('?category=offence-data', 'application/x-ndjson')).toBe('');
  });

  it.each([
    ['category=nmae', 'SHARING_LOG.UNKNOWN_TERM', 'category'],
    ['activity=guard', 'SHARING_LOG.UNKNOWN_TERM', 'activity'],
    ['category=Name', 'HTTP.INVALID_FIELDS', 'category'],
    ['category=', 'HTTP.INVALID_FIELDS', 'category'],
    ['category=name&category=phone', 'HTTP.INVALID_FIELDS', 'category'],
    ['phase=withheld', 'HTTP.INVALID_FIELDS', 'phase'],
    ['outcome=lost', 'HTTP.INVALID_FIELDS', 'outcome'],
  ])('refuses ?%s, in each form, in both languages', async (query, code, parameter) => {
    for (const accept of ['application/json', 'application/x-ndjson', 'text/csv'])
      for (const lang of ['sv', 'en']) {
        const { status, body } = await get<{ code: string; title: string; errors: { pointer: string }[] }>(
          records,
          `${path}?${query}&lang=${lang}`,
          { accept },
        );
        expect({ status, code: body.code }).toEqual({ status: 400, code });
        expect(new Set(body.errors.map(({ pointer }) => pointer))).toEqual(new Set([`?${parameter}`]));
      }
  });

  it('of a recipient that never got anything is empty', async () => {
    const { body } = await get<LogPageView>(records, '/api/recipients/exempel-bank/sharing-log?category=name');
    expect(body).toMatchObject({ size: 0, entries: [], next: null });
  });

  it('rests on places that the recount holds against the entries', async () => {
    const executor = records.database;
    expect(await findMiscounts(executor)).toEqual([]);
    const [row] = await executor.query<{ shape_id: number; block: number }>(
      `UPDATE sharing_log_places SET places = places[2:] WHERE (shape_id, block) IN (
         SELECT shape_id, block FROM sharing_log_places WHERE outcome = 'failed' ORDER BY block LIMIT 1) AND outcome = 'failed'
       RETURNING shape_id, block`,
    );
    const found = await findMiscounts(executor);
    expect(found).toEqual([{ what: 'places', shapeId: row!.shape_id, place: 'failed', kept: '6', counted: '7' }]);
  });
});
