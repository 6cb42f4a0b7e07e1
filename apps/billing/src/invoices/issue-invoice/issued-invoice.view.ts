export class IssuedInvoiceView {
  id!: string;

  /**
   * Of the year's series, without gaps; the payer states it.
   * @example "2026-0001"
   */
  number!: string;

  operationId!: string;

  /** @example "2026-11-22" */
  invoiceDate!: string;

  /** @example "2026-12-22" */
  dueDate!: string;

  /** @example 29900 */
  netOre!: number;

  /** @example 7475 */
  vatOre!: number;

  /** @example 37375 */
  totalOre!: number;
}
