import { get } from '../testing/read-api.js';
import { fillRichly } from '../testing/rich-store.js';
import { type RunningRecords, startRecords } from '../testing/start-records.js';
import type { RecipientView, RecipientsView } from './recipient.view.js';

describe('the recipients', () => {
  let records: RunningRecords;
  let list: RecipientsView;

  beforeAll(async () => {
    records = await startRecords();
    await fillRichly(records);
    list = (await get<RecipientsView>(records, '/api/recipients')).body;
  });
  afterAll(() => records.close());

  const one = async (key: string) => (await get<RecipientView>(records, `/api/recipients/${key}`)).body;

  it('are all that the edition declares, the classes of people, and those only seen', () => {
    const keys = list.recipients.map(({ key }) => key);
    expect(keys).toEqual([...keys].sort());
    expect(keys).toEqual(
      expect.arrayContaining(['billecta', 'exempel-bank', 'contact-person', 'account-holder', 'unknown-firm']),
    );
    expect(list.recipients.filter(({ declared }) => !declared).map(({ key }) => key)).toEqual([
      'stopped-firm',
      'unknown-firm',
    ]);
  });

  it.each([
    ['larm-assistans', { declared: true, evidence: 'observed', entries: 3, persons: 1, opened: 2 }],
    ['billecta', { declared: true, evidence: 'declared-only', entries: 0, observed: null }],
    ['unknown-firm', { declared: false, evidence: 'observed', name: 'unknown-firm', entries: 2 }],
    ['stopped-firm', { declared: false, evidence: null, evidenceLabel: null, observed: null, withheld: 1, entries: 0 }],
    ['exempel-myndighet', { authorityInquiry: true }],
  ])('%s', (key, expected) => {
    expect(list.recipients.find((recipient) => recipient.key === key)).toMatchObject(expected);
  });

  it('count each person by how the disclosure ended', async () => {
    const ended = Object.fromEntries(list.recipients.map(({ key, outcomes }) => [key, outcomes]));
    const none = { acknowledged: 0, refused: 0, failed: 0, unknown: 0, notSent: 0 };
    expect(ended['larm-assistans']).toEqual({ ...none, acknowledged: 1 });
    expect(ended['exempel-larmcentral']).toEqual({ ...none, refused: 1 });
    expect(ended['exempel-sms']).toEqual({ ...none, failed: 1 });
    expect(ended['exempel-push']).toEqual({ ...none, unknown: 1 });
    expect(ended['google']).toEqual({ ...none, notSent: 1 });
    expect(ended['contact-person']).toEqual(none);
    expect(list.recipients.find(({ key }) => key === 'google')).toEqual(await withoutActivities('google'));
  });

  it('show category, country and role with what is declared of each', async () => {
    const google = await one('google');
    expect(google.countries).toMatchObject([
      { key: 'US', label: 'United States', declared: { provenance: 'demo' }, evidence: 'observed' },
    ]);
    expect(google.roles.find(({ key }) => key === 'processor')).toMatchObject({ evidence: 'observed' });
    const unknown = await one('unknown-firm');
    for (const term of [...unknown.categories, ...unknown.countries, ...unknown.roles, ...unknown.classes])
      expect(term).toMatchObject({ declared: null, evidence: 'observed' });
  });

  it('show a role that differs from what is declared', async () => {
    expect((await one('exempel-bank')).roles).toMatchObject([
      { key: 'separate-controller', declared: { provenance: 'demo' } },
    ]);
  });

  it('list the activities of one, undeclared ones too', async () => {
    expect((await one('unknown-firm')).activities).toMatchObject([
      { key: 'mood-scoring', declared: false, observed: { events: 2 } },
    ]);
    const guard = await one('larm-assistans');
    expect(guard.activities.find(({ key }) => key === 'guard-dispatch')).toMatchObject({
      declared: true,
      withheld: 0,
      observed: { events: 3 },
    });
    expect(guard.activities.find(({ key }) => key === 'stopped-activity')).toMatchObject({
      declared: false,
      withheld: 1,
      observed: null,
    });
    const stopped = await one('stopped-firm');
    expect(stopped.activities).toMatchObject([
      { key: 'guard-dispatch', declared: false, observed: null, withheld: 1, categories: [] },
    ]);
  });

  async function withoutActivities(key: string): Promise<object> {
    const { activities: _1, coverageFrom: _2, blindSpots: _3, ...summary } = await one(key);
    return summary;
  }
});
