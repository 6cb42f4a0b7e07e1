import type { EntityManager } from 'typeorm';
import { together } from '#database';
import { appendToOutbox } from '#outbox';
import type { LogEntry } from '../log-entry.js';
import { logEntryRecorded } from './events.js';
import { insertLogEntry } from './record-log-entry.repository.js';

/** No entry in the history without its event, within the caller's transaction. */
export async function recordLogEntry(transaction: EntityManager, entry: LogEntry, operationId: string): Promise<void> {
  await together([
    insertLogEntry(transaction, entry),
    appendToOutbox(transaction, [logEntryRecorded(entry, operationId)]),
  ]);
}
