export class WithdrawnConsentView {
  /** Of the consent. */
  id!: string;

  contractId!: string;

  /** @example "2026-11-22T14:45:00.000Z" */
  withdrawnAt!: string;
}
