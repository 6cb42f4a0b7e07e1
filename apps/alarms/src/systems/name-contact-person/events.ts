import type { ProcessingEvent } from '#processing-event';
import { activityEvent } from '../../processing/activity-event.js';

/** One event per contact person, whose data came from the customer. */
export function contactPersonsNamed(
  subjectRefs: readonly string[],
  { operationId, notice, now }: { operationId: string; notice?: string | undefined; now: Date },
): ProcessingEvent[] {
  return subjectRefs.map((subjectRef) =>
    activityEvent({
      activity: 'system-installation',
      operation: 'collect',
      categories: ['contact-persons'],
      dataSource: 'naming-customer',
      channel: 'api',
      ...(notice === undefined ? {} : { notice }),
      person: { kind: 'contact-person', subjectRef },
      operationId,
      at: now,
    }),
  );
}
