import { randomUUID } from 'node:crypto';
import { madeUpDisclosure, madeUpEvent, madeUpWithholding } from '../../testing/made-up-events.js';
import { get } from '../../testing/read-api.js';
import { type RunningRecords, startRecords } from '../../testing/start-records.js';
import type { ObservedView } from './observed.view.js';

describe('the observed register', () => {
  let records: RunningRecords;
  const person = randomUUID();

  beforeAll(async () => {
    records = await startRecords();
    const wrong = madeUpEvent({ subject: person, categories: ['gps'] });
    await records.feed([
      madeUpEvent({ subject: person }),
      madeUpEvent({ subject: person, categories: ['system-logs', 'email'] }),
      ...madeUpDisclosure({ subject: person }),
      ...madeUpDisclosure({ country: 'NO' }),
      madeUpWithholding(),
      wrong,
      madeUpEvent({ subject: person, corrects: wrong.id }),
    ]);
  });
  afterAll(() => records?.close());

  const ask = async (query = '') => (await get<ObservedView>(records, `/api/observed${query}`)).body;

  it('counts events and persons of each cell, and says when they were seen and what can have been seen', async () => {
    const { cells, coverageFrom, blindSpots, next, by } = await ask('?by=activity,recipient&lang=en');
    expect(cells).toMatchObject([
      {
        activity: { key: 'alarm-history' },
        recipient: null,
        category: null,
        events: 3,
        persons: 1,
        corrected: 1,
        withheld: 0,
      },
      {
        activity: { key: 'guard-dispatch' },
        recipient: { key: 'larm-assistans', label: 'Larm Assistans AB' },
        events: 4,
        persons: 2,
        withheld: 1,
        firstSeen: expect.any(String),
        lastSeen: expect.any(String),
      },
    ]);
    expect([next, by, typeof coverageFrom, blindSpots.length > 0]).toEqual([
      null,
      ['activity', 'recipient'],
      'string',
      true,
    ]);
  });

  it('opens a set up, and counts an event once in each cell', async () => {
    const { cells } = await ask('?by=category&activity=alarm-history');
    expect(
      cells.map(({ category, events, persons, corrected }) => [category!.key, events, persons, corrected]),
    ).toEqual([
      ['email', 1, 1, 0],
      ['gps', 0, 0, 1],
      ['system-logs', 3, 1, 0],
    ]);
  });

  it('keeps to its filters, in a set to the member alone', async () => {
    const keys = async (query: string) => (await ask(query)).cells.map(({ category }) => category!.key);
    expect(await keys('?by=category&category=email')).toEqual(['email']);
    expect(await keys('?by=category&country=NO')).toEqual(['alarm-address', 'name', 'phone']);
    expect(await keys('?by=category&recipient=nobody')).toEqual([]);
  });

  it('goes on page by page over all dimensions, and gives each cell once', async () => {
    const whole = await ask('?limit=1000');
    const found: unknown[] = [];
    for (let after: string | null = ''; after !== null;) {
      const page: ObservedView = await ask(`?limit=2${after === '' ? '' : `&after=${after}`}`);
      found.push(...page.cells);
      after = page.next;
    }
    expect(found).toEqual(whole.cells);
    expect(found.length).toBe(9);
  });

  it('comes as CSV and NDJSON, whole', async () => {
    const as = async (accept: string, query: string) =>
      (await fetch(`${records.url}/api/observed${query}`, { headers: { accept } })).text();
    expect((await as('text/csv', '?by=activity,country')).split('\r\n').slice(0, 2)).toEqual([
      'activity,country,events,withheld,corrected,persons,firstSeen,lastSeen',
      expect.stringMatching(/^alarm-history,,3,0,1,1,20\d\d-.*Z,20\d\d-.*Z$/),
    ]);
    const lines = (await as('application/x-ndjson', '?persons=false')).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line) as object)).toEqual(
      Array.from({ length: 9 }, () => expect.objectContaining({ persons: null, activity: expect.any(String) })),
    );
  });

  it.each([
    '?by=person',
    '?by=activity,activity',
    '?limit=0',
    '?country=S%20E',
    '?after=e30',
    '?after=***',
    '?persons=no',
  ])('refuses %s', async (query) => {
    const { status, body } = await get(records, `/api/observed${query}`);
    expect({ status, code: body['code'] }).toMatchObject({ status: 400, code: expect.any(String) });
  });
});
