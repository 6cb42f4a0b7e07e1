import { BY_OFFICER } from '../../testing/author.js';
import { get, post, send } from '../../testing/read-api.js';
import { type RunningRecords, startRecords } from '../../testing/start-records.js';
import type { ControllersToWarnView } from './list-controllers.view.js';

const stated = (value: unknown) => ({ value, provenance: 'policy' });

const SERVED = {
  key: 'exempel-kund',
  name: stated('Exempel Kund AB'),
  contact: stated('kontakt@exempel.example'),
  representative: stated({ sv: 'inget', en: 'none' }),
  dpoContact: stated('dso@exempel.example'),
  agreement: stated('DEMO-PUB-900'),
  processing: [{ key: 'watching', text: stated({ sv: 'Bevakning av larm', en: 'Watching alarms' }) }],
  subProcessors: [],
  transfers: stated({ sv: 'inga', en: 'none' }),
  securityMeasures: [{ key: 'locks', text: stated({ sv: 'Lås', en: 'Locks' }) }],
};

describe('question 9', () => {
  let records: RunningRecords;

  beforeAll(async () => (records = await startRecords()));
  afterAll(() => records?.close());

  const ask = async () => (await get<ControllersToWarnView>(records, '/api/questions/controllers-to-warn')).body;

  it('is answered plainly where the company is processor to nobody', async () => {
    expect(await ask()).toMatchObject({
      question: 9,
      rule: { article: 'Art. 33(2)' },
      edition: '2026-11',
      controllers: [],
      text: expect.stringContaining('nobody has to be warned'),
    });
  });

  it('names each controller that the edition in force serves, with whom to reach there', async () => {
    const created = await post(records, '/api/editions', { key: '2026-11-20', from: '2026-11', ...BY_OFFICER });
    const etag = created.headers.get('etag')!;
    const changes = [{ path: 'served', add: SERVED }];
    const changed = await send(
      records,
      'PATCH',
      '/api/editions/2026-11-20',
      { changes, ...BY_OFFICER },
      { 'if-match': etag },
    );
    expect(changed.status).toBe(200);
    await records.database.query(`UPDATE edition SET status = 'review' WHERE key = '2026-11-20'`);
    await records.database.query(
      `UPDATE edition SET status = 'published', number = 3, valid_from = '2026-11-19T23:00:00Z', published_at = now() WHERE key = '2026-11-20'`,
    );
    const { controllers, text, edition } = await ask();
    expect([edition, controllers.length]).toEqual(['2026-11-20', 1]);
    expect(text).toContain('Notify each of them');
    expect(controllers[0]).toMatchObject({
      key: 'exempel-kund',
      contact: { value: 'kontakt@exempel.example' },
      dpoContact: { value: 'dso@exempel.example' },
      agreement: { value: 'DEMO-PUB-900' },
      processing: [{ key: 'watching', label: 'Watching alarms' }],
    });
  });
});
