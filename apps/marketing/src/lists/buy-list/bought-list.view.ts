export class BoughtListView {
  /** Of the list. */
  id!: string;

  operationId!: string;

  /** Pseudonyms of those kept, in the order of the list. */
  subjectRefs!: string[];

  /**
   * By when each of them is to be informed (Art. 14(3)): earlier where something is sent earlier.
   * @example "2026-12-22T14:45:00.000Z"
   */
  informDueAt!: string;

  /**
   * On the suppression list, and so not kept.
   * @example 3
   */
  suppressed!: number;

  /**
   * Known here already, or twice on the list.
   * @example 12
   */
  known!: number;
}
