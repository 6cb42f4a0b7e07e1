import fc from 'fast-check';
import { prepareDatabase } from '../schema.js';
import { encodeLeaf } from '../sharing-log/leaf.js';
import { madeUpDisclosure, madeUpEvent } from '../testing/made-up-events.js';
import { type RunningRecords, startRecords } from '../testing/start-records.js';
import { WHOLE_ENTRIES_AS_BEFORE } from '../testing/whole-entries.js';

describe('the step that stores the form of a leaf once', () => {
  let records: RunningRecords;

  beforeAll(async () => {
    records = await startRecords();
    const [opened, closed] = madeUpDisclosure();
    const [right] = madeUpDisclosure({ subject: opened!.subject!, corrects: opened!.id }, 'open');
    const [special] = madeUpDisclosure({ specialBasis: 'A9-2-a', categories: ['gps'] }, 'open');
    await records.feed([opened!, closed!, right!, special!, ...madeUpDisclosure()]);
    // What was seen only in a month that is detached by now.
    await records.feed([madeUpEvent({ at: new Date('2025-03-10T10:00:00.000Z'), subjectKind: 'lead' })]);
    await records.database.query("SELECT detach_event_month('2025-03-01', 'P1Y', 'infinity')");
  });
  afterAll(() => records.close());

  const rows = (sql: string) => records.database.query<Record<string, unknown>>(sql);
  const leaves = () => rows('SELECT * FROM sharing_log_leaf ORDER BY log_id, index');

  it('reads every leaf as it was written, and goes on in the same forms', async () => {
    const before = await leaves();
    const forms = await rows("SELECT shape_id, encode(digest, 'hex') AS digest FROM leaf_form ORDER BY 1, 2");
    expect(before.length).toBeGreaterThan(5);
    await records.database.query(WHOLE_ENTRIES_AS_BEFORE);
    await prepareDatabase(records.configuration);
    expect(await leaves()).toEqual(before);
    expect(await rows("SELECT shape_id, encode(digest, 'hex') AS digest FROM leaf_form ORDER BY 1, 2")).toEqual(forms);
    expect(await rows('SELECT shape_id, source_id, phase, outcome FROM observed_day ORDER BY 1, 2, 3, 4')).toEqual(
      await rows('SELECT shape_id, source_id, phase, outcome FROM observation ORDER BY 1, 2, 3, 4'),
    );
    await records.feed(madeUpDisclosure());
    expect(await rows("SELECT shape_id, encode(digest, 'hex') AS digest FROM leaf_form ORDER BY 1, 2")).toEqual(forms);
  });

  it('leaves the store as it is when a leaf cannot be composed again', async () => {
    await records.database.query(WHOLE_ENTRIES_AS_BEFORE);
    const stored = await rows('SELECT * FROM sharing_log_entry ORDER BY log_id, index');
    await records.database.query(
      `UPDATE sharing_log_entry SET leaf = convert_to(replace(convert_from(leaf, 'UTF8'), '"time":"2', '"time":"1'), 'UTF8') WHERE index = 0`,
    );
    await expect(prepareDatabase(records.configuration)).rejects.toThrow('would read otherwise than it was written');
    expect(await rows('SELECT index FROM sharing_log_entry ORDER BY log_id, index')).toHaveLength(stored.length);
    await records.database.query('UPDATE sharing_log_entry e SET leaf = $1 WHERE log_id = $2 AND index = $3', [
      stored[0]!['leaf'],
      stored[0]!['log_id'],
      stored[0]!['index'],
    ]);
    await prepareDatabase(records.configuration);
  });

  it('refuses to change or forget a form', async () => {
    for (const sql of ['UPDATE leaf_form SET ending = ending', 'DELETE FROM leaf_form', 'TRUNCATE leaf_form'])
      await expect(records.database.query(sql)).rejects.toMatchObject({ code: '23001' });
  });

  it('composes the bytes of leaf v1, whatever is an entry’s own', async () => {
    const [stored] = await rows('SELECT * FROM sharing_log_entry ORDER BY log_id, index LIMIT 1');
    const [{ leaf }] = (await leaves()) as [{ leaf: string }];
    const instant = fc
      .date({
        min: new Date('1970-01-01T00:00:00.000Z'),
        max: new Date('9999-12-31T23:59:59.999Z'),
        noInvalidDate: true,
      })
      .map((date) => date.toISOString());
    const tag = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex'));
    const own = fc.record(
      { time: instant, recorded: instant, tag, corrects: fc.maxSafeNat() },
      { requiredKeys: ['time', 'recorded', 'tag'] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(own, { minLength: 1, maxLength: 20 }), async (owns) => {
        const { corrects: _corrects, ...common } = JSON.parse(leaf) as Parameters<typeof encodeLeaf>[0];
        await records.database.query('DELETE FROM sharing_log_entry WHERE log_id = 999');
        await records.database.query(
          `INSERT INTO sharing_log_entry (log_id, index, form_id, time, recorded, tag, corrects)
           SELECT 999, place, $1, time, recorded, decode(tag, 'hex'), corrects
           FROM unnest($2::timestamptz[], $3::timestamptz[], $4::text[], $5::bigint[]) WITH ORDINALITY AS given (time, recorded, tag, corrects, place)`,
          [
            stored!['form_id'],
            owns.map(({ time }) => time),
            owns.map(({ recorded }) => recorded),
            owns.map((one) => one.tag),
            owns.map(({ corrects }) => corrects),
          ],
        );
        const composed = await rows('SELECT leaf FROM sharing_log_leaf WHERE log_id = 999 ORDER BY index');
        expect(composed.map((row) => row['leaf'])).toEqual(
          owns.map((one) => encodeLeaf({ ...common, ...one }).toString()),
        );
      }),
      { seed: 30, numRuns: 25 },
    );
  });
});
