import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { ProcessingEvent } from '#processing-event';
import { type RunningService, eventually } from '#test-bed';
import { madeUpAddress, madeUpCustomer, madeUpEmail, madeUpLead, madeUpPhone } from './testing/made-up-people.js';
import { allClosed } from './testing/scenes.js';
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

const phaseOf = (phase: string) => (event: ProcessingEvent) => event.data.disclosure?.phase === phase;

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
      let underWay: Promise<void>[] = [];
      for (const { step, pick, channel, together } of moments) {
        underWay.push(day.take(step, pick, channel));
        if (together) continue;
        await Promise.all(underWay);
        underWay = [];
      }
      await Promise.all(underWay);
      expect(day.statuses.filter((status) => status >= 500)).toEqual([]);
      await eventually(() => allClosed(marketing));

      const events = await marketing.events();
      const persons = (phase: string) => {
        const entries = events.filter(phaseOf(phase)).map(({ subject, data }) => `${data.disclosure!.id} ${subject}`);
        expect(new Set(entries).size).toBe(entries.length);
        return new Set(entries);
      };
      const [opened, closed, withheld] = [persons('opened'), persons('closed'), persons('withheld')];
      expect([...closed].sort()).toEqual([...opened].sort());
      const openedIds = [...opened].map((entry) => entry.split(' ')[0]);
      for (const { key, body } of marketing.recipients.received)
        expect(openedIds.filter((id) => id === key)).toHaveLength(body.persons.length);
      const withheldIds = new Set([...withheld].map((entry) => entry.split(' ')[0]));
      expect(marketing.recipients.received.filter(({ key }) => withheldIds.has(key))).toEqual([]);
      const order = new Map(events.map((event, place) => [event.id, place]));
      for (const closing of events.filter(phaseOf('closed'))) {
        const opening = events.find(
          ({ subject, data }) =>
            subject === closing.subject &&
            data.disclosure?.id === closing.data.disclosure?.id &&
            data.disclosure?.phase === 'opened',
        );
        expect(order.get(opening!.id)).toBeLessThan(order.get(closing.id)!);
      }
      expect(JSON.stringify(events)).not.toMatch(/Påhitt|4670174|exempel\.example/);
    }),
    { numRuns: 4, endOnFailure: true },
  );
});
