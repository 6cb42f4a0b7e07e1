import type { ProcessingEvent } from '#processing-event';
import { type PersonDetails, categoriesOf } from '../persons/person.js';
import { activityEvent } from '../processing/activity-event.js';
import type { ListSource } from './list-source.js';

interface Occasion {
  operationId: string;
  now: Date;
}

/** People who do not know of it yet; where from is said with each (Art. 14(2)(f)). */
export function prospectsBought(
  prospects: readonly (PersonDetails & { subjectRef: string })[],
  source: ListSource,
  { operationId, now }: Occasion,
): ProcessingEvent[] {
  return prospects.map((prospect) =>
    activityEvent({
      activity: 'list-purchase',
      operation: 'collect',
      categories: categoriesOf(prospect),
      dataSource: source,
      channel: 'file',
      person: { kind: 'prospect', subjectRef: prospect.subjectRef },
      operationId,
      at: now,
    }),
  );
}

/** The letter that informs the person. */
export function prospectInformed(subjectRef: string, notice: string, { operationId, now }: Occasion): ProcessingEvent {
  return activityEvent({
    activity: 'list-purchase',
    operation: 'use',
    categories: ['name', 'postal-address'],
    channel: 'post',
    notice,
    person: { kind: 'prospect', subjectRef },
    operationId,
    at: now,
  });
}
