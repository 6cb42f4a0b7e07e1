import { get } from '../testing/read-api.js';
import { fillRichly } from '../testing/rich-store.js';
import { type RunningRecords, startRecords } from '../testing/start-records.js';
import type { StatsView } from './stats.view.js';

describe('the statistics', () => {
  let records: RunningRecords;
  let stats: StatsView;

  beforeAll(async () => {
    records = await startRecords();
    await fillRichly(records);
    stats = (await get<StatsView>(records, '/api/stats?lang=sv')).body;
  });
  afterAll(() => records.close());

  it('add up', () => {
    const { accepted, duplicate, quarantined, control, offsets } = stats.intake;
    expect(accepted + duplicate + quarantined + control).toBe(offsets);
    expect(stats.intake).toMatchObject({ duplicate: 0, quarantined: 1, control: 0 });
    expect(stats.sources.reduce((sum, { events }) => sum + events, 0)).toBe(accepted);
    expect(stats.quarantine).toMatchObject([{ code: 'EVENT.NOT_CLOUDEVENT', records: 1 }]);
    expect(stats.partitions.map(({ topic }) => topic)).toEqual(
      ['alarms', 'billing', 'marketing'].map((one) => `trettio.processing.${one}`),
    );
    expect(stats.stopped).toEqual([]);
  });

  it('give the size of every log', async () => {
    const [row] = await records.database.query<{ n: number }>('SELECT count(*) AS n FROM sharing_log_entry');
    expect(stats.sharingLogs.reduce((sum, { entries }) => sum + entries, 0)).toBe(row!.n);
  });

  it('list the terms that nobody declared, with who uses each since when', () => {
    expect(stats.undeclaredTerms.map(({ kind, term, source }) => `${kind} ${term} (${source})`)).toEqual([
      'activity door-counting (alarms)',
      'activity mood-scoring (billing)',
      'activity stopped-activity (alarms)',
      'category mood (billing)',
      'data-source street-camera (billing)',
      'purpose mood-index (billing)',
      'recipient stopped-firm (alarms)',
      'recipient unknown-firm (billing)',
      'recipient-class data-broker (alarms)',
      'recipient-class data-broker (billing)',
      'subject-kind dog-owner (billing)',
      'trigger full-moon (billing)',
    ]);
    for (const { firstRecordedAt, kindLabel } of stats.undeclaredTerms) {
      expect(Date.now() - new Date(firstRecordedAt).getTime()).toBeLessThan(600_000);
      expect(kindLabel).not.toBe('');
    }
  });
});
