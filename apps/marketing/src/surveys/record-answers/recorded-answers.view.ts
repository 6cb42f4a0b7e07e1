export class RecordedAnswersView {
  /** Of the survey. */
  id!: string;

  subjectRef!: string;

  operationId!: string;

  /** @example "2026-11-22T14:45:00.000Z" */
  answeredAt!: string;
}
