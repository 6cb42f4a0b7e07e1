import { findMiscounts } from '../corrections/recount/recount.query.js';
import { prepareDatabase } from '../schema.js';
import { AN_HOUR_AGO, madeUpDisclosure, madeUpEvent } from '../testing/made-up-events.js';
import { type RunningRecords, startRecords } from '../testing/start-records.js';
import { WHOLE_ENTRIES_AS_BEFORE } from '../testing/whole-entries.js';
import { uuid7 } from '#processing-event';

/** Takes the store back to what an earlier release had made of the same events. */
const AS_BEFORE = `${WHOLE_ENTRIES_AS_BEFORE}
  ALTER TABLE observation DROP CONSTRAINT counts_of_something, DROP CONSTRAINT times_of_what_counts, DROP COLUMN corrected;
  UPDATE observation o SET (events, first_seen, last_seen) = (
    SELECT count(*), min(time), max(time) FROM event e
    WHERE e.shape_id = o.shape_id AND e.source_id = o.source_id AND e.phase IS NOT DISTINCT FROM o.phase AND e.outcome IS NOT DISTINCT FROM o.outcome);
  ALTER TABLE observation ALTER COLUMN first_seen SET NOT NULL, ALTER COLUMN last_seen SET NOT NULL;
  INSERT INTO shape_subject SELECT DISTINCT subject, shape_id FROM event
  WHERE subject IS NOT NULL AND phase IS DISTINCT FROM 'withheld' ON CONFLICT DO NOTHING;
  DROP TABLE correction, corrected_event;
  DROP INDEX event_subject, event_course;
  CREATE INDEX event_corrects ON event (corrects) WHERE corrects IS NOT NULL;
  DELETE FROM migrations WHERE name LIKE 'Corrections%'`;

describe('the step that lets sums count the corrected', () => {
  let records: RunningRecords;

  beforeAll(async () => (records = await startRecords()));
  afterAll(() => records.close());

  it('mends what is there already', async () => {
    const [opened] = madeUpDisclosure({}, 'open');
    const elsewhere = { recipient: { key: 'senzum', class: 'crm', role: 'processor' as const } };
    const [right] = madeUpDisclosure({ subject: opened!.subject!, ...elsewhere, corrects: opened!.id }, 'open');
    const [last] = madeUpDisclosure({ subject: opened!.subject!, corrects: right!.id }, 'open');
    const ids = [uuid7(AN_HOUR_AGO), uuid7(AN_HOUR_AGO)] as const;
    await records.feed([
      opened!,
      right!,
      last!,
      madeUpEvent({ categories: ['gps'], corrects: opened!.id }),
      ...madeUpDisclosure(),
      { ...madeUpEvent({ corrects: ids[1] }), id: ids[0] },
      { ...madeUpEvent({ corrects: ids[0] }), id: ids[1] },
      madeUpEvent({ corrects: uuid7(AN_HOUR_AGO) }),
      madeUpEvent({ source: 'billing', corrects: last!.id }),
    ]);
    const kept = await sums();
    expect(kept.corrected).toHaveLength(3);
    await records.database.query(AS_BEFORE);
    await prepareDatabase(records.configuration);
    expect(await sums()).toEqual(kept);
    expect(await findMiscounts(records.database)).toEqual([]);
  });

  async function sums() {
    const rows = (sql: string) => records.database.query(sql);
    return {
      observation: await rows('SELECT * FROM observation ORDER BY shape_id, source_id, phase, outcome'),
      persons: await rows('SELECT * FROM shape_subject ORDER BY subject, shape_id'),
      corrected: await rows('SELECT * FROM corrected_event ORDER BY event_id, source_id'),
      corrections: await rows('SELECT * FROM correction ORDER BY corrects, source_id, event_id'),
    };
  }
});
