export class InformedPersonsView {
  /** Of the list. */
  id!: string;

  operationId!: string;

  /**
   * Letters on their way.
   * @example 100
   */
  informed!: number;

  /**
   * Still to be informed by post; ask again until it is 0.
   * @example 40
   */
  left!: number;
}
