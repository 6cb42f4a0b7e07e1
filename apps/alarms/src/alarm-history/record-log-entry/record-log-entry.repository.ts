import type { EntityManager } from 'typeorm';
import { uuid7 } from '#processing-event';
import { LogEntryEntity } from '../log-entry.entity.js';
import type { LogEntry } from '../log-entry.js';

export async function insertLogEntry(transaction: EntityManager, entry: LogEntry): Promise<void> {
  await transaction.insert(LogEntryEntity, {
    id: uuid7(entry.at),
    customerRef: entry.customerRef,
    systemId: entry.systemId,
    at: entry.at,
    event: entry.event,
    actorKind: entry.actor?.kind ?? null,
    actorRef: entry.actor?.subjectRef ?? null,
    userName: entry.actor?.userName ?? null,
    method: entry.method ?? null,
    incidentId: entry.incident?.id ?? null,
    incidentKind: entry.incident?.kind ?? null,
    zone: entry.incident?.zone ?? null,
    actionTaken: entry.actionTaken ?? null,
  });
}
