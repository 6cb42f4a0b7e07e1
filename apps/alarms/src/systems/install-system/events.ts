import type { ProcessingEvent } from '#processing-event';
import { type ActivityFacts, activityEvent } from '../../processing/activity-event.js';

export interface InstallationFacts {
  customerRef: string;
  secondaryUserRefs: readonly string[];
  operationId: string;
  /** Edition of the privacy notice that the customer was shown. */
  notice?: string | undefined;
}

/** One event for the customer and one per secondary user; contact persons have theirs where they are named. */
export function systemInstalled(facts: InstallationFacts, now: Date): ProcessingEvent[] {
  const collected = (
    person: ActivityFacts['person'],
    categories: string[],
    more: Pick<ActivityFacts, 'dataSource' | 'notice'>,
  ) =>
    activityEvent({
      activity: 'system-installation',
      operation: 'collect',
      channel: 'api',
      categories,
      person,
      operationId: facts.operationId,
      at: now,
      ...more,
    });
  return [
    collected(
      { kind: 'customer', subjectRef: facts.customerRef },
      ['name', 'alarm-address', 'phone', 'email', 'device-ids'],
      { dataSource: 'person', ...(facts.notice === undefined ? {} : { notice: facts.notice }) },
    ),
    ...[...new Set(facts.secondaryUserRefs)].map((subjectRef) =>
      collected({ kind: 'secondary-user', subjectRef }, ['name', 'phone'], { dataSource: 'naming-customer' }),
    ),
  ];
}
