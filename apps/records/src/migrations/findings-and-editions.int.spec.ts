import type { QueryRunner } from 'typeorm';
import { detachMonth } from '../intake/detach-month/detach-month.repository.js';
import { prepareDatabase } from '../schema.js';
import { madeUpDisclosure, madeUpEvent } from '../testing/made-up-events.js';
import { get, post } from '../testing/read-api.js';
import { type RunningRecords, startRecords } from '../testing/start-records.js';
import { WithdrawnEditions1765600000000 } from './1765600000000-withdrawn-editions.js';
import { SeverityOfSightings1765610000000 } from './1765610000000-severity-of-sightings.js';
import { RememberedTallies1765620000000 } from './1765620000000-remembered-tallies.js';

const STEPS = [
  new RememberedTallies1765620000000(),
  new SeverityOfSightings1765610000000(),
  new WithdrawnEditions1765600000000(),
];

describe('the steps that let editions be withdrawn, and findings be remembered and weighed by the day', () => {
  let records: RunningRecords;

  beforeAll(async () => (records = await startRecords()));
  afterAll(() => records.close());

  const takeBack = async () => {
    for (const step of STEPS) {
      await step.down({ query: (sql: string) => records.database.query(sql) } as unknown as QueryRunner);
      await records.database.query('DELETE FROM migrations WHERE name = $1', [step.name]);
    }
  };
  const answers = async () => [
    (await get(records, '/api/findings?limit=1000')).body['findings'],
    (await get(records, '/api/editions')).body,
  ];

  it('are taken over a store that is there, and found alike again', async () => {
    const at = new Date('2026-01-15T12:00:00.000Z');
    await records.feed([madeUpEvent({ categories: ['gps'], at }), ...madeUpDisclosure({ at })]);
    await post(records, '/api/findings/runs', {});
    const before = await answers();
    await takeBack();
    await detachMonth(records.database, '2026-01-01', 'P3Y', new Date('2099-01-01T00:00:00.000Z'));
    await prepareDatabase(records.configuration);
    expect(await answers()).toEqual(before);
    expect((await post(records, '/api/findings/runs', {})).body).toMatchObject({ opened: 0, gone: 0 });
    expect(await answers()).toEqual(before);
    const indexes = await records.database.query(
      `SELECT FROM pg_indexes WHERE tablename = 'event_2026_01' AND indexdef LIKE '%WHERE override'`,
    );
    expect(indexes).toHaveLength(1);
  });

  it('are not taken back while an edition is withdrawn, which would come into force', async () => {
    await records.database.query(
      `INSERT INTO edition (key, status, document, digest, number, valid_from, published_at, withdrawn_at)
       SELECT '2199-01', 'published', d, sha256(convert_to(d, 'UTF8')), 9, '2199-01-01', now(), now()
       FROM (SELECT replace(document, '2026-11', '2199-01') AS d FROM edition WHERE key = '2026-11') AS copied`,
    );
    await expect(takeBack()).rejects.toThrow('would come into force');
  });
});
