import type { ProcessingEvent } from '#processing-event';
import { activityEvent } from '../../processing/activity-event.js';
import type { LogEntry } from '../log-entry.js';

/** An entry is the data of whoever did it; where nobody at the system did, of the customer whose system it is. */
export function logEntryRecorded(entry: LogEntry, operationId: string): ProcessingEvent {
  const { actor } = entry;
  return activityEvent({
    activity: 'alarm-history',
    operation: 'record',
    categories: actor === undefined ? ['system-logs'] : ['name', 'system-logs'],
    dataSource: 'service-use',
    channel: entry.method === 'app' ? 'app' : 'device',
    person: actor ?? { kind: 'customer', subjectRef: entry.customerRef },
    operationId,
    at: entry.at,
  });
}
