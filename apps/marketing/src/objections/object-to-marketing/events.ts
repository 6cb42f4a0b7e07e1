import type { ProcessingEvent } from '#processing-event';
import type { PersonKind } from '../../persons/person.js';
import { activityEvent } from '../../processing/activity-event.js';
import type { ObjectionChannel } from './object-to-marketing.dto.js';

/** The mark of whoever objects, kept as long as the company markets anything. */
export function objectionsRecorded(
  persons: readonly { kind: PersonKind; subjectRef: string }[],
  { channel, operationId, now }: { channel: ObjectionChannel; operationId: string; now: Date },
): ProcessingEvent[] {
  return persons.map(({ kind, subjectRef }) =>
    activityEvent({
      activity: 'suppression-list',
      operation: 'record',
      categories: ['suppression-mark'],
      dataSource: 'person',
      channel,
      person: { kind, subjectRef },
      operationId,
      at: now,
    }),
  );
}
