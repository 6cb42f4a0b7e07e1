import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { type RunningService, findUnrecorded, playDay } from '#test-bed';
import { ACTIONS_TAKEN, INCIDENT_KINDS } from './incidents/incident.js';
import { madeUpContact } from './testing/made-up-system.js';
import { installed } from './testing/scenes.js';
import { startAlarms } from './testing/start-alarms.js';

let alarms: RunningService;
beforeAll(async () => {
  alarms = await startAlarms();
});
afterAll(() => alarms?.stop());

const STEPS = ['arm', 'disarm', 'raise', 'notify', 'dispatch', 'close', 'name', 'remove', 'history', 'look'] as const;

interface Moment {
  step: (typeof STEPS)[number];
  pick: number;
  together: boolean;
}

/** Two homes of one customer and one of another; each step picks from them what it needs. */
class Day {
  readonly incidents: string[] = [];
  readonly statuses: number[] = [];

  constructor(private readonly systems: Awaited<ReturnType<typeof installed>>[]) {}

  async take({ step, pick }: Moment): Promise<void> {
    const one = <T>(from: readonly T[]): T | undefined => from[pick % Math.max(from.length, 1)];
    const { id, customer, contactPersons } = one(this.systems)!;
    const incident = `/api/incidents/${one(this.incidents) ?? randomUUID()}`;
    const userName = pick % 3 === 0 ? 'owner' : 'bo';
    switch (step) {
      case 'arm':
      case 'disarm':
        return this.ask('POST', `/api/systems/${id}/${step}`, { userName, method: 'keypad' });
      case 'raise': {
        const byHand = pick % 2 === 0 ? { triggeredBy: userName } : {};
        return this.ask('POST', `/api/systems/${id}/alarms`, { kind: one(INCIDENT_KINDS), zone: 'hall', ...byHand });
      }
      case 'notify':
        return this.ask('POST', `${incident}/notifications`);
      case 'dispatch':
        return this.ask('POST', `${incident}/guard-dispatches`, { lifeAtStake: pick % 5 === 0 });
      case 'close':
        return this.ask('POST', `${incident}/closing`, { actionTaken: one(ACTIONS_TAKEN) });
      case 'name':
        return this.ask('POST', `/api/systems/${id}/contact-persons`, madeUpContact(`+467017406${10 + (pick % 80)}`));
      case 'remove':
        return this.ask('DELETE', `/api/systems/${id}/contact-persons/${one(contactPersons)!.subjectRef}`);
      case 'history':
        return this.ask('GET', `/api/customers/${customer.subjectRef}/alarm-history?limit=${1 + (pick % 9)}`);
      case 'look':
        return this.ask('GET', pick % 2 === 0 ? incident : `/api/systems/${id}`);
    }
  }

  private async ask(method: string, path: string, body?: object): Promise<void> {
    const answer = await alarms.call<{ id?: string }>(method, path, body);
    this.statuses.push(answer.status);
    if (path.endsWith('/alarms') && answer.status === 201) this.incidents.push(answer.body.id!);
  }
}

it('never ends in a disclosure without its opened event before and its closing event after', async () => {
  const moment = fc.record({ step: fc.constantFrom(...STEPS), pick: fc.nat(1_000), together: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(moment, { minLength: 40, maxLength: 80 }), async (moments) => {
      const first = await installed(alarms);
      const customer = {
        subjectRef: first.customer.subjectRef,
        name: 'Anna Påhittad',
        phone: '+46701740605',
        email: 'anna@exempel.example',
      };
      const day = new Day([first, await installed(alarms, { customer }), await installed(alarms)]);
      await playDay(moments, (each) => day.take(each));
      expect(day.statuses.filter((status) => status >= 500 || status === 400)).toEqual([]);
      expect(await findUnrecorded(alarms)).toEqual([]);
      expect(JSON.stringify(await alarms.events())).not.toMatch(/Påhitt|4670174|exempel\.example/);
    }),
    { numRuns: 4, endOnFailure: true },
  );
  // A day on which nothing left would prove nothing.
  const reached = new Set((await alarms.events()).map(({ data }) => data.recipient?.class));
  expect([...reached]).toEqual(
    expect.arrayContaining(['installer', 'sms-gateway', 'contact-person', 'guard-company', 'account-holder']),
  );
}, 120_000);
