import { randomUUID } from 'node:crypto';
import type { DisclosureCheck } from '#disclosure';
import { allClosed, type RunningService, eventually, factsOf, wrongFields } from '#test-bed';
import { madeUpCustomer, madeUpPhone } from '../testing/made-up-people.js';
import {
  addedSegment,
  boughtList,
  createdCampaign,
  expecting,
  nixCheck,
  queuedSegment,
  registeredLead,
  send,
} from '../testing/scenes.js';
import { startMarketing } from '../testing/start-marketing.js';
import { PAGE } from './campaign.js';
import type { CampaignView } from './create-campaign/campaign.view.js';
import type { SegmentStepView } from './segment.view.js';

let marketing: RunningService;
beforeAll(async () => {
  marketing = await startMarketing();
});
afterAll(() => marketing?.stop());

const create = (command: object) => marketing.call<CampaignView>('POST', '/api/campaigns', command);
const add = (campaignId: string, command: object) =>
  marketing.call<SegmentStepView>('POST', `/api/campaigns/${campaignId}/segments`, command);
const queue = (id: string, command: object = {}) =>
  marketing.call<SegmentStepView>('POST', `/api/segments/${id}/queueing`, command);
const show = (id: string) => marketing.call<SegmentStepView>('GET', `/api/segments/${id}`);

describe('POST /api/campaigns', () => {
  it('begins one campaign under a key, also when asked twice at once', async () => {
    const command = { key: 'winter-2026', channel: 'post' };
    const answers = await Promise.all([create(command), create(command)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await create({ ...command, channel: 'phone' })).body.code).toBe('CAMPAIGNS.KEY_TAKEN');
  });

  it('names every wrong field; email and SMS need an opt-out', async () => {
    const wrong = await create({ key: 'Vinter 2026', channel: 'pigeon', optOut: '' });
    expect([wrong.status, wrongFields(wrong)]).toEqual([400, ['/channel', '/key', '/optOut']]);
    for (const channel of ['email', 'sms'])
      expect(wrongFields(await create({ key: `no-opt-out-${channel}`, channel }))).toEqual(['/optOut']);
  });
});

describe('POST /api/campaigns/{id}/segments', () => {
  it('takes in customers who are not known here, and says so of each', async () => {
    const customer = madeUpCustomer();
    const id = await createdCampaign(marketing, 'email');
    const body = expecting(201, await add(id, { kind: 'customer', persons: [customer] }));
    expect(body).toMatchObject({ campaignId: id, state: 'added', added: 1, queued: 0 });
    expect((await marketing.events(body.operationId)).map(factsOf)).toEqual([
      {
        subject: customer.subjectRef,
        kind: 'customer',
        activity: 'marketing-email-sms',
        operation: 'collect',
        basis: 'A6-1-f',
        categories: ['email', 'name'],
      },
    ]);
    const again = expecting(201, await add(id, { kind: 'customer', persons: [{ subjectRef: customer.subjectRef }] }));
    expect((await marketing.events(again.operationId)).map(({ data }) => data.operation)).toEqual(['organise']);
  });

  it('refuses people to whom the channel may never go, with the rule named', async () => {
    const { subjectRefs } = await boughtList(marketing);
    const persons = subjectRefs.map((subjectRef) => ({ subjectRef }));
    for (const channel of ['email', 'sms']) {
      const { status, body } = await add(await createdCampaign(marketing, channel), { kind: 'prospect', persons });
      expect([status, body.code]).toEqual([409, 'MARKETING.NEVER_ELECTRONIC']);
      expect(JSON.stringify(body)).toContain('s. 19');
    }
    const byPhone = await createdCampaign(marketing, 'phone');
    expect((await add(byPhone, { kind: 'prospect', persons })).body.code).toBe('CAMPAIGNS.NOT_INFORMED');
    expect((await add(byPhone, { kind: 'referred-person', persons })).body.code).toBe('CAMPAIGNS.BY_REFERRAL_ONLY');
  });

  it('wants people known as the kind that it states, and a campaign that is there', async () => {
    const { subjectRef } = await registeredLead(marketing);
    const id = await createdCampaign(marketing, 'post');
    expect((await add(id, { kind: 'customer', persons: [{ subjectRef }] })).body.code).toBe('CAMPAIGNS.OTHER_KIND');
    const lead = { kind: 'lead', persons: [madeUpCustomer()] };
    expect((await add(id, lead)).body.code).toBe('CAMPAIGNS.OTHER_KIND');
    const stranger = { kind: 'lead', persons: [{ subjectRef: randomUUID() }] };
    expect(await add(id, stranger)).toMatchObject({ status: 422, body: { code: 'PERSONS.UNKNOWN' } });
    expect((await add(randomUUID(), stranger)).status).toBe(404);
  });

  it('names every wrong field', async () => {
    const id = await createdCampaign(marketing, 'post');
    const wrong = await add(id, { kind: 'friend', persons: [{ subjectRef: 'x', details: { name: '', email: 'y' } }] });
    expect([wrong.status, wrongFields(wrong)]).toEqual([
      400,
      ['/kind', '/persons/0/details/email', '/persons/0/details/name', '/persons/0/subjectRef'],
    ]);
    expect(wrongFields(await add(id, { kind: 'customer', persons: [] }))).toEqual(['/persons']);
  });
});

describe('POST /api/segments/{id}/queueing', () => {
  it('queues once, also when asked twice at once', async () => {
    const id = await addedSegment(marketing, 'email', [madeUpCustomer()]);
    const answers = await Promise.all([queue(id), queue(id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await queue(id)).body.code).toBe('CAMPAIGNS.QUEUED_ALREADY');
    expect((await show(id)).body).toMatchObject({ state: 'queued', queued: 1 });
  });

  it('wants the numbers checked against the NIX register within a week, and leaves out who is barred', async () => {
    const [barred, called] = [madeUpCustomer(), madeUpCustomer()];
    const id = await addedSegment(marketing, 'phone', [barred, called]);
    expect((await queue(id)).body.code).toBe('CAMPAIGNS.NIX_NOT_CHECKED');
    const old = { checkedAt: new Date(Date.now() - 8 * 86_400_000).toISOString(), barred: [] };
    expect((await queue(id, { nixCheck: old })).body.code).toBe('CAMPAIGNS.NIX_CHECK_TOO_OLD');
    const body = expecting(200, await queue(id, { nixCheck: nixCheck([barred.subjectRef]) }));
    expect(body).toMatchObject({ state: 'queued', queued: 1, leftOut: 1 });
    const checked = await marketing.events(body.operationId);
    expect(checked.map(({ subject, data }) => [subject, data.operation]).sort()).toEqual(
      [barred, called].map(({ subjectRef }) => [subjectRef, 'align']).sort(),
    );
    const sent = expecting(202, await send(marketing, id));
    expect(sent).toMatchObject({ state: 'sent', opened: 1, leftOut: 1 });
    expect((await marketing.events(sent.operationId)).map(({ subject }) => subject)).not.toContain(barred.subjectRef);
  });

  it('knows no segment of another id, and names every wrong field', async () => {
    expect((await queue(randomUUID())).status).toBe(404);
    const id = await addedSegment(marketing, 'phone', [madeUpCustomer()]);
    const wrong = await queue(id, { nixCheck: { checkedAt: 'yesterday', barred: ['x'] } });
    expect([wrong.status, wrongFields(wrong)]).toEqual([400, ['/nixCheck/barred', '/nixCheck/checkedAt']]);
  });
});

describe('POST /api/segments/{id}/sending', () => {
  it.each([
    ['email', 'senzum', '/emails', 'marketing-email-sms', ['email', 'name']],
    ['sms', 'exempel-sms', '/messages', 'marketing-email-sms', ['phone']],
    ['phone', 'senzum', '/call-lists', 'marketing-phone-post', ['name', 'phone']],
    ['post', 'senzum', '/letters', 'marketing-phone-post', ['name', 'postal-address']],
  ])('by %s goes to %s%s', async (channel, recipient, path, activity, categories) => {
    const customer = madeUpCustomer();
    const { operationId } = expecting(202, await send(marketing, await queuedSegment(marketing, channel, [customer])));
    const [opened] = (await marketing.events(operationId)).filter(({ data }) => data.disclosure?.phase === 'opened');
    const { subjectRef } = customer;
    expect(factsOf(opened!)).toEqual({
      subject: subjectRef,
      kind: 'customer',
      activity,
      operation: 'disclose',
      basis: 'A6-1-f',
      categories,
      recipient,
      phase: 'opened',
    });
    const received = await eventually(async () =>
      marketing.recipients.received.find(({ key }) => key === opened?.data.disclosure?.id),
    );
    expect(received).toMatchObject({ recipient, path });
    expect(Object.keys(received.body.persons[0]!).sort()).toEqual([...categories, 'kind'].sort());
  });

  it('sends page by page, each person once, also when asked several times at once', async () => {
    const people = Array.from({ length: PAGE + 30 }, () => madeUpCustomer({ phone: undefined }));
    const id = await queuedSegment(marketing, 'email', people);
    const answers = await Promise.all([send(marketing, id), send(marketing, id), send(marketing, id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 202, 409]);
    expect((await show(id)).body).toMatchObject({ state: 'sent', queued: 0, opened: PAGE + 30 });
    const operations = new Set(answers.flatMap(({ body }) => body.operationId ?? []));
    const opened = (await marketing.events()).filter(
      ({ data }) => operations.has(data.operationId ?? '') && data.disclosure?.phase === 'opened',
    );
    expect(opened.map(({ subject }) => subject).sort()).toEqual(people.map(({ subjectRef }) => subjectRef).sort());
    expect((await send(marketing, id)).body.code).toBe('CAMPAIGNS.SENT_ALREADY');
    await allClosed(marketing);
  });

  it('needs the queue first, and a segment that is there', async () => {
    const id = await addedSegment(marketing, 'post', [madeUpCustomer()]);
    expect((await send(marketing, id)).body.code).toBe('CAMPAIGNS.NOT_QUEUED');
    expect((await send(marketing, randomUUID())).status).toBe(404);
    expect((await show(randomUUID())).status).toBe(404);
    expect((await send(marketing, 'x')).status).toBe(400);
  });

  it('leaves out whoever has no address for the channel', async () => {
    const id = await queuedSegment(marketing, 'email', [madeUpCustomer({ email: undefined })]);
    expect((await send(marketing, id)).body).toMatchObject({ state: 'sent', leftOut: 1, opened: 0 });
  });

  it('rests on consent with anybody who is no customer: without it, withheld on record', async () => {
    const [with_, without] = [await registeredLead(marketing), await registeredLead(marketing)];
    const consent = { purpose: 'marketing-email-sms', channel: 'web', wording: 'offers-2026-01' };
    const { subjectRef } = with_;
    expecting(201, await marketing.call('POST', '/api/consents', { subjectRef, ...consent }));
    const id = await queuedSegment(marketing, 'sms', [{ subjectRef }, { subjectRef: without.subjectRef }], 'lead');
    const { operationId, ...counts } = expecting(202, await send(marketing, id));
    expect(counts).toMatchObject({ opened: 1, withheld: 1 });
    const events = (await marketing.events(operationId)).filter(({ data }) => data.disclosure?.phase !== 'closed');
    expect(
      events
        .map(({ subject, data }) => [subject, data.legalBasis, data.disclosure?.phase, data.disclosure?.reason])
        .sort(),
    ).toEqual(
      [
        [subjectRef, 'A6-1-a', 'opened', undefined],
        [without.subjectRef, 'A6-1-a', 'withheld', 'no-consent'],
      ].sort(),
    );
  });

  it('reaches people of a bought list by phone and letter once they have been informed', async () => {
    const list = await boughtList(marketing);
    expecting(202, await marketing.call('POST', `/api/lists/${list.id}/information`, { noticeEdition: '2018-05' }));
    const persons = list.subjectRefs.map((subjectRef) => ({ subjectRef }));
    const id = await queuedSegment(marketing, 'phone', persons, 'prospect');
    expect((await send(marketing, id)).body).toMatchObject({ state: 'sent', opened: 1 });
  });
});

describe('where the register does not allow it', () => {
  it('withholds everybody, says why, and sends nothing', async () => {
    const check: DisclosureCheck = () => ({ allowed: false, reason: 'no-agreement', detail: 'as the test wants it' });
    const denied = await startMarketing({ check });
    try {
      const id = await queuedSegment(denied, 'email', [madeUpCustomer({ phone: madeUpPhone() })]);
      expect((await send(denied, id)).body).toMatchObject({ state: 'sent', opened: 0, withheld: 1 });
      expect(denied.recipients.received).toEqual([]);
    } finally {
      await denied.stop();
    }
  });
});
