import { madeUpDisclosure, madeUpEvent, madeUpWithholding } from './made-up-events.js';
import { type RunningRecords, startRecords } from './start-records.js';

describe('a records service under test', () => {
  let records: RunningRecords;

  beforeAll(async () => (records = await startRecords()));
  afterAll(() => records.close());

  it('takes events in as intake does, batch after batch', async () => {
    expect(await records.feed([madeUpEvent(), ...madeUpDisclosure(), madeUpWithholding()])).toEqual({
      accepted: 4,
      duplicate: 0,
      quarantined: 0,
      control: 0,
    });
    expect((await records.feed([madeUpEvent({ source: 'billing' }), madeUpEvent()])).accepted).toBe(2);
    expect((await records.feedRaw('alarms', [{ key: null, value: 'not an event' }])).quarantined).toBe(1);
    const [row] = await records.database.query<{ size: number }>('SELECT size FROM sharing_log');
    expect(row!.size).toBe(2);
    expect((await fetch(`${records.url}/api/stats`)).status).toBe(200);
  });
});
