import { randomUUID } from 'node:crypto';
import { allClosed, type RunningService, factsOf, wrongFields } from '#test-bed';
import { madeUpCustomer } from '../testing/made-up-people.js';
import { boughtList, expecting, queuedSegment, registeredLead, send } from '../testing/scenes.js';
import { startMarketing } from '../testing/start-marketing.js';
import type { RecordedConsentView } from './record-consent/recorded-consent.view.js';
import type { WithdrawnConsentView } from './withdraw-consent/withdrawn-consent.view.js';

let marketing: RunningService;
beforeAll(async () => {
  marketing = await startMarketing();
});
afterAll(() => marketing?.stop());

const OFFERS = { purpose: 'marketing-email-sms', channel: 'web', wording: 'offers-2026-01' };
const record = (subjectRef: string, changes: object = {}) =>
  marketing.call<RecordedConsentView>('POST', '/api/consents', { subjectRef, ...OFFERS, ...changes });
const withdraw = (id: string, channel = 'sms') =>
  marketing.call<WithdrawnConsentView>('POST', `/api/consents/${id}/withdrawal`, { channel });

describe('POST /api/consents', () => {
  it('keeps the proof, once while it is in force, also when asked twice at once', async () => {
    const { subjectRef } = await registeredLead(marketing);
    const answers = await Promise.all([record(subjectRef), record(subjectRef)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const { id, operationId } = answers.find(({ status }) => status === 201)!.body;
    const proof = { subject: subjectRef, kind: 'lead', activity: 'consent-proof', basis: 'A6-1-c' };
    const categories = ['consent-proof'];
    expect((await marketing.events(operationId)).map(factsOf)).toEqual([{ ...proof, operation: 'record', categories }]);
    expecting(200, await withdraw(id));
    expect((await record(subjectRef)).status).toBe(201);
  });

  it('is not for bought lists, competitions only for customers, and not after an objection', async () => {
    const { subjectRefs } = await boughtList(marketing);
    expect((await record(subjectRefs[0]!)).body.code).toBe('CONSENTS.NOT_FOR_THIS_KIND');
    const { subjectRef } = await registeredLead(marketing);
    expect((await record(subjectRef, { purpose: 'competitions' })).body.code).toBe('CONSENTS.NOT_FOR_THIS_KIND');
    await marketing.call('POST', '/api/objections', { subjectRef, channel: 'phone' });
    expect(await record(subjectRef)).toMatchObject({ status: 409, body: { code: 'CONSENTS.OBJECTED' } });
  });

  it('wants to know the person, and names every wrong field', async () => {
    expect(await record(randomUUID())).toMatchObject({ status: 422, body: { code: 'PERSONS.UNKNOWN' } });
    const wrong = await record('x', { purpose: 'all', channel: 'pigeon', wording: 'A B', customer: { name: '' } });
    expect([wrong.status, wrongFields(wrong)]).toEqual([
      400,
      ['/channel', '/customer/name', '/purpose', '/subjectRef', '/wording'],
    ]);
  });
});

describe('POST /api/consents/{id}/withdrawal', () => {
  it('stops at once what rests on it: the queue, and what is opened and not sent', async () => {
    const { subjectRef } = await registeredLead(marketing);
    const { id } = expecting(201, await record(subjectRef));
    await allClosed(marketing);
    marketing.recipients.hold();
    const others = Array.from({ length: 8 }, () => madeUpCustomer({ phone: undefined }));
    expecting(202, await send(marketing, await queuedSegment(marketing, 'email', others)));
    expecting(202, await send(marketing, await queuedSegment(marketing, 'email', [{ subjectRef }], 'lead')));
    const queued = await queuedSegment(marketing, 'sms', [{ subjectRef }], 'lead');
    const body = expecting(200, await withdraw(id));
    marketing.recipients.letGo();
    expect(body).toMatchObject({ withheld: 1, recalled: [{ recipient: 'senzum', outcome: 'not-sent' }] });
    const stopped = (await marketing.events(body.operationId)).map(({ data }) => [
      data.operation,
      data.disclosure?.reason,
    ]);
    expect(stopped).toEqual([
      ['alter', undefined],
      ['disclose', 'no-consent'],
    ]);
    expect((await marketing.call('GET', `/api/segments/${queued}`)).body).toMatchObject({ withheld: 1, queued: 0 });
    await allClosed(marketing);
  });

  it('leaves alone what rests on something else', async () => {
    const { subjectRef, details } = madeUpCustomer({ phone: undefined });
    const { id } = expecting(201, await record(subjectRef, { purpose: 'competitions', customer: details }));
    await queuedSegment(marketing, 'email', [{ subjectRef }]);
    expect(expecting(200, await withdraw(id))).toMatchObject({ withheld: 0, recalled: [] });
  });

  it('withdraws once, also when asked twice at once; knows none of another id; names the wrong field', async () => {
    const { subjectRef } = await registeredLead(marketing);
    const { id } = expecting(201, await record(subjectRef));
    const answers = await Promise.all([withdraw(id), withdraw(id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await withdraw(id)).body.code).toBe('CONSENTS.WITHDRAWN_ALREADY');
    expect((await withdraw(randomUUID())).status).toBe(404);
    expect(wrongFields(await withdraw(id, 'pigeon'))).toEqual(['/channel']);
  });
});
