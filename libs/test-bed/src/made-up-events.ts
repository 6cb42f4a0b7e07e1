import { randomUUID } from 'node:crypto';
import { type EventFacts, type ProcessingEvent, newProcessingEvent } from '#processing-event';

/** An event about nobody who exists: an alarm system armed by its owner, unless told otherwise. */
export function aProcessingEvent(facts: Partial<EventFacts> = {}): ProcessingEvent {
  return newProcessingEvent({
    source: 'alarms',
    subject: randomUUID(),
    at: new Date(),
    activity: 'alarm-history',
    operation: 'record',
    purposes: ['alarm-history'],
    legalBasis: 'A6-1-b',
    subjectKind: 'customer',
    categories: ['name', 'system-logs'],
    dataSource: 'person',
    channel: 'app',
    operationId: randomUUID(),
    ...facts,
  });
}

/** One person's event of a disclosure to the guard company. */
export function aDisclosure(
  disclosure: Partial<NonNullable<EventFacts['disclosure']>> = {},
  facts: Partial<EventFacts> = {},
): ProcessingEvent {
  return aProcessingEvent({
    activity: 'guard-dispatch',
    operation: 'disclose',
    purposes: ['guard-dispatch'],
    categories: ['alarm-address', 'name', 'phone'],
    recipient: { key: 'larm-assistans', class: 'guard-company', role: 'processor' },
    country: 'SE',
    channel: 'api',
    disclosure: { id: randomUUID(), phase: 'opened', ...disclosure },
    ...facts,
  });
}
