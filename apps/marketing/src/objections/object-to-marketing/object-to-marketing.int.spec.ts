import { randomUUID } from 'node:crypto';
import type { ProcessingEvent } from '#processing-event';
import { allClosed, type RunningService, eventually, factsOf, wrongFields } from '#test-bed';
import { madeUpAddress, madeUpCustomer } from '../../testing/made-up-people.js';
import { addedSegment, boughtList, expecting, queuedSegment, registeredLead, send } from '../../testing/scenes.js';
import { startMarketing } from '../../testing/start-marketing.js';
import type { ObjectionView } from './objection.view.js';

let marketing: RunningService;
beforeEach(async () => {
  marketing = await startMarketing();
});
afterEach(() => marketing?.stop());

const object = (command: object) =>
  marketing.call<ObjectionView>('POST', '/api/objections', { channel: 'sms', ...command });

/** Who can be reached by email only, so that nobody shares a number with anybody. */
const readers = (count: number) => Array.from({ length: count }, () => madeUpCustomer({ phone: undefined }));

const disclosed = (events: readonly ProcessingEvent[], subjectRef: string, activity: string) =>
  events
    .filter(({ subject, data }) => subject === subjectRef && data.activity === activity)
    .flatMap(({ data }) => data.disclosure ?? []);

describe('POST /api/objections', () => {
  it('keeps a mark and tells every processor that needs it', async () => {
    const customer = madeUpCustomer();
    await addedSegment(marketing, 'email', [customer]);
    const { subjectRef } = customer;
    const body = expecting(201, await object({ subjectRef }));
    expect(body).toMatchObject({ subjectRefs: [subjectRef], withheld: 0, recalled: [] });
    expect(body.disclosures).toMatchObject(
      ['senzum', 'senzum', 'exempel-ombud', 'exempel-sms'].map((recipient) => ({ recipient, status: 'opened' })),
    );
    const [recorded] = await marketing.events(body.operationId);
    expect(factsOf(recorded!)).toEqual({
      subject: subjectRef,
      kind: 'customer',
      activity: 'suppression-list',
      operation: 'record',
      basis: 'A6-1-f',
      categories: ['suppression-mark'],
    });
    await allClosed(marketing);
    const sent = marketing.recipients.received.filter(({ body: { purpose } }) => purpose.startsWith('suppression-'));
    expect(sent).toHaveLength(4);
    for (const { body: told } of sent) {
      expect(told.persons[0]?.['suppression-mark']).toEqual({
        phone: expect.stringMatching(/^[0-9a-f]{64}$/),
        email: expect.stringMatching(/^[0-9a-f]{64}$/),
      });
      expect(JSON.stringify(told)).not.toMatch(/4670174|exempel\.example|Påhittad/);
    }
  });

  it('is in force once, also when two requests come at once', async () => {
    const [customer] = readers(1);
    await addedSegment(marketing, 'email', [customer!]);
    const { subjectRef } = customer!;
    const answers = await Promise.all([object({ subjectRef }), object({ subjectRef })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await object({ subjectRef })).body.code).toBe('OBJECTIONS.IN_FORCE_ALREADY');
  });

  it('stands by number or address alone, and a bought list does not bring the person back', async () => {
    const phone = '+46701740690';
    expecting(201, await object({ phone, email: 'Okand@Exempel.example' }));
    const list = await boughtList(marketing, [
      { name: 'Okänd Påhittad', phone, address: madeUpAddress },
      { name: 'Ny Påhittad', phone: '+46701740691' },
    ]);
    expect(list).toMatchObject({ suppressed: 1, known: 0 });
    expect(list.subjectRefs).toHaveLength(1);
    expect(await marketing.query('SELECT 1 FROM person WHERE phone = $1', [phone])).toEqual([]);

    const customer = madeUpCustomer({ phone: undefined, email: 'okand@exempel.example' });
    const segment = await queuedSegment(marketing, 'email', [customer]);
    expect((await send(marketing, segment)).body).toMatchObject({ opened: 0, withheld: 1 });
  });

  it('finds everybody who shares the number, and outlives the person’s own row', async () => {
    const phone = '+46701740692';
    const [one, other] = [madeUpCustomer({ phone }), madeUpCustomer({ phone })];
    await addedSegment(marketing, 'sms', [one, other]);
    const { subjectRefs } = expecting(201, await object({ subjectRef: one.subjectRef }));
    expect(subjectRefs).toEqual([one.subjectRef, other.subjectRef].sort());
    await marketing.query('DELETE FROM send');
    await marketing.query('DELETE FROM person');
    const lead = await registeredLead(marketing, { phone });
    const segment = await queuedSegment(marketing, 'phone', [{ subjectRef: lead.subjectRef }], 'lead');
    expect((await send(marketing, segment)).body).toMatchObject({ opened: 0, withheld: 1 });
  });

  it('names every wrong field, wants to know who objects, and knows nobody of another pseudonym', async () => {
    const wrong = await object({ subjectRef: 'x', phone: '070', email: 'y', channel: 'pigeon' });
    expect([wrong.status, wrongFields(wrong)]).toEqual([400, ['/channel', '/email', '/phone', '/subjectRef']]);
    expect(wrongFields(await object({}))).toEqual(['/subjectRef']);
    expect(await object({ subjectRef: randomUUID() })).toMatchObject({
      status: 404,
      body: { code: 'PERSONS.NO_SUCH_PERSON' },
    });
  });
});

describe('between queueing and sending', () => {
  it('takes the person out of the queue, on record, and out of what is added later', async () => {
    const [objector, other] = readers(2);
    const segment = await queuedSegment(marketing, 'email', [objector!, other!]);
    const { subjectRef } = objector!;
    expect(expecting(201, await object({ subjectRef }))).toMatchObject({ withheld: 1 });
    expect((await send(marketing, segment)).body).toMatchObject({ opened: 1, withheld: 1 });
    const later = await queuedSegment(marketing, 'post', [{ subjectRef }]);
    expect((await send(marketing, later)).body).toMatchObject({ opened: 0, withheld: 1 });
    const events = await marketing.events();
    const withheld = { id: expect.any(String), phase: 'withheld', reason: 'objection' };
    expect(disclosed(events, subjectRef, 'marketing-email-sms')).toEqual([withheld]);
    expect(disclosed(events, subjectRef, 'marketing-phone-post')).toEqual([withheld]);
    await allClosed(marketing);
    expect(marketing.recipients.received.filter(({ path }) => path === '/emails')).toHaveLength(1);
  });

  it('closes what is opened and not sent as not-sent, attempts 0, and waits for what is being sent', async () => {
    marketing.recipients.hold();
    const people = readers(12);
    const segment = await queuedSegment(marketing, 'email', people);
    expecting(202, await send(marketing, segment));
    // The sender has eight requests under way, which nobody answers; four wait behind them.
    await eventually(() => Promise.resolve(marketing.recipients.received.length === 8));
    const waiting = await marketing.query<{ subjectRef: string }>(
      `SELECT subject_ref AS "subjectRef" FROM send JOIN disclosure ON disclosure.id = disclosure_id WHERE attempts = 0`,
    );
    expect(waiting).toHaveLength(4);
    const notSent = expecting(201, await object({ subjectRef: waiting[0]!.subjectRef }));
    expect(notSent.recalled).toEqual([{ id: expect.any(String), recipient: 'senzum', outcome: 'not-sent' }]);
    const closing = disclosed(await marketing.events(), waiting[0]!.subjectRef, 'marketing-email-sms');
    const id = notSent.recalled[0]!.id;
    expect(closing).toEqual([
      { id, phase: 'opened' },
      { id, phase: 'closed', outcome: 'not-sent', attempts: 0 },
    ]);

    const stillWaiting = new Set(waiting.map(({ subjectRef }) => subjectRef));
    const underWay = people.find(({ subjectRef }) => !stillWaiting.has(subjectRef))!;
    let answered = false;
    const objection = object({ subjectRef: underWay.subjectRef }).finally(() => (answered = true));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(answered).toBe(false);
    marketing.recipients.letGo();
    expect(expecting(201, await objection).recalled).toMatchObject([{ outcome: 'acknowledged' }]);
    await allClosed(marketing);
    expect(marketing.recipients.received.map(({ key }) => key)).not.toContain(id);
  });

  it('of objection and sender at the same moment: sent before the objection is answered, or provably never', async () => {
    const people = readers(16);
    const segment = await queuedSegment(marketing, 'email', people);
    const sentWhenAnswered = new Map<string, boolean>();
    const opened = send(marketing, segment);
    await Promise.all(
      people.map(async ({ subjectRef }, index) => {
        await new Promise((resolve) => setTimeout(resolve, index * 5));
        expecting(201, await object({ subjectRef }));
        sentWhenAnswered.set(subjectRef, await wasSent(subjectRef));
      }),
    );
    expecting(202, await opened);
    await allClosed(marketing);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const events = await marketing.events();
    for (const { subjectRef } of people) {
      const sent = await wasSent(subjectRef);
      expect([subjectRef, sent]).toEqual([subjectRef, sentWhenAnswered.get(subjectRef)]);
      const last = disclosed(events, subjectRef, 'marketing-email-sms').at(-1);
      expect(last).toMatchObject(
        sent
          ? { phase: 'closed', outcome: 'acknowledged' }
          : last?.phase === 'withheld'
            ? { reason: 'objection' }
            : { phase: 'closed', outcome: 'not-sent', attempts: 0 },
      );
    }
  });

  async function wasSent(subjectRef: string): Promise<boolean> {
    const [row] = await marketing.query<{ id: string | null }>(
      'SELECT disclosure_id AS id FROM send WHERE subject_ref = $1',
      [subjectRef],
    );
    return marketing.recipients.received.some(({ key }) => key === row?.id);
  }
});
