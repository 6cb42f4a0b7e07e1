import { randomUUID } from 'node:crypto';
import { allClosed, type Answer, type RunningService, eventually } from '#test-bed';
import { madeUpAddress, madeUpCustomer, madeUpLead } from './testing/made-up-people.js';
import { queuedSegment, registeredLead, send } from './testing/scenes.js';
import { startMarketing } from './testing/start-marketing.js';

let marketing: RunningService;
beforeAll(async () => {
  marketing = await startMarketing();
});
afterAll(() => marketing?.stop());

it('answers 503 to every operation, tells nothing, saves nothing, sends nothing, and comes back by itself', async () => {
  const { subjectRef } = await registeredLead(marketing);
  const customer = madeUpCustomer({ phone: undefined });
  const segment = await queuedSegment(marketing, 'email', [customer]);
  await allClosed(marketing);
  const [before, received] = [await marketing.events(), marketing.recipients.received.length];

  marketing.database.break();
  const id = randomUUID();
  const notice = { noticeEdition: '2018-05' };
  const persons = [{ name: 'Pia Påhittad', address: madeUpAddress }];
  const respondents = [{ subjectRef: id, name: 'Rut Påhittad', email: 'rut@exempel.example' }];
  const call = {
    recordingId: 'rec-1',
    customerRef: id,
    employeeRef: id,
    staffNumber: '1',
    startedAt: '2026-11-20T09:00:00Z',
    durationSeconds: 1,
    purposes: ['quality'],
    noticeGiven: true,
    ...notice,
  };
  const requests: [method: string, path: string, body?: object][] = [
    ['POST', '/api/leads', madeUpLead()],
    ['POST', `/api/leads/${subjectRef}/quotes`],
    ['POST', `/api/leads/${subjectRef}/closing`, { outcome: 'lost' }],
    ['POST', '/api/referrals', { customerRef: id, name: 'Tove Påhittad', address: madeUpAddress }],
    ['POST', `/api/referrals/${id}/contacts`, { means: 'phone', by: 'sales-agents', ...notice }],
    ['POST', '/api/campaigns', { key: 'away', channel: 'post' }],
    ['POST', `/api/campaigns/${id}/segments`, { kind: 'customer', persons: [customer] }],
    ['POST', `/api/segments/${segment}/queueing`, {}],
    ['POST', `/api/segments/${segment}/sending`],
    ['GET', `/api/segments/${segment}`],
    ['POST', '/api/objections', { subjectRef, channel: 'web' }],
    ['POST', '/api/consents', { subjectRef, purpose: 'marketing-email-sms', channel: 'web', wording: 'w' }],
    ['POST', `/api/consents/${id}/withdrawal`, { channel: 'web' }],
    ['POST', '/api/competitions/advent/entries', { subjectRef }],
    ['POST', '/api/surveys', { key: 'away', respondents }],
    ['POST', `/api/surveys/${id}/answers`, { subjectRef, answers: [{ question: 'q', answer: 'a' }] }],
    ['POST', '/api/lists', { source: 'insurer', reference: 'L-9', persons }],
    ['POST', `/api/lists/${id}/information`, notice],
    ['POST', '/api/calls', call],
  ];
  const answers: Answer[] = [];
  for (const [method, path, body] of requests) answers.push(await marketing.call(method, path, body));
  expect(answers.map(({ status, body }) => [status, body.code])).toEqual(answers.map(() => [503, 'DATABASE.AWAY']));
  expect(JSON.stringify(answers)).not.toContain('Påhitt');
  expect((await marketing.call('GET', '/health')).status).toBe(503);

  marketing.database.mend();
  expect(await marketing.events()).toEqual(before);
  expect(marketing.recipients.received).toHaveLength(received);
  await eventually(async () => (await marketing.call('GET', '/health')).status === 200);
  expect((await send(marketing, segment)).status).toBe(202);
  await eventually(async () => marketing.recipients.received.length === received + 1);
});
