export class EndedContractView {
  id!: string;

  /**
   * From then on the storage period runs.
   * @example "2026-11-22T14:45:00.000Z"
   */
  endedAt!: string;
}
