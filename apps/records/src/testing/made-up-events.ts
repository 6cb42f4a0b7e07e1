import { randomUUID } from 'node:crypto';
import {
  type EventFacts,
  type Outcome,
  type ProcessingEvent,
  type WithheldReason,
  newProcessingEvent,
} from '#processing-event';

/** An hour ago: late enough for the edition in force, early enough not to be ahead of anybody's clock. */
export const AN_HOUR_AGO = new Date(Date.now() - 3_600_000);

/** The company keeps a log of its customer's alarm: declared, and nobody receives anything. */
export function madeUpEvent(facts: Partial<EventFacts> = {}): ProcessingEvent {
  return newProcessingEvent({
    source: 'alarms',
    subject: randomUUID(),
    at: AN_HOUR_AGO,
    activity: 'alarm-history',
    operation: 'record',
    purposes: ['alarm-history'],
    legalBasis: 'A6-1-b',
    subjectKind: 'customer',
    categories: ['system-logs'],
    dataSource: 'service-use',
    retention: { period: 'P1Y', trigger: 'event' },
    ...facts,
  });
}

/** A guard is sent to the customer's address, by the guard company: declared. */
const GUARD_DISPATCH = {
  activity: 'guard-dispatch',
  operation: 'disclose',
  purposes: ['guard-dispatch'],
  categories: ['name', 'alarm-address', 'phone'],
  recipient: { key: 'larm-assistans', class: 'guard-company', role: 'processor' },
  country: 'SE',
  channel: 'api',
} as const satisfies Partial<EventFacts>;

/** A disclosure as the gate records it: opened, then closed with its outcome; `outcome: 'open'` leaves it open. */
export function madeUpDisclosure(
  facts: Partial<EventFacts> = {},
  outcome: Outcome | 'open' = 'acknowledged',
): ProcessingEvent[] {
  const at = facts.at ?? AN_HOUR_AGO;
  const id = facts.disclosure?.id ?? randomUUID();
  const stated = { ...copyOf(GUARD_DISPATCH), subject: randomUUID(), operationId: randomUUID(), ...facts };
  const opened = madeUpEvent({ ...stated, at, disclosure: { ...facts.disclosure, id, phase: 'opened' } });
  if (outcome === 'open') return [opened];
  const closed = madeUpEvent({
    ...stated,
    at: new Date(at.getTime() + 1_000),
    disclosure: {
      ...facts.disclosure,
      id,
      phase: 'closed',
      outcome,
      attempts: outcome === 'not-sent' ? 0 : 1,
    },
  });
  return [opened, closed];
}

/** A disclosure that the gate did not let out. */
export function madeUpWithholding(facts: Partial<EventFacts> = {}, reason: WithheldReason = 'undeclared-recipient') {
  return madeUpEvent({
    ...copyOf(GUARD_DISPATCH),
    operationId: randomUUID(),
    ...facts,
    disclosure: { id: randomUUID(), phase: 'withheld', reason },
  });
}

function copyOf(facts: typeof GUARD_DISPATCH): Partial<EventFacts> {
  return { ...facts, purposes: [...facts.purposes], categories: [...facts.categories] };
}
