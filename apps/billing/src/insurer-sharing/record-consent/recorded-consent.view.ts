export class RecordedConsentView {
  /** Of the consent. */
  id!: string;

  contractId!: string;

  /** @example "2026-11-22T14:45:00.000Z" */
  givenAt!: string;
}
