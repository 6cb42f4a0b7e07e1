import { randomUUID } from 'node:crypto';
import { madeUpDisclosure } from '../../testing/made-up-events.js';
import { get } from '../../testing/read-api.js';
import { type RunningRecords, startRecords } from '../../testing/start-records.js';
import type { NamedRecipientsView } from './name-recipients.view.js';

describe('question 1', () => {
  let records: RunningRecords;
  const person = randomUUID();

  beforeAll(async () => {
    records = await startRecords();
    await records.feed([
      ...madeUpDisclosure({ subject: person }),
      ...madeUpDisclosure(
        {
          subject: person,
          recipient: { key: 'exempel-larmcentral', class: 'alarm-centre', role: 'processor' },
        },
        'not-sent',
      ),
      ...madeUpDisclosure(),
    ]);
  });
  afterAll(() => records?.close());

  it('is answered as the person’s own page does, with the law behind it', async () => {
    const { status, body } = await get<NamedRecipientsView>(records, `/api/questions/recipients?subject=${person}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ question: 1, rule: { article: 'Art. 15(1)(c) (C-154/21)' } });
    expect(body.recipients.map(({ key, disclosures }) => [key, disclosures])).toEqual([['larm-assistans', 1]]);
    expect(body.notReceived.map(({ key }) => key)).toEqual(['exempel-larmcentral']);
    const { question: _, rule: _rule, answeredAt: _at, ...same } = body;
    expect((await get(records, `/api/subjects/${person}/recipients`)).body).toEqual(same);
  });

  it.each(['', '?subject=anna', `?subject=${person}&more=1`])('refuses %s', async (query) => {
    const { status, body } = await get(records, `/api/questions/recipients${query}`);
    expect([status, body['code']]).toEqual([400, 'HTTP.INVALID_FIELDS']);
  });
});
