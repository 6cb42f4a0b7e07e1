import { randomBytes, randomUUID } from 'node:crypto';
import type { Random } from '../../deploy/local/demo/plan-day/random.ts';
import type { CommittedEvent } from '../judge/evidence.ts';
import type { EmittingService } from '../plan-round/round-plan.ts';

/** Verb that the contract does not have: an event with it must be set aside. */
export const BAD_OPERATION = 'mislay';

const RECIPIENTS = [
  { key: 'larm-assistans', class: 'guard-company', role: 'processor' },
  { key: 'exempel-larmcentral', class: 'alarm-receiving-centre', role: 'processor' },
] as const;
const CATEGORIES = ['name', 'phone', 'alarm-address', 'system-logs'];

/** Events as a service would write them, of persons who do not exist: half of them disclosures, opened and closed. */
export function madeUpEvents(random: Random, source: EmittingService, count: number, bad: number): CommittedEvent[] {
  const persons = Array.from({ length: 20 }, () => random.uuid());
  const events: CommittedEvent[] = [];
  while (events.length < count - bad) {
    const subject = random.pick(persons);
    if (random.chance(0.5) || events.length + 2 > count - bad) events.push(event(random, source, subject, {}));
    else events.push(...disclosure(random, source, subject));
  }
  for (let index = 0; index < bad; index++)
    events.push(event(random, source, random.pick(persons), { operation: BAD_OPERATION }));
  return events;
}

function disclosure(random: Random, source: EmittingService, subject: string): CommittedEvent[] {
  const id = randomUUID();
  const terms = {
    operation: 'disclose',
    recipient: random.pick(RECIPIENTS),
    country: 'SE',
    categories: random.sample(CATEGORIES, random.integer(1, 3)),
  };
  return [
    event(random, source, subject, { ...terms, disclosure: { id, phase: 'opened' } }),
    event(random, source, subject, {
      ...terms,
      disclosure: { id, phase: 'closed', outcome: random.pick(['acknowledged', 'failed', 'not-sent']), attempts: 1 },
    }),
  ];
}

function event(random: Random, source: EmittingService, subject: string, data: object): CommittedEvent {
  const at = new Date();
  return {
    specversion: '1.0',
    id: uuid7(at),
    source,
    type: 'org.trettio.processing.v1',
    subject,
    time: at.toISOString(),
    datacontenttype: 'application/json',
    data: {
      activity: 'alarm-history',
      operation: 'record',
      purposes: ['alarm-history'],
      legalBasis: 'A6-1-b',
      subjectKind: 'customer',
      categories: random.sample(CATEGORIES, random.integer(1, 4)),
      channel: 'app',
      operationId: randomUUID(),
      ...data,
    },
  };
}

/** RFC 9562, section 5.7. */
function uuid7(at: Date): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(at.getTime(), 0, 6);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
