import fc from 'fast-check';
import type { Problem } from '#http';
import { CHANNELS, type CampaignChannel } from './campaign.js';
import { decidePage, decideQueueing } from './decide-on-segment.js';
import { decideSend } from './decide-send.js';

/** One person's offer in one segment, and what may happen around it. */
type Command = 'queue' | 'queue-checked' | 'send' | 'object' | 'consent' | 'withdraw';
type Kind = 'customer' | 'lead';
type Offer = 'added' | 'queued' | 'opened' | 'objection' | 'no-consent';

const COMMANDS: readonly Command[] = ['queue', 'queue-checked', 'send', 'object', 'consent', 'withdraw'];

/** The real decisions, put together as the services put them together. */
class Segment {
  queuedAt: Date | null = null;
  sentAt: Date | null = null;
  objectedAt: Date | null = null;
  consented = false;
  offer: Offer = 'added';

  constructor(
    readonly channel: CampaignChannel,
    readonly kind: Kind,
  ) {}

  run(command: Command, now: Date): void {
    switch (command) {
      case 'queue':
      case 'queue-checked':
        this.queuedAt = decideQueueing(this, command === 'queue' ? undefined : now, now).queuedAt;
        this.offer = 'queued';
        return;
      case 'send':
        decidePage(this);
        this.sentAt = now;
        if (this.offer === 'queued') this.offer = this.decide();
        return;
      case 'object':
        this.objectedAt = now;
        if (this.offer === 'queued') this.offer = 'objection';
        return;
      case 'consent':
        this.consented = this.objectedAt === null;
        return;
      case 'withdraw':
        this.consented = false;
    }
  }

  private decide(): Offer {
    const { kind, objectedAt } = this;
    const person = { kind, objectedAt, phone: 'p', email: 'e', address: { street: 's', postalCode: 'p', city: 'c' } };
    const decided = decideSend(this.channel, person, this.consented);
    return decided.do === 'open' ? 'opened' : decided.do === 'withhold' ? decided.reason : 'added';
  }
}

/** The same in the words of the business: what has happened so far decides what may happen next. */
function model(channel: CampaignChannel, kind: Kind, past: readonly Command[], command: Command): string {
  const accepted = (one: Command) => past.includes(one);
  const queued = accepted('queue') || accepted('queue-checked');
  switch (command) {
    case 'queue':
    case 'queue-checked':
      if (queued) return 'CAMPAIGNS.QUEUED_ALREADY';
      if (channel === 'phone' && command === 'queue') return 'CAMPAIGNS.NIX_NOT_CHECKED';
      return 'queued';
    case 'send': {
      if (!queued) return 'CAMPAIGNS.NOT_QUEUED';
      if (accepted('send')) return 'CAMPAIGNS.SENT_ALREADY';
      if (accepted('object')) return 'objection';
      const needed = kind === 'lead' && (channel === 'email' || channel === 'sms');
      const consents = past.lastIndexOf('consent') > past.lastIndexOf('withdraw');
      return needed && !consents ? 'no-consent' : 'opened';
    }
    default:
      return 'no matter';
  }
}

it('goes through exactly the states and refusals of the model, whatever comes in whatever order', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...CHANNELS),
      fc.constantFrom<Kind>('customer', 'lead'),
      fc.array(fc.constantFrom(...COMMANDS), { maxLength: 30 }),
      (channel, kind, commands) => {
        const segment = new Segment(channel, kind);
        const past: Command[] = [];
        commands.forEach((command, index) => {
          const expected = model(channel, kind, past, command);
          let found: string;
          try {
            segment.run(command, new Date(1_795_305_600_000 + index));
            past.push(command);
            found = segment.offer;
          } catch (error) {
            found = (error as Problem).code;
          }
          if (expected === 'queued' && past.includes('object')) {
            // Whoever objected before the queue is found out when it is sent.
            expect(found).toBe('queued');
          } else if (expected !== 'no matter') expect(found).toBe(expected);
        });
        // Whatever came in whatever order: what was sent after an objection was not sent to the objector.
        const objected = past.indexOf('object');
        if (objected >= 0 && past.indexOf('send') > objected) expect(segment.offer).not.toBe('opened');
      },
    ),
    { numRuns: 1_000 },
  );
});
