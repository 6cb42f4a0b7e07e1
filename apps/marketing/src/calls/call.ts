export const CALL_PURPOSES = ['documentation', 'quality', 'training'] as const;

/** What a call is recorded for; each is an activity of its own, with its own storage period. */
export type CallPurpose = (typeof CALL_PURPOSES)[number];

export interface RecordedCall {
  recordingId: string;
  customerRef: string;
  employeeRef: string;
  /** Number under which the employer knows the employee. */
  staffNumber: string;
  startedAt: Date;
  durationSeconds: number;
  purposes: CallPurpose[];
}
