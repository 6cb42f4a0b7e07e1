import type { ProcessingEvent } from '#processing-event';
import { type ActivityFacts, activityEvent } from '../../processing/activity-event.js';
import type { SystemView } from './system.view.js';

/** A look at a system is a look at everyone it names: one event per person. */
export function systemShown(
  { customer, secondaryUsers, contactPersons }: Pick<SystemView, 'customer' | 'secondaryUsers' | 'contactPersons'>,
  operationId: string,
  now: Date,
): ProcessingEvent[] {
  const consulted = (kind: ActivityFacts['person']['kind'], subjectRef: string, categories: string[]) =>
    activityEvent({
      activity: 'system-installation',
      operation: 'consult',
      categories,
      channel: 'api',
      person: { kind, subjectRef },
      operationId,
      at: now,
    });
  return [
    consulted('customer', customer.subjectRef, ['name', 'alarm-address', 'device-ids']),
    ...[...new Set(secondaryUsers.map((user) => user.subjectRef))].map((ref) =>
      consulted('secondary-user', ref, ['name']),
    ),
    ...contactPersons.map(({ subjectRef }) => consulted('contact-person', subjectRef, ['contact-persons'])),
  ];
}
