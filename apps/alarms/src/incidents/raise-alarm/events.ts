import type { ProcessingEvent } from '#processing-event';
import { type ActivityFacts, activityEvent } from '../../processing/activity-event.js';
import type { LogEntry } from '../../alarm-history/log-entry.js';

/**
 * What the app's monitoring took in: of the customer, and of the secondary user who set the alarm off, if one did. The
 * entry in the alarm history has its own event.
 */
export function alarmRaised(
  { customerRef, actor }: Pick<LogEntry, 'customerRef' | 'actor'>,
  operationId: string,
  now: Date,
): ProcessingEvent[] {
  const persons: ActivityFacts['person'][] = [{ kind: 'customer', subjectRef: customerRef }];
  if (actor?.kind === 'secondary-user') persons.push(actor);
  return persons.map((person) =>
    activityEvent({
      activity: 'app-monitoring',
      operation: 'record',
      categories: ['system-logs'],
      dataSource: 'service-use',
      channel: 'device',
      person,
      operationId,
      at: now,
    }),
  );
}
