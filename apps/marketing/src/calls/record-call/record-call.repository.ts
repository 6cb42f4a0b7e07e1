import type { Executor } from '#database';
import type { RecordedCall } from '../call.js';

/** False, and nothing done, when the recording is known. */
export async function insertCall(transaction: Executor, call: RecordedCall): Promise<boolean> {
  const inserted = await transaction.query(
    `INSERT INTO call_recording
       (recording_id, customer_ref, employee_ref, staff_number, started_at, duration_seconds, purposes)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT DO NOTHING
     RETURNING recording_id`,
    [
      call.recordingId,
      call.customerRef,
      call.employeeRef,
      call.staffNumber,
      call.startedAt,
      call.durationSeconds,
      call.purposes,
    ],
  );
  return inserted.length > 0;
}
