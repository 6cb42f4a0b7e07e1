import { AskedDisclosureView } from '#emitting-service';

export class SetOffView {
  invoiceId!: string;

  operationId!: string;

  /** @example 12500 */
  appliedOre!: number;

  /**
   * Left to be paid of the invoice, öre.
   * @example 24875
   */
  dueOre!: number;

  /**
   * Left of the balance, öre.
   * @example 0
   */
  balanceOre!: number;

  /** Whoever holds the claim learns what is left of it. */
  disclosures!: AskedDisclosureView[];
}
