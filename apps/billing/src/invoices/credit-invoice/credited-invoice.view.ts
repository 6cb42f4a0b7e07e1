import { AskedDisclosureView } from '#emitting-service';

export class CreditedInvoiceView {
  invoiceId!: string;

  /**
   * Of the credit note, of the same series as invoices.
   * @example "2026-0002"
   */
  number!: string;

  operationId!: string;

  /**
   * What had been paid, öre: the customer's balance grew by it.
   * @example 0
   */
  toBalanceOre!: number;

  /** Whoever holds the claim learns that nothing is left of it. */
  disclosures!: AskedDisclosureView[];
}
