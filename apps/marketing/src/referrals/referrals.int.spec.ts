import { randomUUID } from 'node:crypto';
import { type RunningService, eventually, factsOf, wrongFields } from '#test-bed';
import { madeUpAddress, madeUpCustomer, madeUpPhone } from '../testing/made-up-people.js';
import { addedSegment, expecting } from '../testing/scenes.js';
import { startMarketing } from '../testing/start-marketing.js';
import type { ReferralContactView } from './contact-referred-person/referral-contact.view.js';
import type { ReferralView } from './refer-person/referral.view.js';

let marketing: RunningService;
beforeAll(async () => {
  marketing = await startMarketing();
});
afterAll(() => marketing?.stop());

const refer = (changes: object = {}) =>
  marketing.call<ReferralView>('POST', '/api/referrals', {
    customerRef: randomUUID(),
    name: 'Tove Tipsad Påhittad',
    phone: madeUpPhone(),
    address: madeUpAddress,
    ...changes,
  });
const referred = async (changes: object = {}) => expecting(201, await refer(changes));
const contact = (id: string, means: string, by = 'sales-telephony') =>
  marketing.call<ReferralContactView>('POST', `/api/referrals/${id}/contacts`, { means, by, noticeEdition: '2018-05' });

describe('POST /api/referrals', () => {
  it('makes a pseudonym, states the source, and says by when to inform', async () => {
    const body = await referred();
    const events = await marketing.events(body.operationId);
    expect(events.map(factsOf)).toEqual([
      {
        subject: body.subjectRef,
        kind: 'referred-person',
        activity: 'referral-contact',
        operation: 'collect',
        basis: 'A6-1-f',
        categories: ['referral-data'],
      },
    ]);
    expect(events[0]?.data.dataSource).toBe('recommending-customer');
    const days = (Date.parse(body.informDueAt) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(27);
    expect(days).toBeLessThan(32);
  });

  it('refuses whoever waits for a contact already, also when two customers refer the person at once', async () => {
    const phone = '+46701740697';
    const answers = await Promise.all([refer({ phone }), refer({ phone })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await refer({ phone })).body.code).toBe('REFERRALS.REFERRED_ALREADY');
  });

  it('refuses customers, and whoever has objected: nothing is saved', async () => {
    const customer = madeUpCustomer({ phone: '+46701740696' });
    await addedSegment(marketing, 'email', [customer]);
    expect((await refer({ phone: '+46701740696' })).body.code).toBe('REFERRALS.IS_CUSTOMER');
    await marketing.call('POST', '/api/objections', { phone: '+46701740695', channel: 'phone' });
    const before = (await marketing.events()).length;
    expect(await refer({ phone: '+46701740695' })).toMatchObject({ status: 409, body: { code: 'MARKETING.OBJECTED' } });
    expect(await marketing.query('SELECT 1 FROM person WHERE phone = $1', ['+46701740695'])).toEqual([]);
    expect((await marketing.events()).filter(({ data }) => data.disclosure === undefined).length).toBeLessThanOrEqual(
      before,
    );
  });

  it('names every wrong field, and wants one way to reach the person', async () => {
    const wrong = await refer({ customerRef: 'x', name: '', phone: '070', email: 'tove@exempel.example' });
    expect([wrong.status, wrongFields(wrong)]).toEqual([400, ['/customerRef', '/email', '/name', '/phone']]);
    const { phone: _phone, ...nowhere } = { phone: 1, customerRef: randomUUID(), name: 'Tove Påhittad' };
    expect(wrongFields(await marketing.call('POST', '/api/referrals', nowhere))).toEqual(['/phone']);
  });
});

describe('POST /api/referrals/{id}/contacts', () => {
  it.each([
    ['phone', 'sales-telephony', 'senzum', '/call-lists'],
    ['post', 'sales-telephony', 'senzum', '/letters'],
    ['phone', 'sales-agents', 'exempel-ombud', '/call-lists'],
    ['post', 'sales-agents', 'exempel-ombud', '/letters'],
  ])('by %s through %s: %s gets %s, and the information is due now', async (means, by, recipient, path) => {
    const { id, subjectRef } = await referred();
    const body = expecting(202, await contact(id, means, by));
    expect(Date.parse(body.informDueAt)).toBeLessThanOrEqual(Date.now());
    const sent = await eventually(async () =>
      marketing.recipients.received.find(({ key }) => key === body.disclosures[0]?.id),
    );
    expect(sent).toMatchObject({ recipient, path, body: { persons: [{ kind: 'referred-person' }] } });
    const reached = sent.body.persons[0]!['referral-data'] ?? {};
    expect(Object.keys(reached)).toEqual(['name', means === 'phone' ? 'phone' : 'address']);
    const told = (await marketing.events(body.operationId)).find(({ data }) => data.operation === 'use');
    expect(told).toMatchObject({ subject: subjectRef, data: { notice: '2018-05', channel: means } });
  });

  it.each(['email', 'sms'])('refuses %s with the rule, on record, and nothing leaves', async (means) => {
    const { id, subjectRef } = await referred();
    const { status, body } = await contact(id, means);
    expect([status, body.code]).toEqual([409, 'MARKETING.ELECTRONIC_NEEDS_CONSENT']);
    const own = (await marketing.events()).filter(({ subject }) => subject === subjectRef);
    expect(own.map(({ data }) => data.disclosure)).toEqual([
      undefined,
      { id: expect.any(String), phase: 'withheld', reason: 'no-consent' },
    ]);
    expect(own[1]?.data).toMatchObject({ activity: 'marketing-email-sms', channel: means });
    expect((await contact(id, 'phone')).status).toBe(202);
  });

  it('names the rule in Swedish too', async () => {
    const { id } = await referred();
    const body = { means: 'sms', by: 'sales-agents', noticeEdition: '2018-05' };
    const answer = await marketing.call('POST', `/api/referrals/${id}/contacts?lang=sv`, body);
    expect(JSON.stringify(answer.body)).toContain('19 § marknadsföringslagen');
  });

  it('contacts once, also when asked twice at once', async () => {
    const { id } = await referred();
    const answers = await Promise.all([contact(id, 'phone'), contact(id, 'post')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409]);
    expect((await contact(id, 'phone')).body.code).toBe('REFERRALS.CONTACTED_ALREADY');
  });

  it('refuses whoever has objected meanwhile, on record', async () => {
    const { id, subjectRef } = await referred();
    await marketing.call('POST', '/api/objections', { subjectRef, channel: 'phone' });
    expect((await contact(id, 'phone')).body.code).toBe('MARKETING.OBJECTED');
    const withheld = (await marketing.events()).filter(
      ({ subject, data }) => subject === subjectRef && data.disclosure?.phase === 'withheld',
    );
    expect(withheld.map(({ data }) => [data.activity, data.disclosure?.reason])).toEqual([
      ['referral-contact', 'objection'],
    ]);
  });

  it('refuses what is too old, or not reachable that way, and knows none of another id', async () => {
    const old = await referred();
    await marketing.query(`UPDATE referral SET referred_at = now() - interval '91 days' WHERE id = $1`, [old.id]);
    expect((await contact(old.id, 'phone')).body.code).toBe('REFERRALS.TOO_OLD');
    const { id } = await referred({ phone: undefined });
    expect((await contact(id, 'phone')).body.code).toBe('REFERRALS.NOT_REACHABLE');
    expect((await contact(randomUUID(), 'phone')).status).toBe(404);
    const wrong = await contact(id, 'pigeon', 'nobody');
    expect([wrong.status, wrongFields(wrong)]).toEqual([400, ['/by', '/means']]);
  });
});
