import { ApiProperty } from '@nestjs/swagger';
import { DisclosureStateView } from '#emitting-service';
import { INVOICE_STATUSES, type InvoiceStatus } from '../invoice.js';
import { VAT_RATES, type VatRate } from '../issue-invoice/add-up.js';

export class InvoiceLineView {
  /** @example "Larmabonnemang december" */
  text!: string;

  /** @example 1 */
  quantity!: number;

  /** @example 29900 */
  unitPriceOre!: number;

  @ApiProperty({ enum: VAT_RATES })
  vatRate!: VatRate;

  /** @example 29900 */
  netOre!: number;

  /** @example 7475 */
  vatOre!: number;
}

export class VatView {
  @ApiProperty({ enum: VAT_RATES })
  vatRate!: VatRate;

  /** @example 29900 */
  netOre!: number;

  /** @example 7475 */
  vatOre!: number;
}

/** An invoice as it is now; amounts are whole öre. */
export class InvoiceView {
  id!: string;

  /** @example "2026-0001" */
  number!: string;

  contractId!: string;

  customerRef!: string;

  /** Follows how its disclosures ended: what a recipient did not take counts as not handed over. */
  @ApiProperty({ enum: INVOICE_STATUSES })
  status!: InvoiceStatus;

  /** @example "2026-11-22" */
  invoiceDate!: string;

  /** @example "2026-12-22" */
  dueDate!: string;

  lines!: InvoiceLineView[];

  /** Highest rate first. */
  vat!: VatView[];

  /** @example 29900 */
  netOre!: number;

  /** @example 7475 */
  vatOre!: number;

  /** @example 37375 */
  totalOre!: number;

  /**
   * For the reminder.
   * @example 0
   */
  feeOre!: number;

  /** @example 0 */
  paidOre!: number;

  /**
   * Left to be paid.
   * @example 37375
   */
  dueOre!: number;

  /** @example 0 */
  reminders!: number;

  /** The oldest first. */
  disclosures!: DisclosureStateView[];
}
