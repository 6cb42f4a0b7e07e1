import { randomUUID } from 'node:crypto';
import { type RunningService, eventually, factsOf, wrongFields } from '#test-bed';
import { madeUpLead } from '../testing/made-up-people.js';
import { registeredLead } from '../testing/scenes.js';
import { startMarketing } from '../testing/start-marketing.js';
import type { ClosedLeadView } from './close-lead/closed-lead.view.js';
import type { LeadStepView } from './lead-step.view.js';

let marketing: RunningService;
beforeAll(async () => {
  marketing = await startMarketing();
});
afterAll(() => marketing?.stop());

const CATEGORIES = ['email', 'name', 'phone', 'postal-address'];
const register = (lead: object) => marketing.call<LeadStepView>('POST', '/api/leads', lead);
const requestQuote = (ref: string) => marketing.call<LeadStepView>('POST', `/api/leads/${ref}/quotes`);
const close = (ref: string, outcome: unknown = 'lost') =>
  marketing.call<ClosedLeadView>('POST', `/api/leads/${ref}/closing`, { outcome });

describe('POST /api/leads', () => {
  it('registers: the person’s event and the CRM’s disclosure under one operation', async () => {
    const lead = madeUpLead();
    const { status, body } = await register(lead);
    expect([status, body.disclosures]).toMatchObject([201, [{ recipient: 'webcrm', status: 'opened' }]]);
    const events = (await marketing.events(body.operationId)).filter(({ data }) => data.disclosure?.phase !== 'closed');
    const quote = {
      subject: body.subjectRef,
      kind: 'lead',
      activity: 'quote',
      basis: 'A6-1-b',
      categories: CATEGORIES,
    };
    expect(events.map(factsOf)).toEqual([
      { ...quote, operation: 'collect' },
      { ...quote, operation: 'disclose', recipient: 'webcrm', phase: 'opened' },
    ]);
    expect(events[0]?.data).toMatchObject({ dataSource: 'person', notice: '2018-05' });
    const sent = await eventually(async () =>
      marketing.recipients.received.find(({ key }) => key === body.disclosures[0]?.id),
    );
    expect(sent).toMatchObject({
      recipient: 'webcrm',
      path: '/leads',
      body: { persons: [{ kind: 'lead', phone: lead.phone, 'postal-address': { postalCode: '123 45' } }] },
    });
  });

  it('refuses whoever is an open lead already, by number or by address, also when asked twice at once', async () => {
    const lead = madeUpLead({ phone: '+46701740699' });
    const answers = await Promise.all([register(lead), register(lead)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const byEmail = await register(madeUpLead({ email: lead.email.toUpperCase(), phone: '+46701740698' }));
    expect([byEmail.status, byEmail.body.code]).toEqual([409, 'LEADS.OPEN_ALREADY']);
    const { subjectRef } = answers.find(({ status }) => status === 201)!.body;
    await close(subjectRef);
    expect((await register(lead)).body.subjectRef).toBe(subjectRef);
  });

  it('names every wrong field', async () => {
    const wrong = { name: '', phone: '0701740605', email: 'lina', address: { street: '' }, noticeEdition: 'x', foo: 1 };
    const refused = await register(wrong);
    expect(refused.status).toBe(400);
    expect(wrongFields(refused)).toEqual([
      '/address/city',
      '/address/postalCode',
      '/address/street',
      '/email',
      '/foo',
      '/name',
      '/noticeEdition',
      '/phone',
    ]);
  });
});

describe('POST /api/leads/{subjectRef}/quotes', () => {
  it('has the estimate worked out in the CRM, once, also when asked twice at once', async () => {
    const { subjectRef } = await registeredLead(marketing);
    const answers = await Promise.all([requestQuote(subjectRef), requestQuote(subjectRef)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409]);
    const { operationId } = answers.find(({ status }) => status === 202)!.body;
    const events = (await marketing.events(operationId)).map(factsOf);
    expect(events).toMatchObject(
      [
        { operation: 'disclose', recipient: 'webcrm', phase: 'opened', categories: CATEGORIES },
        { operation: 'use', activity: 'quote', basis: 'A6-1-b' },
      ].concat(events.length > 2 ? [{ phase: 'closed' } as never] : []),
    );
    expect((await requestQuote(subjectRef)).body.code).toBe('LEADS.QUOTE_REQUESTED_ALREADY');
  });

  it('refuses a closed lead, knows none of another pseudonym, and wants a UUID', async () => {
    const { subjectRef } = await registeredLead(marketing);
    await close(subjectRef);
    expect(await requestQuote(subjectRef)).toMatchObject({ status: 409, body: { code: 'LEADS.CLOSED' } });
    expect(await requestQuote(randomUUID())).toMatchObject({ status: 404, body: { code: 'LEADS.NO_SUCH_LEAD' } });
    expect((await requestQuote('42')).status).toBe(400);
  });
});

describe('POST /api/leads/{subjectRef}/closing', () => {
  it('restricts what is kept, and closes once, also when asked twice at once', async () => {
    const { subjectRef } = await registeredLead(marketing);
    await requestQuote(subjectRef);
    const answers = await Promise.all([close(subjectRef, 'won'), close(subjectRef, 'won')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { operationId } = answers.find(({ status }) => status === 200)!.body;
    expect((await marketing.events(operationId)).map(factsOf)).toEqual([
      {
        subject: subjectRef,
        kind: 'lead',
        activity: 'quote',
        operation: 'restrict',
        basis: 'A6-1-b',
        categories: CATEGORIES,
      },
    ]);
  });

  it('is not won without a quote, knows none of another pseudonym, and names the wrong field', async () => {
    const { subjectRef } = await registeredLead(marketing);
    expect(await close(subjectRef, 'won')).toMatchObject({ status: 409, body: { code: 'LEADS.NO_QUOTE' } });
    expect((await close(randomUUID())).status).toBe(404);
    const wrong = await close(subjectRef, 'forgotten');
    expect([wrong.status, wrongFields(wrong)]).toEqual([400, ['/outcome']]);
  });
});
