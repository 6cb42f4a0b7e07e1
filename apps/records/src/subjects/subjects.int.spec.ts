import { randomUUID } from 'node:crypto';
import { newProcessingEvent } from '#processing-event';
import { madeUpDisclosure } from '../testing/made-up-events.js';
import { get } from '../testing/read-api.js';
import { type RichStore, fillRichly } from '../testing/rich-store.js';
import { type RunningRecords, startRecords } from '../testing/start-records.js';
import type { SubjectRecipientsView } from './subject-recipients.view.js';

describe('who received a person’s data', () => {
  let records: RunningRecords;
  let store: RichStore;

  beforeAll(async () => {
    records = await startRecords();
    store = await fillRichly(records);
  });
  afterAll(() => records.close());

  const ask = async (ref: string) =>
    (await get<SubjectRecipientsView>(records, `/api/subjects/${ref}/recipients`)).body;
  const received = ({ recipients }: SubjectRecipientsView) =>
    recipients.map(({ key, received: how }) => [key, how]).sort();

  it('names every actual recipient, and tells certain from possible', async () => {
    const answer = await ask(store.person);
    expect(Object.fromEntries(received(answer))).toEqual({
      'larm-assistans': 'yes',
      'exempel-larmcentral': 'yes',
      'exempel-sms': 'possibly',
      'exempel-push': 'possibly',
      'contact-person': 'possibly',
      'unknown-firm': 'yes',
    });
    expect(answer.notReceived).toMatchObject([{ key: 'google', received: 'no', transferGround: 'A45' }]);
    expect(answer.authorityInquiries).toMatchObject([{ key: 'exempel-myndighet', received: 'yes' }]);
    expect(answer.blindSpots).toHaveLength(7);
    expect(answer.coverageFrom).toBe('2026-03-02T10:00:00.000Z');
  });

  it('tells what was entered by hand, also of years before the register', async () => {
    const guard = (await ask(store.person)).recipients.find(({ key }) => key === 'larm-assistans');
    expect(guard).toMatchObject({ disclosures: 2, manual: 1, firstAt: '2017-06-01T10:00:00.000Z' });
  });

  it('takes the reference in either case', async () => {
    expect(await ask(store.person.toUpperCase())).toEqual(await ask(store.person));
  });

  it('is nobody for a person of whom no event tells', async () => {
    const stranger = randomUUID();
    expect(await ask(stranger)).toMatchObject({
      subject: stranger,
      recipients: [],
      notReceived: [],
      authorityInquiries: [],
    });
  });

  it('follows a correction of the same service, and no other', async () => {
    const subject = randomUUID();
    const [wrong] = madeUpDisclosure({ subject }, 'open');
    const anew = {
      subject,
      corrects: wrong!.id,
      recipient: { key: 'senzum', class: 'crm', role: 'processor' as const },
    };
    await records.feed([wrong!, ...madeUpDisclosure({ ...anew, source: 'billing' }, 'open')]);
    expect(received(await ask(subject))).toEqual([
      ['larm-assistans', 'possibly'],
      ['senzum', 'possibly'],
    ]);
    await records.feed(madeUpDisclosure(anew, 'open'));
    const answer = await ask(subject);
    expect(received(answer)).toEqual([['senzum', 'possibly']]);
    expect(answer).toMatchObject({ corrected: 1, statedWrongly: [{ key: 'larm-assistans', disclosures: 1 }] });
  });

  it('does not mix two services that used one id', async () => {
    const subject = randomUUID();
    const other = randomUUID();
    const [event] = madeUpDisclosure({ subject }, 'open');
    const { specversion: _1, id: _2, type: _3, datacontenttype: _4, time, data, ...rest } = event!;
    const twin = {
      ...newProcessingEvent({ ...rest, ...data, at: new Date(time), source: 'billing', subject: other }),
      id: event!.id,
    };
    await records.feed([event!, twin]);
    for (const person of [subject, other]) expect((await ask(person)).recipients).toMatchObject([{ disclosures: 1 }]);
  });
});
