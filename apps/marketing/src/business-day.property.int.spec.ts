import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { type RunningService, findUnrecorded, playDay } from '#test-bed';
import { madeUpAddress, madeUpCustomer, madeUpEmail, madeUpLead, madeUpPhone } from './testing/made-up-people.js';
import { startMarketing } from './testing/start-marketing.js';

let marketing: RunningService;
beforeAll(async () => {
  marketing = await startMarketing();
});
afterAll(() => marketing?.stop());

const STEPS = [
  'register-lead',
  'request-quote',
  'refer',
  'contact',
  'buy-list',
  'inform',
  'segment-of-customers',
  'segment-of-leads',
  'queue',
  'send',
  'object',
  'consent',
  'withdraw',
  'enter-competition',
  'survey',
  'call',
] as const;
type Step = (typeof STEPS)[number];

/** What the day has brought so far; each step picks from it what it needs, and does without where there is nothing. */
class Day {
  readonly people: string[] = [];
  readonly ids: Record<'referral' | 'list' | 'segment' | 'consent', string[]> = {
    referral: [],
    list: [],
    segment: [],
    consent: [],
  };
  readonly statuses: number[] = [];

  async take(step: Step, pick: number, channel: string): Promise<void> {
    const one = (from: readonly string[]) => from[pick % Math.max(from.length, 1)] ?? randomUUID();
    const subjectRef = one(this.people);
    const notice = { noticeEdition: '2018-05' };
    switch (step) {
      case 'register-lead':
        return this.post('/api/leads', madeUpLead());
      case 'request-quote':
        return this.post(`/api/leads/${subjectRef}/quotes`);
      case 'refer':
        return this.post(
          '/api/referrals',
          { customerRef: randomUUID(), name: 'Tove Påhittad', phone: madeUpPhone(), address: madeUpAddress },
          'referral',
        );
      case 'contact': {
        const by = pick % 2 ? 'sales-agents' : 'sales-telephony';
        return this.post(`/api/referrals/${one(this.ids.referral)}/contacts`, { means: channel, by, ...notice });
      }
      case 'buy-list': {
        const person = { name: 'Pia Påhittad', phone: madeUpPhone(), address: madeUpAddress };
        const command = { source: 'house-builder', reference: randomUUID().slice(0, 30), persons: [person] };
        return this.post('/api/lists', command, 'list');
      }
      case 'inform':
        return this.post(`/api/lists/${one(this.ids.list)}/information`, notice);
      case 'segment-of-customers':
      case 'segment-of-leads': {
        const key = `day-${randomUUID().replaceAll('-', '').slice(0, 20)}`;
        const { body } = await marketing.call<{ id: string }>('POST', '/api/campaigns', {
          key,
          channel,
          optOut: 'STOPP',
        });
        const customers = Array.from({ length: 1 + (pick % 12) }, () => madeUpCustomer());
        const segment =
          step === 'segment-of-customers'
            ? { kind: 'customer', persons: customers }
            : { kind: 'lead', persons: [{ subjectRef }] };
        await this.post(`/api/campaigns/${body.id}/segments`, segment, 'segment');
        if (step === 'segment-of-customers') this.people.push(...customers.map((customer) => customer.subjectRef));
        return;
      }
      case 'queue': {
        const nixCheck = { checkedAt: new Date().toISOString(), barred: [] };
        return this.post(`/api/segments/${one(this.ids.segment)}/queueing`, { nixCheck });
      }
      case 'send':
        return this.post(`/api/segments/${one(this.ids.segment)}/sending`);
      case 'object':
        return this.post('/api/objections', { subjectRef, channel: 'web' });
      case 'consent': {
        const purpose = pick % 2 ? 'competitions' : 'marketing-email-sms';
        return this.post('/api/consents', { subjectRef, purpose, channel: 'web', wording: 'day-1' }, 'consent');
      }
      case 'withdraw':
        return this.post(`/api/consents/${one(this.ids.consent)}/withdrawal`, { channel: 'web' });
      case 'enter-competition':
        return this.post('/api/competitions/advent-2026/entries', { subjectRef });
      case 'survey': {
        const respondents = [{ subjectRef, name: 'Rut Påhittad', email: madeUpEmail() }];
        return this.post('/api/surveys', { key: `s${randomUUID().replaceAll('-', '')}`, respondents });
      }
      case 'call': {
        const purposes = pick % 2 ? ['training'] : ['documentation', 'quality'];
        const recorded = { customerRef: subjectRef, employeeRef: randomUUID(), staffNumber: '1017' };
        const lasted = { startedAt: '2026-11-20T09:00:00Z', durationSeconds: 60 };
        const told = { noticeGiven: pick % 3 > 0, ...notice };
        return this.post('/api/calls', {
          recordingId: `rec-${randomUUID()}`,
          ...recorded,
          ...lasted,
          purposes,
          ...told,
        });
      }
    }
  }

  private async post(path: string, body?: object, keep?: keyof Day['ids']): Promise<void> {
    const answer = await marketing.call<{ id?: string; subjectRef?: string; subjectRefs?: string[] }>(
      'POST',
      path,
      body,
    );
    this.statuses.push(answer.status);
    if (answer.status >= 300) return;
    if (keep && answer.body.id !== undefined) this.ids[keep].push(answer.body.id);
    const { subjectRef, subjectRefs = [] } = answer.body;
    this.people.push(...(subjectRef === undefined ? [] : [subjectRef]), ...subjectRefs);
  }
}

it('never ends in a disclosure without its opened event before and its closing event after', async () => {
  const moment = fc.record({
    step: fc.constantFrom(...STEPS),
    pick: fc.nat(1_000),
    channel: fc.constantFrom('email', 'sms', 'phone', 'post'),
    together: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(moment, { minLength: 40, maxLength: 80 }), async (moments) => {
      const day = new Day();
      await playDay(moments, ({ step, pick, channel }) => day.take(step, pick, channel));
      expect(day.statuses.filter((status) => status >= 500)).toEqual([]);
      expect(await findUnrecorded(marketing)).toEqual([]);
      expect(JSON.stringify(await marketing.events())).not.toMatch(/Påhitt|4670174|exempel\.example/);
    }),
    { numRuns: 4, endOnFailure: true },
  );
});
