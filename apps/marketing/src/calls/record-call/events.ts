import type { ProcessingEvent } from '#processing-event';
import { type SubjectKind, activityEvent } from '../../processing/activity-event.js';
import type { RecordedCall } from '../call.js';

/** For each purpose one event of the customer's and one of the employee's data. */
export function callRecorded(
  { customerRef, employeeRef, purposes }: Pick<RecordedCall, 'customerRef' | 'employeeRef' | 'purposes'>,
  { operationId, notice, now }: { operationId: string; notice: string; now: Date },
): ProcessingEvent[] {
  return purposes.flatMap((purpose) => {
    const recorded = (kind: SubjectKind, subjectRef: string, categories: string[]) =>
      activityEvent({
        activity: `call-recording-${purpose}`,
        operation: 'collect',
        categories,
        dataSource: 'person',
        channel: 'phone',
        notice,
        person: { kind, subjectRef },
        operationId,
        at: now,
      });
    return [
      recorded('customer', customerRef, ['call-recordings']),
      recorded(
        'employee',
        employeeRef,
        purpose === 'training' ? ['call-recordings'] : ['call-recordings', 'staff-identity'],
      ),
    ];
  });
}
